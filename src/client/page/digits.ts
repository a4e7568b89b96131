/** Latin digits of what was typed; other signs are left out. */
export const digitsOf = (typed: string) =>
  typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16)).replace(/[^0-9]/g, '');
