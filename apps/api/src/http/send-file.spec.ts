// A reader who has gone before the first byte: their look is over at once, so that the copy made for it may go.
import { once } from 'node:events';
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyReply } from 'fastify';
import { sendFile } from './send-file';

const replyWith = (raw: ServerResponse): FastifyReply => {
  const reply = { raw, headers: () => reply, send: (file: NodeJS.ReadableStream) => file.pipe(raw) };
  return reply as unknown as FastifyReply;
};

it('who has gone already is sent nothing and waited for no longer', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asking = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  asking.on('error', () => undefined);
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  asking.destroy();
  await once(response, 'close');
  expect(await sendFile(replyWith(response), __filename, {})).toBe(true);
  server.close();
});
