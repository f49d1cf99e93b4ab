// Registered rule sets for whoever sees cycles or administers: the list with the years that use each, one as a sheet of words beside its
// document, and what differs between two. They write nothing.
import { ruleSetsWithUse, withConnection, type Reader, type RuleSetRow } from '@jishen/persistence';
import { compareRuleSets, ruleSetSheet, type RuleDifference, type RuleSet, type RuleSetSheet } from '@jishen/scoring';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { mayReadRegister } from '../reads/lists';
import { readerOf } from '../reads/who-reads';
import { ruleSetOf } from '../register/documents';

export interface Version {
  id: string;
  version: number;
}
type Shown = RuleSetRow & { sheet: RuleSetSheet; document: RuleSet };

export const listRuleSets = (engine: Engine, caller: Caller): Promise<Outcome<{ items: RuleSetRow[] }>> =>
  ofRegister(engine, caller, async (reader) => ({ ok: true, value: { items: await rowsOf(reader, caller, null) } }));

export const showRuleSet = (engine: Engine, caller: Caller, wanted: Version): Promise<Outcome<Shown>> =>
  ofRegister(engine, caller, async (reader) => {
    const [row] = await rowsOf(reader, caller, wanted);
    if (row === undefined) return absent(wanted);
    const { ruleSet } = await ruleSetOf(reader, caller.districtId, wanted.id, wanted.version);
    return { ok: true, value: { ...row, sheet: ruleSetSheet(ruleSet), document: ruleSet } };
  });

export const compareVersions = (engine: Engine, caller: Caller, before: Version, after: Version): Promise<Outcome<{ items: RuleDifference[] }>> =>
  ofRegister(engine, caller, async (reader) => {
    const both = [before, after];
    for (const each of both) if ((await rowsOf(reader, caller, each)).length === 0) return absent(each);
    const [then, now] = await Promise.all(both.map(async ({ id, version }) => (await ruleSetOf(reader, caller.districtId, id, version)).ruleSet));
    return { ok: true, value: { items: then === undefined || now === undefined ? [] : compareRuleSets(then, now) } };
  });

/** As `id@version`; null where it is written otherwise. */
export function versionOf(text: string): Version | null {
  const found = /^([a-zA-Z][a-zA-Z0-9-]*)@([1-9]\d{0,8})$/.exec(text);
  return found === null ? null : { id: found[1] ?? '', version: parseInt(found[2] ?? '', 10) };
}

export const absent = ({ id, version }: Version) =>
  refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', `没有登记过评分规则集「${id}」第 ${version} 版，请从列表里选择。`);

export async function rowsOf(reader: Pick<Reader, 'run'>, { districtId }: Pick<Caller, 'districtId'>, one: Version | null): Promise<RuleSetRow[]> {
  return (await reader.run<RuleSetRow & Record<string, unknown>>(ruleSetsWithUse(districtId, one))).rows;
}

async function ofRegister<T>(engine: Engine, caller: Caller, read: (reader: Reader) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return withConnection(engine.db, async (reader) => mayReadRegister(await readerOf(reader, caller)) ?? read(reader));
}
