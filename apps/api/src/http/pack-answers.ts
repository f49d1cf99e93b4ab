// Long answers go packed to whoever takes them so: a form of 490 rows is 340 kB of JSON, which a line of 10 Mbit/s carries for 0.3 s, and 12 kB
// packed. Text of every kind is; what is packed already (the page, public pages, workbooks, pictures) is left alone, and so is a file that says nothing
// of what it is. What comes in is never unpacked: a body's limit is of what it holds.
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Before any route is there: only those after it are packed. */
export async function packAnswers(server: FastifyInstance): Promise<void> {
  await server.register(compress, { globalDecompression: false, encodings: ['gzip'], customTypes: /^(text\/csv|application\/(problem\+)?json)(;|$)/, zlibOptions: { level: 3 } });
}
