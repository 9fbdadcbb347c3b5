/** The longest line that a list shows of text from elsewhere. */
const longest = 120;

/**
 * Control characters, line ends, invisible spaces and the marks that turn the direction of text around, with which one
 * name can pass for another. The joiners inside emoji and Persian words stay.
 */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/**
 * Text that came from a page or a person, made safe to stand in one line: no control or direction marks, and not
 * longer than a line. Put it inside a `bdi` element, so that its own direction stays its own.
 */
export function plainLine(value: string): string {
  const line = value.replace(invisible, ' ').trim();
  // No line has more letters than units, and asking for the letters costs a new process as much as opening the popup.
  if (line.length <= longest) return line;
  const letters = [...new Intl.Segmenter().segment(line)];
  if (letters.length <= longest) return line;
  return `${letters
    .slice(0, longest - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}
