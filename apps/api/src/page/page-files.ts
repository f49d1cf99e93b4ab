// The built page as it lies in its folder: read once when first asked for, packed once, each file with its digest as ETag.
// It knows no HTTP; a path that climbs out of the folder is simply not among the files.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly etag: string;
  /** Absent where packing gains nothing. */
  readonly gzipped: Buffer | null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const packed = /\.(html|js|css|svg)$/;

export class PageFiles {
  private known: ReadonlyMap<string, () => PageFile> | null = null;

  constructor(private readonly folder: string) {}

  /** Path as in an address, with its leading slash; null: no such file, or nothing has been built yet. */
  find(path: string): PageFile | null {
    this.known ??= list(this.folder);
    return this.known?.get(path)?.() ?? null;
  }
}

/** Null while there is no page, so that one that is built later is found. */
function list(folder: string): ReadonlyMap<string, () => PageFile> | null {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => Object.hasOwn(types, extname(name)));
    if (!names.includes('index.html')) return null;
    return new Map(names.map((name) => [`/${name.split(sep).join('/')}`, once(() => read(folder, name))]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function read(folder: string, name: string): PageFile {
  const bytes = readFileSync(join(folder, name));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { type: types[extname(name)] ?? '', bytes, etag, gzipped: packed.test(name) ? gzipSync(bytes, { level: 9 }) : null };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
