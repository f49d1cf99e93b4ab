// Begins a district: its units, people, accounts and posts, the shipped rule sets, the default route and the machines, each with its entry,
// in one transaction. Used by the first set-up and by the demonstration; a district is begun once.
import { emptyHead } from '@jishen/audit';
import {
  accountsPart, composeWrite, districtPart, entriesPart, inTransaction, payloadsPart, peoplePart, postsPart, registeredPart, streamHeadsPart, unitsPart,
  type EntryRow, type NewAccount, type NewPerson, type NewPost, type NewUnit, type Part, type RegisteredDocument,
} from '@jishen/persistence';
import { ruleSetDigest, shippedRuleSets, type RuleSet } from '@jishen/scoring';
import { checkRoute, defaultRoute } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import type { Engine } from '../engine';
import { documentDigest } from './document-digest';
import { machineDigest } from '../submission/case';
import { chainFacts, type Authority, type FactToWrite } from '../trail/draft-entries';
import { accountDigest } from '../trail/account-digest';
import { yearOf } from '../trail/record-refusal';

export interface DistrictPlan {
  code: string;
  name: string;
  demonstration: boolean;
  /** The place's own, beside the shipped ones. */
  ruleSets?: readonly RuleSet[];
  units: { code: string; name: string; kind: 'unit' | 'department' | 'bureau'; departmentCode?: string; demonstration?: boolean }[];
  people: {
    account: string;
    displayName: string;
    email: string | null;
    passwordHash: string;
    mustChangePassword: boolean;
    posts: { role: string; unitCode: string; validFrom?: string; validTo?: string }[];
  }[];
}
export interface DistrictSetUp {
  districtId: string;
  unitIds: Record<string, string>;
  personIds: Record<string, string>;
  postIds: Record<string, string>;
}

type Stream = { stream: string; facts: FactToWrite[]; unitId: string | null };

/** @param now instant of the database clock, µs UTC */
export async function setUpDistrict(engine: Engine, plan: DistrictPlan): Promise<DistrictSetUp> {
  return inTransaction(engine.db, async (tx) => {
    const clock = await tx.run<{ now: string }>({ text: `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now` });
    const now = clock.rows[0]?.now ?? '';
    const districtId = newId();
    const units = unitsOf(plan);
    const { people, accounts, posts } = peopleOf(plan, units, now);
    const documents = documentsOf(plan.ruleSets ?? []);
    const streams = streamsOf(plan, units, accounts, posts, documents);
    const chained = streams.map((each) => ({ stream: each.stream, chain: chainFacts(bySystem(engine, districtId), each.stream, emptyHead, now, each.facts, { unitId: each.unitId, contentHash: null }) }));
    const entries = chained.flatMap(({ chain }): EntryRow[] => chain.rows);
    await tx.run(composeWrite([districtPart({ id: districtId, code: plan.code, name: plan.name, demonstration: plan.demonstration })]));
    // Departments before the units that name them: a self-reference is checked at the end of the statement.
    await tx.run(composeWrite([unitsPart(districtId, units), peoplePart(districtId, people)]));
    await tx.run(composeWrite([accountsPart(districtId, accounts), postsPart(districtId, posts)]));
    for (const document of documents) await tx.run(composeWrite([registeredPart(districtId, document)]));
    await tx.commitWith(
      composeWrite([
        entriesPart(districtId, yearOf(now), entries),
        payloadsPart(districtId, entries),
        streamHeadsPart(districtId, chained.map(({ stream, chain }) => ({ stream, ...chain.head }))),
      ] satisfies (Part | null)[]),
    );
    return {
      districtId,
      unitIds: Object.fromEntries(units.map((unit) => [unit.code, unit.id])),
      personIds: Object.fromEntries(accounts.map((each) => [each.account, each.personId])),
      postIds: Object.fromEntries(posts.map((post) => [`${accountOf(accounts, post.personId)}:${post.role}`, post.id])),
    };
  });
}

