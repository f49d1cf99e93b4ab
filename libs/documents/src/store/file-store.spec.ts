// Files in a folder and in a store that speaks S3 (here one that only remembers): kept once per district, never half, never altered.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, type FileStore, type StagedFile } from './file-store';

const folder = mkdtempSync(join(tmpdir(), 'jishen-store-'));
const asked: string[] = [];
const lying = new Map<string, Buffer>();
const s3 = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    asked.push(`${method} ${String(headers['x-amz-content-sha256']).slice(0, 8)} ${String(headers.authorization).split(' ', 1).join('')}`);
    const body = Buffer.concat(pieces);
    if (method === 'PUT' && createHash('sha256').update(body).digest('hex') === headers['x-amz-content-sha256']) lying.set(url, body);
    response.statusCode = url.includes('/broken/') ? 500 : lying.has(url) ? 200 : 404;
    response.end(method === 'GET' ? lying.get(url) : undefined);
  });
});

let address = '';
beforeAll(async () => {
  await new Promise<void>((done) => s3.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(s3.address() as AddressInfo).port}/evidence`;
});
afterAll(() => {
  s3.close();
  rmSync(folder, { recursive: true });
});

const bytes = Buffer.alloc(300_000, '绩审');
async function staged(store: FileStore): Promise<StagedFile> {
  const answer = await store.stage((async function* () {
    for (let at = 0; at < bytes.length; at += 7000) yield bytes.subarray(at, at + 7000);
  })(), 1_000_000);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}
const open = (name: string, inS3: boolean) =>
  openFileStore({ folder: join(folder, name), s3: inS3 ? { url: address, region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'secret' } : null });

it.each([['a folder', false], ['a store that speaks S3', true]])('keeps a file once per district in %s, and gives back what was kept', async (name, inS3) => {
  const store = await open(name, inS3);
  const file = await staged(store);
  await store.keep('district-1', file);
  await store.keep('district-1', await staged(store));
  expect(await store.withFile('district-1', file.digest, async (path) => (await readFile(path)).equals(bytes))).toBe(true);
  expect(await store.withFile('district-2', file.digest, () => Promise.resolve(true))).toBeNull();
  expect(readdirSync(join(folder, name, 'incoming'))).toEqual([]);
});

it('tells an S3 store what the bytes must be, and sends them once', () => {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  expect(asked.filter((line) => line.startsWith('PUT'))).toEqual([`PUT ${digest} AWS4-HMAC-SHA256`]);
});

it('says that an S3 store failed, and does not take that for an absent file', async () => {
  const store = await open('failing', true);
  await expect(store.withFile('broken', 'ab'.repeat(32), () => Promise.resolve(true))).rejects.toThrow('answered 500');
  await expect(store.keep('broken', await staged(store))).rejects.toThrow('answered 500');
});

it('gives out nothing that is not what its digest says', async () => {
  const store = await open('altered', false);
  const file = await staged(store);
  await store.keep('d', file);
  writeFileSync(join(folder, 'altered', 'kept', 'd', file.digest.slice(0, 2), file.digest), 'other bytes');
  expect(await store.withFile('d', file.digest, () => Promise.resolve(true))).toBeNull();
});

it('counts while it takes, and leaves nothing of what is too large', async () => {
  const store = await open('small', false);
  const answer = await store.stage((async function* () {
    yield bytes;
  })(), 1000);
  expect(answer.ok ? '' : answer.refusal.code).toBe('FILE_TOO_LARGE');
  expect(readdirSync(join(folder, 'small', 'incoming'))).toEqual([]);
});
