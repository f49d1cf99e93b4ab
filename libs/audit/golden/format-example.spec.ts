// Keeps docs/audit-format.md true: its worked example is the golden entry, its figures come out, its lists are the code's.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/report';
import { bodyOf, rowAt, soundLog } from './golden-log';
import { streams } from './golden-story';

const doc = readFileSync(join(__dirname, '../../../docs/audit-format.md'), 'utf8');

function block(name: string): string {
  const text = new RegExp(`^\`\`\`${name}\\n(.*)\\n\`\`\`$`, 'm').exec(doc)?.[1];
  if (text === undefined) throw new Error(`docs/audit-format.md has no block ${name}`);
  return text;
}

test('the worked example is the entry that it says it is', () => {
  const row = rowAt(soundLog(), streams.item, 3);
  expect(block('body')).toBe(Buffer.from(row.body).toString('utf8'));
  expect(block('hash')).toBe(row.hash);
  expect(doc).toContain(`one line of ${row.body.length} bytes`);
});

test('following the description gives the figures of the example', () => {
  expect(createHash('sha256').update(Buffer.from([0])).update(block('body'), 'utf8').digest('hex')).toBe(block('hash'));
  const hidden = Buffer.from(block('private'), 'utf8');
  const prefix = Buffer.concat([Buffer.from('jishen/priv/v1', 'ascii'), Buffer.from([0]), Buffer.from(block('salt'), 'hex')]);
  expect(createHash('sha256').update(Buffer.concat([prefix, hidden])).digest('hex')).toBe(block('priv'));
  expect(JSON.parse(block('body'))).toMatchObject({ priv: block('priv') });
  expect(doc).toContain(`the ${hidden.length} bytes of that text`);
});

test('every field of the envelope and every check is described', () => {
  const described = [...doc.matchAll(/^\| ((?:`[a-z_-]+` ?)+)\|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z_-]+)`/g)].map(([, word]) => word));
  const fields = Object.keys(bodyOf(rowAt(soundLog(), streams.item, 3)));
  expect(described.sort()).toEqual([...fields, ...checks].sort());
});
