// One submission in the hands of the demo: sends events on what the actor sees, and prints each step with its effect.
import { randomUUID } from 'node:crypto';
import type { ItemEventBody, SubmissionEventBody } from '@jishen/contracts';
import {
  actOnItem, actOnSubmission, getItem, getLedger, getSubmission, joined, listSubmissions, openCycle,
  type Caller, type DistrictSetUp, type Engine, type Outcome,
} from '@jishen/operations';
import { formInputOfCase } from '@jishen/scoring';
import { stateName } from '@jishen/workflow';
import { readCaseFiles } from '../case-files';

export interface DemoDetail {
  state: string;
  level: string | null;
  round: number;
  edition: number;
  version: number;
  contentHash: string;
  finalTotal: string | null;
  rows: DemoRow[];
  total: { claimed: string | null; sumOfClaimed: string; grade: string | null; final: string | null };
  findings: { severity: string; code: string; message: string }[];
  rectificationItems: { id: string }[];
}
export interface DemoRow {
  key: string;
  index: number;
  name: string;
  weight: string;
  claimed: string | null;
  computed: string | null;
  final: string | null;
  rowVersion: number;
  parts: { label: string; basis: string; points: string | null; explanation: string; answers: { label: string; value: string; basis: string }[] }[];
}
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export class DemoCase {
  private constructor(
    private readonly engine: Engine,
    private readonly district: DistrictSetUp,
    readonly id: string,
    private readonly say: (line: string) => void,
    private rows: DemoRow[],
  ) {}

  static async open(engine: Engine, district: DistrictSetUp, say: (line: string) => void): Promise<DemoCase> {
    const caller = (account: string): Caller => callerOf(district, account);
    const forms = { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } };
    must(await openCycle(engine, caller('yuhua.performance'), { year: 2020, name: '2020 年度部门整体支出绩效自评', forms, routeId: 'default', routeVersion: 1 }, randomUUID()));
    const page = must(await listSubmissions(engine, caller('shazitang.preparer'), {}));
    return new DemoCase(engine, district, page.items[0]?.id ?? '', say, []);
  }

  caller(account: string): Caller {
    return callerOf(this.district, account);
  }

  rowKey(name: string): string {
    const row = this.rows.find((each) => each.name === name);
    if (row === undefined) throw new Error(`the form has no row ${name}`);
    return row.key;
  }

  async detail(account: string): Promise<DemoDetail> {
    const detail = JSON.parse(must(await getSubmission(this.engine, this.caller(account), this.id))) as DemoDetail;
    this.rows = detail.rows;
    return detail;
  }

  async fillIn(account: string): Promise<void> {
    const form = formInputOfCase(readCaseFiles()['shazitang-2020']);
    if ('fault' in form) throw new Error(form.fault);
    const rows = Object.entries(form.input.cells).map(([key, cells]) => ({ key, rowVersion: 0, cells: { ...cells } }));
    await this.send(account, { type: 'SAVE_DRAFT', rows });
  }

  async save(account: string, what: string, key: string, cells: Record<string, string>): Promise<void> {
    const detail = await this.detail(account);
    const rowVersion = detail.rows.find((row) => row.key === key)?.rowVersion ?? 0;
    this.report(account, what, await this.send(account, { type: 'SAVE_DRAFT', rows: [{ key, rowVersion, cells }] }));
  }

  async event(account: string, what: string, event: Without<SubmissionEventBody, 'expectedVersion' | 'contentHash'>): Promise<void> {
    const seen = await this.detail(account);
    const hash = event.type === 'APPROVE' || event.type === 'RETURN' ? { contentHash: seen.contentHash } : {};
    this.report(account, what, await this.send(account, { ...event, ...hash, expectedVersion: seen.version } as SubmissionEventBody));
  }

  async item(account: string, what: string, event: Without<ItemEventBody, 'expectedVersion'>): Promise<void> {
    const itemId = (await this.detail(account)).rectificationItems[0]?.id ?? '';
    const seen = JSON.parse(must(await getItem(this.engine, this.caller(account), itemId))) as { version: number };
    const body = { ...event, expectedVersion: seen.version };
    const after = JSON.parse(must(await actOnItem(this.engine, this.caller(account), { itemId, body, key: randomUUID() }))) as { state: string };
    this.say(`${what.padEnd(12, '　')} ${account.padEnd(22)} → 整改事项 ${after.state}`);
  }

  async lastAdjustment(): Promise<string> {
    const { lines } = must(await getLedger(this.engine, this.caller('yuhua.auditor'), this.id));
    return lines.findLast((line) => line.kind === 'adjustment')?.id ?? '';
  }

  private async send(account: string, body: SubmissionEventBody): Promise<DemoDetail> {
    const command = { submissionId: this.id, body, key: randomUUID() };
    return JSON.parse(joined(must(await actOnSubmission(this.engine, this.caller(account), command)))) as DemoDetail;
  }

  private report(account: string, what: string, after: DemoDetail): void {
    const place = after.level === null ? stateName(after.state as never) : `${stateName(after.state as never)} · ${after.level}`;
    this.say(`${what.padEnd(12, '　')} ${account.padEnd(22)} → ${place}，第 ${after.round} 轮，合计 ${after.finalTotal ?? '—'}，内容 ${after.contentHash.slice(0, 12)}`);
  }
}

function callerOf(district: DistrictSetUp, account: string): Caller {
  const personId = district.personIds[account];
  if (personId === undefined) throw new Error(`the demo has no account ${account}`);
  return { districtId: district.districtId, personId, sessionDigest: null };
}

export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.detail}`);
}
