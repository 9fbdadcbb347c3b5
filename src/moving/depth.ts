/** Whether brackets are nested deeper than this in a text of JSON, found without building anything from it. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (isInText) {
      if (letter === backslash) at += 1;
      else if (letter === quote) isInText = false;
    } else if (letter === quote) isInText = true;
    else if (letter === bracket || letter === brace) {
      depth += 1;
      if (depth > most) return true;
    } else if (letter === bracketEnd || letter === braceEnd) depth -= 1;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;
const bracket = 0x5b;
const bracketEnd = 0x5d;
const brace = 0x7b;
const braceEnd = 0x7d;
