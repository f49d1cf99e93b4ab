// A district of many units over several years, for tests and benches of what looks at all of them: every form has gone through the operations
// themselves, day by day under a clock put back, so that trail, ledger and tasks are as true as anybody's. Imported by tests and benches only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubmissionEventBody } from '@jishen/contracts';
import { openPastClock, withConnection } from '@jishen/persistence';
import { openCycle } from '../cycle/open-cycle';
import type { Caller, Engine } from '../engine';
import { actOnItem } from '../item/act-on-item';
import { setUpDistrict, type DistrictPlan } from '../register/set-up-district';
import { rowsOfCase, type DraftRow } from '../seed/case-rows';
import { actOnSubmission } from '../submission/act-on-submission';
import { dayBefore, lifeOf, openedDaysAgo, yearDays, type Act, type Doer, type ItemAct } from './lives';
import { valueOf } from './stage';

export interface SeedPlan {
  code: string;
  units: number;
  /** Cycles, the present one and those before. */
  years: number;
  /** How many of the present cycle are late. */
  late: number;
  /** Nobody of the present cycle still fills in for the first time. */
  allHandedIn?: boolean;
  /** Of every account; not a hash where nobody logs in. */
  passwordHash?: string;
}
export interface SeededDistrict {
  districtId: string;
  /** The present one first. */
  cycleIds: string[];
  personIds: Record<string, string>;
}

const departments = 8;
const lanes = 6;
const presentYear = new Date().getUTCFullYear() - 1;
const unitCode = (index: number): string => `unit-${index + 1}`;
const departmentCode = (index: number): string => `department-${(index % departments) + 1}`;

function seededPlan({ code, units, passwordHash = 'not-a-hash' }: SeedPlan): DistrictPlan {
  // Without an address no mail is written: a seeded district shall not keep the worker of a house busy.
  const person = (account: string, displayName: string, role: string, ...unitCodes: readonly string[]) => ({
    account: `${code}.${account}`, displayName, email: null, passwordHash, mustChangePassword: false, posts: unitCodes.map((each) => ({ role, unitCode: each })),
  });
  const every = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  return {
    code, name: `示范区${code}`, demonstration: false,
    units: [
      { code: 'bureau', name: '示范区财政局', kind: 'bureau' },
      ...every(departments, (index) => ({ code: departmentCode(index), name: `示范第${index + 1}主管局`, kind: 'department' as const })),
      ...every(units, (index) => ({ code: unitCode(index), name: `示范第${index + 1}单位`, kind: 'unit' as const, departmentCode: departmentCode(index) })),
    ],
    people: [
      person('performance', '示范绩效股经办', 'bureau-performance', 'bureau'), person('head', '示范局领导', 'bureau-head', 'bureau'),
      person('section', '示范科室复核', 'bureau-reviewer', 'bureau'), person('auditor', '示范审计', 'auditor', 'bureau'), person('system', '示范系统管理', 'system-admin', 'bureau'),
      ...every(departments, (index) => person(departmentCode(index), `示范主管审核${index + 1}`, 'department-reviewer', departmentCode(index))),
      ...every(units, (index) => person(`${unitCode(index)}.preparer`, `示范填报${index + 1}`, 'preparer', unitCode(index))),
      ...every(units, (index) => person(`${unitCode(index)}.unit-head`, `示范负责${index + 1}`, 'unit-head', unitCode(index))),
    ],
  };
}

/** @param ownerUrl of a role that may create schemas in that database, @param appUrl of the application's */
export async function seedDistrict(ownerUrl: string, appUrl: string, plan: SeedPlan): Promise<SeededDistrict> {
  const clock = await openPastClock(ownerUrl, appUrl, lanes);
  try {
    const engine: Engine = { db: clock.db, build: 'seed' };
    await clock.turnBack(plan.years * yearDays + openedDaysAgo);
    const { districtId, personIds, unitIds } = await setUpDistrict(engine, seededPlan(plan));
    const as = (name: string): Caller => ({ districtId, personId: personIds[`${plan.code}.${name}`] ?? '', sessionDigest: null });
    const seeding: Seeding = { engine, as, rows: figures() };
    const cycleIds: string[] = [];
    for (let yearsAgo = plan.years - 1; yearsAgo >= 0; yearsAgo -= 1) {
      const before = yearsAgo * yearDays;
      await clock.turnBack(before + openedDaysAgo);
      const { id, forms } = await opened(seeding, yearsAgo);
      cycleIds.unshift(id);
      const lives = Array.from({ length: plan.units }, (_, index) => ({ index, life: lifeOf(index, yearsAgo, plan.late, plan.allHandedIn), form: new SeededForm(seeding, index, forms.get(unitIds[unitCode(index)] ?? '') ?? '') }));
      const days = [...new Set(lives.flatMap(({ life }) => life.map(({ daysAgo }) => daysAgo)))].sort((a, b) => b - a);
      for (const day of days) {
        await clock.turnBack(day);
        const due = lives.filter(({ life }) => life.some(({ daysAgo }) => daysAgo === day));
        await inLanes(due, ({ life, form }) => form.live(life.filter(({ daysAgo }) => daysAgo === day)));
      }
    }
    return { districtId, cycleIds, personIds };
  } finally {
    await clock.close();
  }
}

