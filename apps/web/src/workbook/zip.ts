// Files in a zip, stored as they are: a table of a form is small, and every program opens it.
export function zip(files: readonly { path: string; text: string }[]): Uint8Array<ArrayBuffer> {
  const local: number[] = [];
  const directory: number[] = [];
  for (const { path, text } of files) {
    const [name, content] = [new TextEncoder().encode(path), new TextEncoder().encode(text)];
    // Version, names in UTF-8, stored, 1 January 1980, sum, sizes, length of the name, nothing extra.
    const head = [...two(20), ...two(0x0800), ...two(0), ...two(0), ...two(0x21), ...four(sumOf(content)), ...four(content.length), ...four(content.length), ...two(name.length), ...two(0)];
    directory.push(...four(0x02014b50), ...two(20), ...head, ...two(0), ...two(0), ...two(0), ...four(0), ...four(local.length), ...name);
    local.push(...four(0x04034b50), ...head, ...name);
    for (const byte of content) local.push(byte);
  }
  const end = [...four(0x06054b50), ...two(0), ...two(0), ...two(files.length), ...two(files.length), ...four(directory.length), ...four(local.length), ...two(0)];
  return Uint8Array.from([...local, ...directory, ...end]);
}

const two = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];

/** CRC-32, as the format asks for it. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
