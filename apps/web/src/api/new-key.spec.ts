// A key is a random UUID of version 4, and no file of the page asks the browser for what is there over TLS alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKey } from './new-key';

it('is a UUID of version 4, each time another one', () => {
  const keys = Array.from({ length: 2_000 }, newKey);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(keys).size).toBe(keys.length);
});

it('is the only way to one', () => {
  const root = join(__dirname, '..');
  const asks = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!spec)\.tsx?$/.test(path) && readFileSync(join(root, path), 'utf8').includes('crypto.randomUUID'));
  expect(asks).toEqual([]);
});
