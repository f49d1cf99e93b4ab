// planted: house/pure-rooms-draw-no-lots
import { randomBytes } from 'node:crypto';
export const salt = (): Buffer => randomBytes(32);
