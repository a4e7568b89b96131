/** An element with parts. `look`: its classes. */
export function make(name: string, look: string, ...parts: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (look) element.className = look;
  element.append(...parts);
  return element;
}
