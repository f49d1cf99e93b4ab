// Rule-set documents on disk, for commands: reads JSON, and finds what a document extends: a shipped id, or a file beside the one that
// names it. It never writes.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findShipped, type FindDocument } from '@jishen/scoring';

/** One sentence for the person at the keyboard; exit 2. */
export class Unreadable extends Error {}

export function readJson(file: string, shown: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Unreadable(`${shown}：读不到这个文件。`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Unreadable(`${shown}：不是 JSON 文件。`);
  }
}

export function findBeside(file: string): FindDocument {
  return (name) => {
    const shipped = findShipped(name);
    if (shipped !== null) return shipped;
    const other = resolve(dirname(file), name);
    return existsSync(other) ? { document: readJson(other, name), find: findBeside(other) } : null;
  };
}
