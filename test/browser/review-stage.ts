// What the journeys of reviewing stand on: cycles of 砂子塘 whose form was filled with the figures of the real table, claims changed here
// and there with their reasons, handed in and led to a level. Made through the API as people would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formInputOfCase } from '@jishen/scoring';
import type { Heard, Person } from '../spec/person-at-the-api';
import { atTheApi, emptyForm } from './arrange';

/** Claims that are not what the figures give, each with its reason: the six rows that a reviewer has to look at. */
export const otherClaims = { 'staff-control': '3', 'budget-execution': '5', 'budget-adjustment': '1', 'carry-over': '1', 'three-public': '1.5', procurement: '2' } as const;

export async function filledForm(claims: Readonly<Record<string, string>> = {}, year = 2020): Promise<string> {
  const id = await emptyForm(year);
  const preparer = await atTheApi('shazitang.preparer');
  must(await preparer.act(id, { type: 'SAVE_DRAFT', rows: printedRows(claims) }));
  must(await preparer.act(id, { type: 'SUBMIT' }));
  return id;
}

/** The figures of the published table, with other claims; without its printed total, which would be another one then. */
export function printedRows(claims: Readonly<Record<string, string>>): object[] {
  const form = formInputOfCase(JSON.parse(readFileSync(join(__dirname, '..', '..', 'cases', 'shazitang-2020.json'), 'utf8')));
  if ('fault' in form) throw new Error(form.fault);
  return Object.entries(form.input.cells).filter(([key]) => key !== 'total').map(([key, cells]) => {
    const claimed = claims[key];
    return { key, rowVersion: 0, cells: claimed === undefined ? cells : { ...cells, claimed, reason: '按实际完成情况自评，材料见附件' } };
  });
}

export function must(heard: Heard): Heard {
  if (heard.status >= 300) throw new Error(heard.text);
  return heard;
}

export async function signed(id: string, ...accounts: string[]): Promise<void> {
  for (const account of accounts) must(await (await atTheApi(account)).act(id, { type: 'APPROVE' }));
}

/** Signed by all: with a problem on record it can be sent to rectification, without one it can be published. */
export async function fixedForm(withProblem = false): Promise<string> {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head', 'shifan.department');
  if (withProblem) must(await (await atTheApi('yuhua.bureau-section')).act(id, { type: 'RAISE_FINDING', text: '预算调整率超过 10%', owner: '示范财务科', dueOn: '2027-12-31' }));
  await signed(id, 'yuhua.bureau-section', 'yuhua.bureau-head');
  return id;
}

interface Seen {
  state: string;
  level: string | null;
  round: number;
  rows: { key: string; name: string; self: string | null; final: string | null; rowVersion: number }[];
}
export const detail = async (person: Person, id: string): Promise<Seen> => (await person.get(`/api/submissions/${id}`)).json as Seen;

/** Every row looked at, as by going through them all. */
export async function markAll(person: Person, id: string): Promise<void> {
  const { rows } = (await person.get(`/api/submissions/${id}/review`)).json as { rows: { key: string; digest: string }[] };
  must(await person.put(`/api/submissions/${id}/review-draft`, { rows: rows.map(({ key, digest }) => ({ key, rowVersion: 0, mark: digest })) }));
}
