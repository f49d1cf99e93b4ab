// A picture made as small as it is looked at; never larger than it is. Drawn anew, so that nothing hidden in the file travels along.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { refuseFile, type FileAnswer } from '../files/file-refusal';
import { fitted } from './pdf-pages';

export async function scalePicture(path: string, widthPixels: number): Promise<FileAnswer<{ png: Uint8Array }>> {
  const picture = await loadImage(readFileSync(path));
  if (picture.width === 0 || picture.height === 0) return refuseFile('FILE_UNREADABLE', 'a-file-can-be-opened', '图片打不开：文件已损坏或不完整。');
  const [width, height] = fitted(picture.width, picture.height, Math.min(widthPixels, picture.width));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return { ok: true, value: { png: canvas.toBuffer('image/png') } };
}
