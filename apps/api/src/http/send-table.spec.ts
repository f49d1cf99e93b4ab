// Shows how a table leaves as text: packed only for who can unpack it, whole or not at all.
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { TextLines } from '@jishen/documents';
import type { FastifyReply } from 'fastify';
import { sendTable } from './send-table';

const asked = (accepted?: string) => {
  const headers: Record<string, string> = {};
  const reply = { request: { headers: accepted === undefined ? {} : { 'accept-encoding': accepted } }, header: (name: string, value: string) => Object.assign(reply, { headers: Object.assign(headers, { [name]: value }) }) };
  return { headers, reply: reply as unknown as FastifyReply };
};
const tableOf = (rows: TextLines) => ({ title: '表', said: ['全部'], columns: ['甲', '乙'], rows });
const rows = [['1', '二'], ['3', '四']];

it('is packed for who says so, and says that it depends on that', async () => {
  const [packed, plain] = [asked('br, gzip'), asked()];
  const text = await buffer(sendTable(plain.reply, tableOf(rows), 'csv'));
  expect(gunzipSync(await buffer(sendTable(packed.reply, tableOf(rows), 'csv')))).toEqual(text);
  expect([packed.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined]);
  expect([packed.headers['vary'], plain.headers['vary']]).toEqual(['accept-encoding', 'accept-encoding']);
});

/** Lines that are gone through twice for the fingerprint, in the head and in the file, then to be sent. */
const linesOf = (sent: () => Generator<string[]>): TextLines => {
  let turns = 0;
  return { length: 2, [Symbol.iterator]: () => ((turns += 1) <= 2 ? rows.values() : sent()) };
};

it('a fault on the way ends the answer, and it alone', async () => {
  const broken = linesOf(function* () {
    yield ['1', '二'];
    throw new Error('cannot be read any more');
  });
  await expect(buffer(sendTable(asked('gzip').reply, tableOf(broken), 'csv'))).rejects.toThrow('cannot be read any more');
});

it('who leaves early leaves nothing open', async () => {
  const { promise: closed, resolve } = Promise.withResolvers<string>();
  const long = linesOf(function* () {
    try {
      for (let line = 0; line < 1e5; line += 1) yield [randomUUID(), '二']; // what packs badly, so that something leaves at once
      resolve('to the end');
    } finally {
      resolve('closed');
    }
  });
  const answer = sendTable(asked('gzip').reply, tableOf(long), 'csv');
  await answer[Symbol.asyncIterator]().next();
  answer.destroy();
  expect(await closed).toBe('closed');
});
