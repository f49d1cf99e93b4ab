// Many people with their accounts from a table. Their one-time passwords follow from the seed that came with it, so a repetition is answered the
// same ones; neither they nor the seed are stored.
import { createPersonBody, type ImportAnswer, type ImportPeopleAnswer, type ImportPeopleBody, type RowFault } from '@jishen/contracts';
import { holdersOf, type AccountHolder, type Reader } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { newId } from '../trail/new-id';
import { hashOneTimePassword } from '../session/password-hash';
import { oneTimePassword } from '../session/password-rules';
import { accountTaken, isAccountTaken, makePeople, type PersonToMake } from './create-person';
import { cellText, readCells } from './import-cells';
import { importMany, type Judged } from './import-many';

type Row = Omit<PersonToMake, 'passwordHash'> & { line: number };
type MadePerson = ImportAnswer['made'][number] & { displayName: string; account: string };

/** @returns JSON text `{count, faults, made: [{line, id, displayName, account, oneTimePassword}]}` */
export async function importPeople(engine: Engine, caller: Caller, body: ImportPeopleBody, key: string | null): Promise<Outcome<string>> {
  const { people, faults } = peopleIn(body.rows);
  const passwordOf = ({ account }: { account: string }): string => oneTimePassword(body.seed, account);
  // Before the transaction: nothing may be held meanwhile.
  const hashes = body.dryRun || faults.length > 0 ? [] : await Promise.all(people.map((person) => hashOneTimePassword(passwordOf(person))));
  const judge = async (reader: Pick<Reader, 'run'>): Promise<Judged> => ({
    faults: [...faults, ...(await takenFaults(reader, people))],
    change: makePeople(caller.districtId, people.map((person, at) => ({ ...person, passwordHash: hashes[at] ?? '' }))),
    made: people.map(({ line, id, displayName, account }) => ({ line, id, displayName, account })),
  });
  const outcome = await importMany(engine, caller, { action: 'ADMIN_PEOPLE', name: 'IMPORT_PEOPLE', key, body, taken: isAccountTaken }, judge);
  if (!outcome.ok) return outcome;
  const told = JSON.parse(outcome.value) as { count: number; faults: RowFault[]; made: MadePerson[] };
  const answer: ImportPeopleAnswer = { ...told, made: told.made.map((person) => ({ ...person, oneTimePassword: passwordOf(person) })) };
  return { ok: true, value: JSON.stringify(answer) };
}

/** Those rows that can be read, and what is wrong with the table by itself. */
function peopleIn(rows: ImportPeopleBody['rows']): { people: Row[]; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const lines = new Map<string, number>();
  const people = rows.flatMap(({ line, displayName, account, email }): Row[] => {
    const read = readCells(createPersonBody, line, { displayName: cellText(displayName), account: cellText(account), email: cellText(email) }, faults);
    if (read === null) return [];
    const before = lines.get(read.account);
    if (before === undefined) lines.set(read.account, line);
    else faults.push({ line, field: 'account', message: `账号「${read.account}」与本表第 ${before} 行相同，一个账号只属于一个人；请换一个，或删去一行。` });
    return [{ line, id: newId(), displayName: read.displayName, email: read.email ?? null, account: read.account }];
  });
  return { people, faults };
}

async function takenFaults(reader: Pick<Reader, 'run'>, people: readonly Row[]): Promise<RowFault[]> {
  const { rows } = await reader.run<AccountHolder & Record<string, unknown>>(holdersOf(people.map(({ account }) => account)));
  const held = new Set(rows.map(({ account }) => account));
  return people.filter(({ account }) => held.has(account)).map(({ line, account }) => ({ line, field: 'account', message: accountTaken(account).refusal.detail }));
}
