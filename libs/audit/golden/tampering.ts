// The tamper catalogue as far as it shows without a sealed tree: what was done to the golden log, and the check that must find it.
// Numbers are those of the catalogue; attacks on the exported file itself carry none.
import type { Check } from '../src/report';
import { bodyOf, editBody, headsOf, rechain, relinkAfter, rewrite, rowAt, type Log } from './golden-log';
import { held, streams } from './golden-story';

export interface Tampering {
  name: string;
  check: Check;
  /** Where the check has to point; null where the place cannot be one entry. */
  seq: number | null;
  stream: string | null;
  tamper: (log: Log) => void;
}

const { item, register, submission } = streams;
const adjustment = 5;
const reversal = 7;
const last = 8;

function remove(log: Log, stream: string, seq: number): void {
  log.rows = log.rows.filter((row) => row.stream !== stream || row.seq !== seq);
}

/** A further entry at the end of the submission, chained soundly, the head on the record moved along. */
function append(log: Log, change: (body: ReturnType<typeof bodyOf>) => void, copyOf: number): void {
  const row = { ...rowAt(log, submission, copyOf), seq: last + 1 };
  const at = '2026-11-21T01:30:00.000000Z';
  editBody(row, (body) => change(Object.assign(body, { at })));
  log.rows.push(row);
  rechain(log, submission);
  log.heads = headsOf(log);
}

const figures = (log: Log) => log.scoreLines[1] as Log['scoreLines'][number];
const at = (stream: string | null, seq: number | null, check: Check) => ({ stream, seq, check });

export const bodyTampering: Tampering[] = [
  {
    name: '01-flip-a-byte', ...at(submission, adjustment, 'hash'),
    tamper: (log) => editBody(rowAt(log, submission, adjustment), (body) => Object.assign(body['pub'] as object, { to: '5.06' }), false),
  },
  {
    name: '02-edit-with-own-hash', ...at(submission, adjustment + 1, 'chain'),
    tamper: (log) => editBody(rowAt(log, submission, adjustment), (body) => Object.assign(body, { actor: 'somebody-else' })),
  },
  { name: '05-delete-the-last-entry', ...at(item, 3, 'head'), tamper: (log) => remove(log, item, 3) },
  { name: '08-delete-a-middle-entry', ...at(submission, reversal, 'chain'), tamper: (log) => remove(log, submission, 6) },
  {
    name: '10-swap-entries', ...at(submission, 2, 'bind'),
    tamper: (log) => {
      const [a, b] = [rowAt(log, submission, 2), rowAt(log, submission, 3)];
      [a.body, b.body, a.hash, b.hash] = [b.body, a.body, b.hash, a.hash];
    },
  },
  {
    name: '12-move-to-another-stream', ...at(item, 4, 'bind'),
    tamper: (log) => {
      const moved = { ...rowAt(log, submission, last), stream: item, seq: 4 };
      remove(log, submission, last);
      log.rows.splice(3, 0, moved);
      log.heads = headsOf(log);
    },
  },
  {
    name: '15-backdate', ...at(submission, last, 'time'),
    tamper: (log) => {
      editBody(rowAt(log, submission, last), (body) => Object.assign(body, { at: '2026-11-20T01:02:03.000000Z' }));
      log.heads = headsOf(log);
    },
  },
  {
    name: '29-key-order-and-spacing', ...at(submission, 2, 'canon'),
    tamper: (log) => {
      const row = rowAt(log, submission, 2);
      rewrite(row, Buffer.from(JSON.stringify(bodyOf(row), null, 1)), true);
      relinkAfter(log, submission, 2);
      log.heads = headsOf(log);
    },
  },
  {
    name: '30-duplicate-key', ...at(submission, adjustment, 'canon'),
    tamper: (log) => {
      const row = rowAt(log, submission, adjustment);
      rewrite(row, Buffer.from(Buffer.from(row.body).toString('utf8').replace('"to":"5.05"', '"to":"5.5","to":"5.05"')), true);
      relinkAfter(log, submission, adjustment);
      log.heads = headsOf(log);
    },
  },
  {
    name: 'unknown-envelope-field', ...at(register, 3, 'shape'),
    tamper: (log) => {
      editBody(rowAt(log, register, 3), (body) => Object.assign(body, { note: 'x' }));
      log.heads = headsOf(log);
    },
  },
  {
    name: 'entry-of-another-district', ...at(register, 3, 'origin'),
    tamper: (log) => {
      editBody(rowAt(log, register, 3), (body) => Object.assign(body, { log: 'jishen/elsewhere' }));
      log.heads = headsOf(log);
    },
  },
  {
    name: 'two-entries-with-one-number', ...at(item, 3, 'dense'),
    tamper: (log) => log.rows.splice(3, 0, { ...rowAt(log, item, 3) }),
  },
  {
    name: 'stream-in-two-pieces', ...at(item, 3, 'order'),
    tamper: (log) => log.rows.push(...log.rows.splice(2, 1)),
  },
];

