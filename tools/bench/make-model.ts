// The model of all copies: the real 砂子塘 2020 table of one office, filled in, submitted and signed by its head through the
// operations, so that it waits for its department as thousands of copies will. It never writes a row by itself.
import { randomUUID } from 'node:crypto';
import type { SubmissionEventBody } from '@jishen/contracts';
import { actOnSubmission, getSubmission, joined, openCycle, type Engine, type Outcome } from '@jishen/operations';
import { withConnection } from '@jishen/persistence';
import { formInputOfCase } from '@jishen/scoring';
import { readCaseFiles } from '../case-files';
import type { BenchDistrict } from './bench-district';

export interface Model {
  submissionId: string;
  cycleId: string;
  version: number;
  contentHash: string;
}

export async function makeModel(engine: Engine, district: BenchDistrict): Promise<Model> {
  const forms = { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } };
  const body = { year: 2020, name: '2020 年度部门整体支出绩效自评', forms, routeId: 'default', routeVersion: 1 };
  const { id: cycleId } = JSON.parse(must(await openCycle(engine, district.as('bench.performance'), body, randomUUID()))) as { id: string };
  const submissionId = await submissionOfFirstOffice(engine, cycleId);
  const act = async (account: string, event: Record<string, unknown>): Promise<Model> => {
    const seen = JSON.parse(must(await getSubmission(engine, district.as(account), submissionId))) as Model;
    const standing = event['type'] === 'SAVE_DRAFT' ? {} : { expectedVersion: seen.version };
    const hash = event['type'] === 'APPROVE' ? { contentHash: seen.contentHash } : {};
    const sent = { ...event, ...standing, ...hash } as SubmissionEventBody;
    return JSON.parse(joined(must(await actOnSubmission(engine, district.as(account), { submissionId, body: sent, key: randomUUID() })))) as Model;
  };
  await act('bench.preparer-0', { type: 'SAVE_DRAFT', rows: rowsOfCase() });
  await act('bench.preparer-0', { type: 'SUBMIT' });
  const { version, contentHash } = await act('bench.unit-head-0', { type: 'APPROVE' });
  return { submissionId, cycleId, version, contentHash };
}

export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the bench was refused: ${outcome.refusal.code} ${outcome.refusal.detail} ${JSON.stringify(outcome.refusal.data)}`);
}

async function submissionOfFirstOffice(engine: Engine, cycleId: string): Promise<string> {
  const { rows } = await withConnection(engine.db, (reader) =>
    reader.run<{ id: string }>({
      text: `select s.id from submission s join unit u on u.district_id = s.district_id and u.id = s.unit_id where s.cycle_id = $1 and u.code = 'office-0'`,
      values: [cycleId],
    }),
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the first office has no submission');
  return id;
}

function rowsOfCase(): { key: string; rowVersion: number; cells: Record<string, string> }[] {
  const form = formInputOfCase(readCaseFiles()['shazitang-2020']);
  if ('fault' in form) throw new Error(form.fault);
  return Object.entries(form.input.cells).map(([key, cells]) => ({ key, rowVersion: 0, cells: { ...cells } }));
}
