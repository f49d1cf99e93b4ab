// How a long answer leaves, over a real line: packed only for who can unpack it; to a reader who goes nothing of it is kept going, and what breaks
// while it is made ends the answer and not the process.
import fastify, { type FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { packAnswers } from './pack-answers';
import { problemType, replyProblem } from './reply-problem';
import { sendTable } from './send-table';

/** More than the line itself holds of an answer that nobody reads. */
const many = 8_000;
const wide = 1_000;
let ended = 0;
/** Says when nobody wants more of them, and whether that was at their end. */
function lines(after: () => void, fault?: Error) {
  return {
    length: 1,
    *[Symbol.iterator]() {
      try {
        for (let at = 0; at < many; at += 1) yield [`${at} ${randomBytes(wide).toString('hex')}`];
        ended += 1;
        if (fault !== undefined) throw fault;
      } finally {
        after();
      }
    },
  };
}
const tableOf = (rows: ReturnType<typeof lines>) => ({ title: '答案', said: [], columns: ['列'], rows });

let left = 0;
/** The first two go through its lines for its fingerprint. */
function breakingAt(turn: number) {
  let turns = 0;
  return { length: 1, [Symbol.iterator]: () => lines(() => undefined, (turns += 1) === turn ? new Error('a line that cannot be told') : undefined)[Symbol.iterator]() };
}
const small = { title: '表', said: ['全部'], columns: ['甲', '乙'], rows: [['1', '二'], ['3', '四']] };
const long = { title: '表', said: ['全部'], columns: ['甲'], rows: Array.from({ length: 1000 }, (_, at) => [`${at}`]) };
const facts = { facts: Array.from({ length: 400 }, (_, at) => `第 ${at} 件`) };
let server: FastifyInstance;
let address = '';

beforeAll(async () => {
  server = fastify();
  server.setErrorHandler((_error, request, reply) => replyProblem(request, reply, { code: 'INTERNAL', detail: '服务器出了错。', data: {} }));
  await packAnswers(server);
  server.get('/csv', (_request, reply) => sendTable(reply, tableOf(lines(() => (left += 1))), 'csv'));
  server.get('/xlsx', (_request, reply) => sendTable(reply, tableOf(lines(() => (left += 1))), 'xlsx'));
  server.get('/breaking', (_request, reply) => sendTable(reply, tableOf(breakingAt(3)), 'csv'));
  server.get('/broken', (_request, reply) => sendTable(reply, tableOf(breakingAt(2)), 'csv'));
  server.get('/small', (_request, reply) => sendTable(reply, small, 'csv'));
  server.get('/long', (_request, reply) => sendTable(reply, long, 'csv'));
  server.get('/workbook', (_request, reply) => sendTable(reply, long, 'xlsx'));
  server.get('/facts', (_request, reply) => reply.type('application/json').send(JSON.stringify(facts)));
  server.get('/problem', (_request, reply) => reply.code(409).type('application/problem+json; charset=utf-8').send(JSON.stringify(facts)));
  server.get('/picture', (_request, reply) => reply.type('image/png').send(Buffer.alloc(4000)));
  server.get('/short', (_request, reply) => reply.type('application/json').send('{"ok":true}'));
  server.post('/taken', (request) => ({ encoding: request.headers['content-encoding'], body: request.body }));
  address = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => {
  server.server.closeAllConnections();
  return server.close();
});

async function ask(path: string, encoding?: string): Promise<IncomingMessage> {
  const request = get(`${address}${path}`, { headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });
  return ((await once(request, 'response')) as [IncomingMessage])[0];
}

it.each([['csv', 'gzip'], ['csv', 'identity'], ['xlsx', 'identity']] as const)('a reader who goes in the middle of %s, %s: its lines are let go', async (path, encoding) => {
  const answer = await ask(`/${path}`, encoding);
  await once(answer, 'readable');
  const before = [left, ended]; // its fingerprint has gone through them before
  answer.destroy();
  while (left === before[0]) await new Promise(setImmediate);
  expect([left - (before[0] ?? 0), ended - (before[1] ?? 0)]).toEqual([1, 0]);
});

it.each([['gzip'], ['identity']])('a fault while it is made, %s: ends the answer, and the house goes on', async (encoding) => {
  const answer = await ask('/breaking', encoding);
  answer.resume();
  expect(await once(answer, 'end').then(() => answer.complete, () => false)).toBe(false);
  expect((await ask('/short')).statusCode).toBe(200);
});

it.each([['gzip'], ['identity']])('a fault before its first byte, %s: is a problem like any other, and no file', async (encoding) => {
  const answer = await ask('/broken', encoding);
  const { 'content-encoding': packed, 'content-disposition': disposition, etag, 'content-type': type } = answer.headers;
  expect([answer.statusCode, packed, disposition, etag, type]).toEqual([500, undefined, undefined, undefined, problemType]);
  expect(JSON.parse((await buffer(answer)).toString())).toMatchObject({ code: 'INTERNAL' });
});

it.each(['/long', '/facts', '/problem'])('%s is packed for who says so, and says that it depends on that', async (path) => {
  const [packed, plain] = [await ask(path, 'br, gzip'), await ask(path)];
  expect([packed.headers['content-encoding'], packed.headers['vary'], plain.headers['content-encoding']]).toEqual(['gzip', 'accept-encoding', undefined]);
  if (path === '/long') expect(plain.headers['vary']).toBe('accept-encoding');
  expect(packed.statusCode).toBe(plain.statusCode);
  const [fewer, all] = [await buffer(packed), await buffer(plain)];
  expect(gunzipSync(fewer)).toEqual(all);
  expect(fewer.length).toBeLessThan(all.length / 2);
});

it.each(['/workbook', '/picture', '/short'])('%s is sent as it is', async (path) => {
  expect((await ask(path, 'gzip')).headers['content-encoding']).toBeUndefined();
});

it('what comes in is never unpacked', async () => {
  const answer = await fetch(`${address}/taken`, { method: 'POST', headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' }, body: 'not unpacked' });
  expect(await answer.json()).toEqual({ encoding: 'gzip', body: 'not unpacked' });
});