interface Seeding {
  engine: Engine;
  as: (name: string) => Caller;
  rows: DraftRow[];
}

/** Of the real table, without its title pages: those bear another name. */
function figures(): DraftRow[] {
  const file: unknown = JSON.parse(readFileSync(join(__dirname, '../../../../cases/shazitang-2020.json'), 'utf8'));
  return rowsOfCase(file).filter(({ key }) => !key.startsWith('document.'));
}

async function opened({ engine, as }: Seeding, yearsAgo: number): Promise<{ id: string; forms: Map<string, string> }> {
  const year = presentYear - yearsAgo;
  const body = {
    year, name: `${year} 年度部门整体支出绩效自评`, routeId: 'default', routeVersion: 1, submitDueOn: dayBefore(yearsAgo * yearDays - 5),
    forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 }, project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } },
  };
  const { id } = JSON.parse(valueOf(await openCycle(engine, as('performance'), body, `seed:${year}`))) as { id: string };
  const { rows } = await withConnection(engine.db, (reader) => reader.run<{ id: string; unit_id: string }>({ text: 'select id, unit_id from submission where cycle_id = $1', values: [id] }));
  return { id, forms: new Map(rows.map((row) => [row.unit_id, row.id])) };
}

/** One form on its way; it knows what the last act answered, as somebody who looks before acting would. */
class SeededForm {
  private seen = { version: 1, contentHash: '', rectificationItems: [] as { id: string }[] };
  private itemVersion = 1;
  private acts = 0;

  constructor(
    private readonly seeding: Seeding,
    private readonly index: number,
    private readonly id: string,
  ) {}

  async live(acts: readonly Act[]): Promise<void> {
    for (const { by, event } of acts) await ('item' in event ? this.onItem(by, event) : this.onForm(by, event));
  }

  private caller(by: Doer): Caller {
    const own = { preparer: `${unitCode(this.index)}.preparer`, 'unit-head': `${unitCode(this.index)}.unit-head`, department: departmentCode(this.index) } as const;
    return this.seeding.as(by in own ? own[by as keyof typeof own] : by);
  }

  private key = (): string => `seed:${this.id}:${(this.acts += 1)}`;

  private async onForm(by: Doer, event: Exclude<Act['event'], ItemAct>): Promise<void> {
    const { version: expectedVersion, contentHash } = this.seen;
    const body = {
      ...event,
      ...(event.type === 'SAVE_DRAFT' ? { rows: this.seeding.rows } : { expectedVersion }),
      ...(event.type === 'APPROVE' || event.type === 'RETURN' ? { contentHash } : {}),
    } as SubmissionEventBody;
    const { head } = valueOf(await actOnSubmission(this.seeding.engine, this.caller(by), { submissionId: this.id, body, key: this.key() }));
    this.seen = JSON.parse(head) as typeof this.seen;
  }

  private async onItem(by: Doer, act: ItemAct): Promise<void> {
    const itemId = this.seen.rectificationItems[0]?.id ?? '';
    const base = { expectedVersion: this.itemVersion };
    const body = act.item === 'ANSWER' ? { ...base, type: 'ANSWER' as const, text: '已细化年初预算并补充说明' } : { ...base, type: 'VERIFY' as const, result: act.result, reason: '核对了材料' };
    valueOf(await actOnItem(this.seeding.engine, this.caller(by), { itemId, body, key: this.key() }));
    this.itemVersion += 1;
  }
}

/** A few at a time, each lane taking the next that is left. */
async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  }));
}
