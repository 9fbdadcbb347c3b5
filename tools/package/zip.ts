import { crc32, deflateRawSync } from 'node:zlib';

/** What goes into an archive: a path with forward slashes and its bytes. */
export interface Entry {
  readonly path: string;
  readonly content: Uint8Array;
}

const versionNeeded = 20;
const deflated = 8;
/** Names are UTF-8. */
const flags = 0x0800;
/** The first day that the format knows, so that the time of packing is not in the package. */
const date = (1 << 5) | 1;
const time = 0;

/** A ZIP archive that is the same, byte for byte, whenever and wherever the same entries are packed. */
export function zip(entries: readonly Entry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of sorted) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const description = describe(name, content, packed);
    const local = Buffer.concat([signature(0x04034b50), description, name, packed]);
    const central = Buffer.concat([
      signature(0x02014b50),
      numbers([versionNeeded, 2]),
      description,
      // No comment, first disk, no attributes, and where the entry begins.
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    ]);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    signature(0x06054b50),
    numbers([0, 2], [0, 2], [sorted.length, 2], [sorted.length, 2], [index.length, 4], [offset, 4], [0, 2]),
  ]);
  return Buffer.concat([...bodies, index, end]);
}

/** The part that an entry's own header and its line in the directory share. */
function describe(name: Buffer, content: Uint8Array, packed: Buffer): Buffer {
  return numbers(
    [versionNeeded, 2],
    [flags, 2],
    [deflated, 2],
    [time, 2],
    [date, 2],
    [crc32(content), 4],
    [packed.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

function signature(value: number): Buffer {
  return numbers([value, 4]);
}

/** Numbers, each with its length in bytes, lowest byte first. */
function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
