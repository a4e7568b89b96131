/** Remembers what was made from an object, as long as that lives, or from a text, so that it can be asked for again and again. */
export function once<From extends object | string, To>(make: (from: From) => To): (from: From) => To {
  const objects = new WeakMap<object, { made: To }>();
  const texts = new Map<string, { made: To }>();
  return (from) => {
    const known = typeof from === 'string' ? texts.get(from) : objects.get(from);
    if (known) return known.made;
    const found = { made: make(from) };
    if (typeof from === 'string') texts.set(from, found);
    else objects.set(from, found);
    return found.made;
  };
}