export const businessTampering: Tampering[] = [
  {
    name: '09-delete-and-renumber', ...at(submission, adjustment, 'ledger'),
    tamper: (log) => {
      remove(log, submission, adjustment);
      rechain(log, submission);
      log.heads = headsOf(log);
    },
  },
  { name: '13-replay-a-command', ...at(submission, last + 1, 'replay'), tamper: (log) => append(log, () => undefined, 6) },
  {
    name: '14-forged-score-entry', ...at(submission, last + 1, 'ledger'),
    tamper: (log) =>
      append(log, (body) => {
        Object.assign(body, { cmd: 'forged' });
        Object.assign(body['pub'] as object, { row: 'r07', from: '1.6', delta: '0.4', to: '2', max: '2', line_id: 'forged' });
      }, adjustment),
  },
  {
    name: '16-edit-the-final-score', ...at(submission, null, 'score-head'),
    tamper: (log) => Object.assign(log.scoreHeads[0] as object, { final: '6' }),
  },
  {
    name: '17-edit-ledger-and-final-score', ...at(submission, adjustment, 'ledger'),
    tamper: (log) => {
      Object.assign(figures(log), { delta: '0', to: '5.5' });
      Object.assign(log.scoreLines[2] as object, { from: '5.5', delta: '0' });
    },
  },
  {
    name: '18-delete-a-whole-stream', ...at(item, 3, 'head'),
    tamper: (log) => {
      log.rows = log.rows.filter((row) => row.stream !== item);
    },
  },
  {
    name: '26-swap-private-parts', ...at(submission, adjustment, 'payload'),
    tamper: (log) => {
      const [a, b] = [rowAt(log, submission, adjustment), rowAt(log, submission, reversal)];
      [a.payload, b.payload] = [b.payload, a.payload];
    },
  },
  {
    name: '27-erase-without-tombstone', ...at(item, 1, 'payload'),
    tamper: (log) => Object.assign(rowAt(log, item, 1), { payload: null }),
  },
  {
    name: '32-score-line-without-entry', ...at(submission, 6, 'ledger'),
    tamper: (log) => {
      log.scoreLines.push({ ...figures(log), line: 4, seq: 6, from: '5.5', delta: '0.5', to: '6' });
      Object.assign(log.scoreHeads[0] as object, { final: '6', line: 4 });
    },
  },
  {
    name: '33-head-back-to-an-older-entry', ...at(submission, adjustment, 'head'),
    tamper: (log) => {
      const { seq, hash } = rowAt(log, submission, adjustment);
      Object.assign(log.heads.find((head) => head.stream === submission) as object, { seq, hash });
    },
  },
  {
    name: 'one-entry-covers-two-lines', ...at(submission, adjustment, 'ledger'),
    tamper: (log) => log.scoreLines.push({ ...figures(log) }),
  },
  {
    name: 'private-part-put-in-later', ...at(submission, 1, 'payload'),
    tamper: (log) => Object.assign(rowAt(log, submission, 1), { payload: held(9, '{"reason":"补写"}') }),
  },
];
