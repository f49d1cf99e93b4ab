// How a table leaves: packed only for who can unpack it; to a reader who goes nothing of it is kept going, and what breaks while it is made ends the
// answer and not the process.
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { sendTable } from './send-table';

const replyTo = (headers: Record<string, string>): FastifyReply => {
  const reply = { request: { headers }, header: () => reply };
  return reply as unknown as FastifyReply;
};
const many = 30_000;
/** Says when nobody wants more of them. */
function lines(after: () => void, fault?: Error) {
  return {
    length: 1,
    *[Symbol.iterator]() {
      try {
        for (let at = 0; at < many; at += 1) yield [`${at} ${Math.random()}`];
        if (fault !== undefined) throw fault;
      } finally {
        after();
      }
    },
  };
}
const tableOf = (rows: ReturnType<typeof lines>) => ({ title: '答案', said: [], columns: ['列'], rows });
const gone = (bytes: Readable) => once(bytes, 'close').catch((error: unknown) => error);

it.each([['csv', 'gzip'], ['csv', 'identity'], ['xlsx', 'identity']] as const)('a reader who goes in the middle of %s, %s: its lines are let go', async (format, encoding) => {
  let left = 0;
  const bytes = sendTable(replyTo({ 'accept-encoding': encoding }), tableOf(lines(() => (left += 1))), format);
  await once(bytes, 'readable');
  const before = left; // its fingerprint has gone through them before
  bytes.destroy();
  await gone(bytes);
  await new Promise(setImmediate);
  expect(left - before).toBe(1);
});

it.each([['gzip'], ['identity']])('a fault while it is made, %s: ends the answer', async (encoding) => {
  let asked = 0;
  const fault = new Error('a line that cannot be told');
  const breaking = { length: 1, [Symbol.iterator]: () => lines(() => undefined, (asked += 1) > 1 ? fault : undefined)[Symbol.iterator]() };
  const bytes = sendTable(replyTo({ 'accept-encoding': encoding }), tableOf(breaking), 'csv');
  bytes.resume();
  expect(await gone(bytes)).toBe(fault);
});

const small = { title: '表', said: ['全部'], columns: ['甲', '乙'], rows: [['1', '二'], ['3', '四']] };
const asked = (accepted?: string) => {
  const headers: Record<string, string> = {};
  const reply = { request: { headers: accepted === undefined ? {} : { 'accept-encoding': accepted } }, header: (name: string, value: string) => Object.assign(reply, { headers: Object.assign(headers, { [name]: value }) }) };
  return { headers, reply: reply as unknown as FastifyReply };
};

it('is packed for who says so, and says that it depends on that', async () => {
  const [packed, plain] = [asked('br, gzip'), asked()];
  const text = await buffer(sendTable(plain.reply, small, 'csv'));
  expect(gunzipSync(await buffer(sendTable(packed.reply, small, 'csv')))).toEqual(text);
  expect([packed.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined]);
  expect([packed.headers['vary'], plain.headers['vary']]).toEqual(['accept-encoding', 'accept-encoding']);
});
