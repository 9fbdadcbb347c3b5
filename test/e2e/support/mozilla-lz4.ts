/**
 * The form in which Firefox writes its sessions: eight letters, the length of the content in four bytes, and one block of
 * LZ4 (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md).
 */
const letters = Buffer.from('mozLz40\0');
const headerLength = letters.length + 4;
/** A length of this in the half byte of a token goes on in the bytes after it. */
const goesOn = 15;
const shortestMatch = 4;

export function isMozillaLz4(content: Buffer): boolean {
  return content.length > headerLength && content.subarray(0, letters.length).equals(letters);
}

export function readMozillaLz4(content: Buffer): Buffer {
  const out = Buffer.alloc(content.readUInt32LE(letters.length));
  let at = headerLength;
  let end = 0;
  const lengthFrom = (half: number): number => {
    let length = half;
    for (let more = half === goesOn; more;) {
      const byte = content.readUInt8(at);
      at += 1;
      length += byte;
      more = byte === 255;
    }
    return length;
  };
  while (at < content.length) {
    const token = content.readUInt8(at);
    at += 1;
    const literals = lengthFrom(token >> 4);
    content.copy(out, end, at, at + literals);
    at += literals;
    end += literals;
    // The last sequence has literals only.
    if (at >= content.length) break;
    const distance = content.readUInt16LE(at);
    at += 2;
    const matched = lengthFrom(token & goesOn) + shortestMatch;
    // Byte by byte, because a match may reach into what it writes.
    for (let byte = 0; byte < matched; byte += 1) {
      out.writeUInt8(out.readUInt8(end - distance), end);
      end += 1;
    }
  }
  if (end !== out.length) throw new Error('This file ends in the middle.');
  return out;
}
