// Registers a rule set of the place itself: checked by the very loader that scores by it, stored whole with its digest, told in the register.
// A version is written once; what is there already is never edited, used or not.
import type { RegisterRuleSetBody } from '@jishen/contracts';
import { isUniqueViolation, registeredPart, ruleSetDocuments, type Tx } from '@jishen/persistence';
import { findShipped, loadRuleSet, unfitDocument, ruleSetDigest, type FindDocument, type RuleSet } from '@jishen/scoring';
import { administer } from '../administration/administer';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { rowsOf } from './show-rule-sets';

interface Registered {
  id: string;
  version: number;
  document: unknown;
}
type Refused = Extract<Outcome<never>, { ok: false }>;

/** What the trail can carry as a key. */
const carried = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/** @returns JSON text `{id, version, digest}` */
export async function registerRuleSet(engine: Engine, caller: Caller, { document, postId }: RegisterRuleSetBody, key: string | null): Promise<Outcome<string>> {
  const conflict = (error: unknown) => (isUniqueViolation(error, 'rule_set_pkey') ? refuse('RULE_SET_VERSION_TAKEN', 'a-version-is-written-once', '这个版本刚刚被登记，请换一个版本号再登记。') : null);
  // Before anything else touches it: what is too deep or too large is not even hashed.
  const unfit = unfitDocument(document);
  return administer(engine, caller, { action: 'ADMIN_RULE_SETS', name: 'REGISTER_RULE_SET', key, request: unfit ?? document, postId, conflict }, async (tx) => {
    if (unfit !== null) return invalid(unfit);
    const known = (await tx.run<Registered & Record<string, unknown>>(ruleSetDocuments(caller.districtId))).rows;
    const loaded = loadRuleSet(document, findIn(known, document));
    if (!loaded.ok) return invalid(loaded);
    const { ruleSet } = loaded;
    const { id, version } = ruleSet;
    const refused = carried.test(id) ? await taken(tx, caller, known, ruleSet) : invalid({ faults: ['id：只用小写字母、数字和连字符，以字母或数字开头和结尾'], count: 1 });
    if (refused !== null) return refused;
    const digest = ruleSetDigest(ruleSet);
    return {
      ok: true,
      value: {
        stream: 'register',
        fact: { type: 'rule-set.registered@1', pub: { id, version, digest } },
        unitId: null,
        parts: [registeredPart(caller.districtId, { kind: 'rule_set', id, version, name: ruleSet.title, form: ruleSet.form, digest, document: ruleSet })],
        answer: { id, version, digest },
      },
    };
  });
}

async function taken(tx: Pick<Tx, 'run'>, caller: Caller, known: readonly Registered[], { id, version, form }: RuleSet): Promise<Refused | null> {
  const versions = known.filter((each) => each.id === id);
  if (versions.some((each) => each.version === version)) {
    const [row] = await rowsOf(tx, caller, { id, version });
    const used = row === undefined || row.usedBy.length === 0 ? '' : `，已用于${row.usedBy.map(({ year, name }) => `${year} 年「${name}」`).join('、')}`;
    return refuse('RULE_SET_VERSION_TAKEN', 'a-version-is-written-once', `评分规则集「${id}」第 ${version} 版已经登记${used}，不能再改；请把 version 写成 ${next(versions)} 再登记。`, { id, version, usedBy: row?.usedBy ?? [], next: next(versions) });
  }
  if (version !== next(versions)) {
    return refuse('RULE_SET_VERSION_NOT_NEXT', 'versions-follow-one-another', `「${id}」的下一版应是第 ${next(versions)} 版，文件里写的是第 ${version} 版；请改好 version 再登记。`, { id, version, next: next(versions) });
  }
  const [latest] = versions;
  if (latest !== undefined && (latest.document as RuleSet).form !== form) return refuse('RULE_SET_OF_OTHER_FORM', 'versions-of-one-rule-set-are-for-one-form', `「${id}」以前的版本是给另一种表用的，请换一个 id。`, { id });
  return null;
}

const next = (versions: readonly Registered[]): number => versions.reduce((most, { version }) => (version > most ? version : most), 0) + 1;

/** What is registered goes before what is shipped; the newest version, but where the document names one. */
function findIn(known: readonly Registered[], document: unknown): FindDocument {
  const named = typeof document === 'object' && document !== null && 'extends' in document && typeof document.extends === 'string' ? /@(\d+)$/.exec(document.extends)?.[1] : undefined;
  const find: FindDocument = (name) => {
    const versions = known.filter(({ id }) => id === name);
    const found = versions.find(({ version }) => String(version) === named) ?? versions[0];
    return found === undefined ? findShipped(name) : { document: found.document, find };
  };
  return find;
}

function invalid({ faults, count }: { faults: readonly string[]; count: number }): Refused {
  const more = count > 1 ? `等 ${count} 处` : '';
  return refuse('RULE_SET_INVALID', 'a-rule-set-makes-sense', `评分规则集有错误，没有登记：${faults[0] ?? ''}${more}。请逐处改好再登记。`, { faults, count });
}
