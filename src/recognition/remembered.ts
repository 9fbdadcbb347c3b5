/** As many short texts as the menus and tables of a large page have. */
const MOST = 4_000;
/** Longer texts are no labels and do not come again. */
const LONGEST = 200;

/**
 * Works something out once for each short text, because look after look asks about the same ones. When there are too many
 * texts, it begins anew.
 */
export function remembered<T>(make: (text: string) => NonNullable<T>): (text: string) => NonNullable<T> {
  const known = new Map<string, NonNullable<T>>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
