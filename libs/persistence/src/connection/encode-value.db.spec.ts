// Shows that PostgreSQL reads back exactly what was given to a statement, and that the rest is refused before sending.
import fc from 'fast-check';
import { testDatabase } from '@jishen/testing';
import { encodeValue, type SqlValue } from './encode-value';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';

const source = testDatabase('template');
let database: Database;
beforeAll(async () => {
  database = await source.open({ poolSize: 1 });
});

const text = fc.string({ unit: 'binary' }).filter((candidate) => !candidate.includes('\0'));
const echo = async (type: string, value: SqlValue) =>
  (await inTransaction(database, (tx) => tx.run<{ back: unknown }>({ name: `spec_echo_${type}`, text: `select $1::${type} as back`, values: [value] }))).rows[0]?.back;

describe('a value in SQL', () => {
  it('comes back as it was, as text and inside arrays', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.option(text)), async (single, many) => {
        expect(await echo('text', single)).toBe(single);
        expect(await echo('text[]', many)).toEqual(many);
      }),
      { numRuns: 150 },
    );
  });

  it('may be bytes, alone and inside an array', async () => {
    const bytes = fc.uint8Array({ maxLength: 64 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(bytes, { maxLength: 4 }), async (single, many) => {
        expect(await echo('bytea', single)).toEqual(Buffer.from(single));
        expect(await echo('bytea[]', many)).toEqual(many.map((each) => Buffer.from(each)));
      }),
      { numRuns: 50 },
    );
  });

  it.each([[null, null], [undefined, null], [12, '12'], [-0, '0'], [2n ** 70n, '1180591620717411303424'], [true, 'true'], [[1, [2]], '{"1",{"2"}}']] as [SqlValue, string | null][])(
    '%p goes over as %p',
    (value, sent) => expect(encodeValue(value)).toBe(sent),
  );

  it.each([0.1, Number.NaN, 2 ** 53, new Date(0), { a: 1 }, 'a\0b', ['\0']])('%p is refused before anything is sent', (value) => {
    expect(() => encodeValue(value as SqlValue)).toThrow(TypeError);
  });
});