function unitsOf(plan: DistrictPlan): NewUnit[] {
  const ids = new Map(plan.units.map((unit) => [unit.code, newId()]));
  return plan.units.map((unit) => ({
    id: idOf(ids, unit.code),
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    departmentId: unit.departmentCode === undefined ? null : idOf(ids, unit.departmentCode),
    demonstration: unit.demonstration ?? plan.demonstration,
  }));
}

function peopleOf(plan: DistrictPlan, units: readonly NewUnit[], now: string): { people: NewPerson[]; accounts: NewAccount[]; posts: NewPost[] } {
  const ids = new Map(units.map((unit) => [unit.code, unit.id]));
  const people = plan.people.map((person) => ({ ...person, id: newId() }));
  return {
    people: people.map(({ id, displayName, email }) => ({ id, displayName, email, demonstration: plan.demonstration })),
    accounts: people.map(({ id, account, passwordHash, mustChangePassword }) => ({ account, personId: id, passwordHash, mustChangePassword })),
    posts: people.flatMap(({ id, posts }) =>
      posts.map((post) => ({ id: newId(), personId: id, role: post.role, unitId: idOf(ids, post.unitCode), validFrom: post.validFrom ?? now, validTo: post.validTo ?? null })),
    ),
  };
}

function documentsOf(own: readonly RuleSet[]): RegisteredDocument[] {
  const objections = checkRoute(defaultRoute);
  if (objections.length > 0) throw new Error(`the default route is refused: ${objections.map(({ code }) => code).join(', ')}`);
  const ruleSets = [...shippedRuleSets(), ...own].map((ruleSet): RegisteredDocument => ({
    kind: 'rule_set', id: ruleSet.id, version: ruleSet.version, name: ruleSet.title, form: ruleSet.form, digest: ruleSetDigest(ruleSet), document: ruleSet,
  }));
  const route: RegisteredDocument = {
    kind: 'route', id: defaultRoute.id, version: defaultRoute.version, name: defaultRoute.name, form: null,
    digest: documentDigest('route', defaultRoute), document: defaultRoute,
  };
  return [...ruleSets, route];
}

function streamsOf(plan: DistrictPlan, units: readonly NewUnit[], accounts: readonly NewAccount[], posts: readonly NewPost[], documents: readonly RegisteredDocument[]): Stream[] {
  const machines = (['submission', 'rectification-item'] as const).map((id) => ({ type: 'machine.registered@1', pub: { id, version: 1, digest: machineDigest(id, 1).split(':')[1] } }));
  const register = documents.map((each) => ({ type: each.kind === 'route' ? 'route.registered@1' : 'rule-set.registered@1', pub: { id: each.id, version: each.version, digest: each.digest } }));
  const loaded = plan.demonstration ? [{ type: 'demonstration.loaded@1', pub: { version: 1 } }] : [];
  return [
    { stream: 'register', facts: [...register, ...machines, ...loaded], unitId: null },
    ...units.map((unit): Stream => ({
      stream: `unit/${unit.id}`, unitId: unit.id,
      facts: [{ type: 'unit.created@1', pub: { unit: unit.id, code: unit.code, name: unit.name, kind: unit.kind, department: unit.departmentId } }],
    })),
    ...accounts.map((each): Stream => ({
      stream: `person/${each.personId}`, unitId: null,
      facts: [{ type: 'person.created@1', pub: { person: each.personId, account_digest: accountDigest(each.account) }, priv: { account: each.account } }],
    })),
    ...posts.map((post): Stream => ({
      stream: `post/${post.id}`, unitId: post.unitId,
      facts: [{ type: 'post.created@1', pub: { post: post.id, person: post.personId, unit: post.unitId, role: post.role, valid_from: post.validFrom, valid_to: post.validTo } }],
    })),
  ];
}

/** Nobody is there yet who could act: the set-up itself is the actor. */
function bySystem(engine: Engine, districtId: string): Authority {
  return { districtId, actor: 'system', principal: null, post: null, auth: 'set-up', sess: null, saw: null, rule: null, machine: null, build: engine.build, cmd: `set-up:${districtId}` };
}

function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`the set-up names an unknown unit: ${code}`);
  return id;
}
const accountOf = (accounts: readonly NewAccount[], personId: string): string => accounts.find((each) => each.personId === personId)?.account ?? '';
