// Width and height of a picture from its first bytes, before anything unpacks it: four bytes a pixel are asked for otherwise.

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function pictureSize(kind: 'png' | 'jpeg' | 'webp', head: Buffer): PictureSize | null {
  if (kind === 'png') return head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR' ? null : { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
  return kind === 'jpeg' ? ofJpeg(head) : ofWebp(head);
}

/** Frame headers, without those that only look like one (huffman tables, arithmetic conditioning). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function ofJpeg(head: Buffer): PictureSize | null {
  for (let at = 2; at + 9 < head.length; ) {
    if (head[at] !== 0xff) return null;
    const marker = head[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    else at += 2 + head.readUInt16BE(at + 2);
  }
  return null;
}

function ofWebp(head: Buffer): PictureSize | null {
  if (head.length < 30) return null;
  const form = head.toString('latin1', 12, 16);
  if (form === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  if (form === 'VP8L') {
    const bits = head.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return form === 'VP8 ' ? { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff } : null;
}
