// The yardstick, shape b2 of the performance notes: raw `pg`, two pipelined round trips, one connection per caller, the same rows
// in the same tables with the same constraints, SHA-256 of an entry of the same size in the client. It decides nothing, checks
// no rights, reads nothing but the locked row, and builds no answer.
import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import type { BenchCaller } from './bench-district';
import type { RawSample } from './raw-sample';
import { lockText, writeText } from './raw-statements';
import type { Way } from './way';

interface LockedRow {
  version: number;
  head_seq: string;
  head_hash: string;
  year: number;
  unit_id: string;
  content_hash: Buffer;
  snapshot: { pins: unknown[]; signatures: unknown[] };
}
export interface RawOptions {
  name: string;
  url: string;
  /** Without it the entry, its hash and its head are left out; the database must not ask for them. */
  trail: boolean;
}

export async function rawWay({ name, url, trail }: RawOptions, callers: readonly BenchCaller[], sample: RawSample): Promise<Way> {
  const clients = callers.map(() => new Client({ connectionString: url, pipeline: true, options: '-c role=jishen_app -c timezone=UTC' }));
  for (const client of clients) client.on('error', () => undefined);
  await Promise.all(clients.map((client) => client.connect()));
  let trips = 0;
  const statement = { name: trail ? 'b2_write' : 'b2_write_without_trail', text: writeText(trail) };
  return {
    name,
    async approve(callerIndex, submissionId) {
      const [client, by] = [clients[callerIndex], callers[callerIndex]];
      if (client === undefined || by === undefined) throw new Error('there are fewer callers');
      const { personId, districtId } = by.caller;
      trips += 2;
      const [, locked] = await together(client, () => [
        client.query('BEGIN'),
        client.query<LockedRow>({ name: 'b2_lock', text: lockText, values: [districtId, submissionId] }),
      ]);
      const row = locked.rows[0];
      if (row === undefined) throw new Error('the submission is not there');
      const values = valuesOf(sample, row, { districtId, personId, submissionId, trail });
      const [written] = await together(client, () => [client.query({ ...statement, values }), client.query('COMMIT')]);
      if (written.rowCount !== 1) throw new Error('the write answered nothing');
    },
    roundTrips: () => trips,
    close: async () => {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

/** Both in one packet, as the product sends them. */
async function together<A, B>(client: Client, send: () => readonly [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const { stream } = client.connection;
  stream.cork();
  const sent = send();
  stream.uncork();
  return Promise.all(sent);
}

interface Of {
  districtId: string;
  personId: string;
  submissionId: string;
  trail: boolean;
}

/** In the order of raw-statements. */
function valuesOf(sample: RawSample, row: LockedRow, { districtId, personId, submissionId, trail }: Of): unknown[] {
  const now = `${new Date().toISOString().slice(0, -1)}000Z`;
  const seq = Number(row.head_seq) + 1;
  const stream = `submission/${submissionId}`;
  const key = randomUUID();
  const postId = sample.postIds.get(personId) ?? '';
  const snapshot = {
    ...row.snapshot,
    pins: [...row.snapshot.pins, { ...sample.pin, personId }],
    signatures: [...row.snapshot.signatures, { ...sample.signature, personId, postId, at: now }],
  };
  const job = { ...sample.job, submissionId, stream, seq };
  const shared = [
    districtId, submissionId, row.version, row.version + 1, JSON.stringify(snapshot), personId, now, newId(), sample.bureauId, sample.dueOn,
    stream, seq, postId, row.content_hash, key, createHash('sha256').update(submissionId).digest(), sample.answer, JSON.stringify(job),
  ];
  if (!trail) return shared;
  const body = Buffer.from(JSON.stringify({ ...sample.envelope, stream, seq, prev: row.head_hash, at: now, client_at: now, cmd: key, actor: personId, post: postId }), 'utf8');
  const hash = createHash('sha256').update(zeroByte).update(body).digest();
  return [...shared, hash, body, Buffer.from(row.head_hash, 'hex'), row.unit_id, row.year];
}
const zeroByte = Buffer.from([0]);
