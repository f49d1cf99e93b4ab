// What a journey stands on, made through the API as people would: an empty form in a cycle of its own, a second preparer, a person
// with a one-time password. And the same first steps at the page.
import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { logIn, type Person } from '../spec/person-at-the-api';
import { address } from './open-browser';

export const publicPassword = 'jishen-yanshi-2020';
/** Logged in once a file and account: a password costs what a page costs. */
const arrived = new Map<string, Promise<Person>>();
export function atTheApi(account: string, password = publicPassword): Promise<Person> {
  const key = JSON.stringify([account, password]);
  const person = arrived.get(key) ?? logIn(() => address, account, password);
  arrived.set(key, person);
  return person;
}

/** What journeys name their cycles by: screens list them, and no letter on a screen is Latin. */
const anyNumber = (): number => randomInt(1_000_000_000);

/** A cycle with both forms, whatever stands in its way waived. */
export async function openedCycle(called: string, year: number): Promise<string> {
  const performance = await atTheApi('yuhua.performance');
  const name = `${called} ${anyNumber()}`;
  const asked = { year, name, forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 }, project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } } };
  const { concerns } = (await performance.post('/api/cycles/dry-run', asked)).json as { concerns: { key: string }[] };
  const opened = await performance.post('/api/cycles', { ...asked, waivers: concerns.map(({ key }) => ({ concern: key, reason: '示范' })) });
  if (opened.status !== 201) throw new Error(opened.text);
  return String(opened.json.id);
}

/** Of 砂子塘, with the rule set of its real table. */
export async function emptyForm(year = 2020): Promise<string> {
  const cycle = await openedCycle('自评', year);
  const preparer = await atTheApi('shazitang.preparer');
  const { items } = (await preparer.get(`/api/submissions?cycle=${cycle}`)).json as { items: { submissionId: string }[] };
  return items[0]?.submissionId ?? '';
}

/** The same with the figures and answers of the real table in it, but for what `without` names as `row.cell`. */
export async function filledForm(without: readonly string[] = [], year = 2020): Promise<string> {
  const id = await emptyForm(year);
  const preparer = await atTheApi('shazitang.preparer');
  const rows = (await realRows(preparer)).map(({ key, cells }) => ({ key, rowVersion: 0, cells: Object.fromEntries(Object.entries(cells).filter(([cell]) => !without.includes(`${key}.${cell}`))) }));
  const saved = await preparer.act(id, { type: 'SAVE_DRAFT', rows });
  if (saved.status !== 200) throw new Error(saved.text);
  return id;
}

interface TypedRow {
  key: string;
  cells: Record<string, string>;
}

/** Its own cycles, behind however many journeys have opened since; none for who sees none. */
export async function demonstrationCycles(person: Person): Promise<string[]> {
  const found: string[] = [];
  let next: string | null | undefined = '';
  while (typeof next === 'string') {
    const page: { items?: { id: string; name: string }[]; next?: string | null } = (await person.get(`/api/cycles${next === '' ? '' : `?cursor=${next}`}`)).json;
    found.push(...(page.items ?? []).filter(({ name }) => name.endsWith('（演示）')).map(({ id }) => id));
    next = page.next;
  }
  return found;
}

/** As the demonstration typed them into its own form of the same unit. */
async function realRows(preparer: Person): Promise<TypedRow[]> {
  const [ofDemonstration] = await demonstrationCycles(preparer);
  const { items } = (await preparer.get(`/api/submissions?cycle=${ofDemonstration ?? ''}`)).json as { items: { id: string }[] };
  const { rows, inputs } = (await preparer.get(`/api/submissions/${items[0]?.id ?? ''}`)).json as { rows: TypedRow[]; inputs: TypedRow[] };
  return [...rows, ...inputs].filter(({ cells }) => Object.keys(cells).length > 0);
}

/** A project's form of the same unit with so many indicators in it, one point in all for each ten of them. */
export async function projectForm(indicators: number): Promise<string> {
  const performance = await atTheApi('yuhua.performance');
  const opened = await performance.post('/api/cycles', { year: 2020, name: `项目 ${anyNumber()}`, forms: { project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } } });
  const preparer = await atTheApi('shazitang.preparer');
  const made = await preparer.post('/api/submissions', { cycleId: String(opened.json.id), form: 'project', name: '示范项目' });
  const id = String(made.json?.id);
  const row = (index: number) => ({ key: `r${String(index).padStart(4, '0')}`, rowVersion: 0, cells: { level1: '产出指标', level2: `数量指标${Math.floor(index / 40) + 1}`, name: `示范指标${index + 1}`, target: '≥90%', actual: '95%', weight: '0.1', claimed: '0.1' } });
  const saved = await preparer.act(id, { type: 'SAVE_DRAFT', rows: Array.from({ length: indicators }, (_, index) => row(index)) });
  if (saved.status !== 200) throw new Error(`${opened.text} ${made.text} ${saved.text.slice(0, 300)}`);
  return id;
}

export interface NewPerson {
  readonly account: string;
  readonly oneTimePassword: string;
}

/** `also`: they hold the post of this account as well. */
export const appointPreparer = (also?: string): Promise<NewPerson> => appoint(['shazitang.preparer', ...(also === undefined ? [] : [also])], '示范填报人');

/** Somebody new in the posts of these accounts, by the two administrators whose business it is. */
async function appoint(holders: readonly string[], displayName: string): Promise<NewPerson> {
  const [system, security] = await Promise.all(['yuhua.system-admin', 'yuhua.security-admin'].map((account) => atTheApi(account)));
  const account = `second.${randomUUID().slice(0, 8)}`;
  const made = await system?.post('/api/admin/people', { displayName, account });
  if (made?.status !== 201) throw new Error(made?.text);
  for (const holder of holders) {
    const { role, unitId } = (await (await atTheApi(holder)).get('/api/session')).json.posts[0];
    const post = await security?.post('/api/admin/posts', { personId: made.json.id, role, unitId });
    if (post?.status !== 201) throw new Error(post?.text);
  }
  return { account, oneTimePassword: made.json.oneTimePassword as string };
}

/** As above, with a password of their own. */
export const secondPreparer = async (also?: string): Promise<{ account: string; password: string }> => withOwnPassword(await appointPreparer(also));
/** A colleague in the same post. */
export const colleagueOf = async (holder: string, displayName: string): Promise<{ account: string; password: string }> => withOwnPassword(await appoint([holder], displayName));

/** Nobody has appointed them yet. */
export const withoutPost = async (): Promise<{ account: string; password: string }> => withOwnPassword(await appoint([], '示范新人'));

async function withOwnPassword({ account, oneTimePassword }: NewPerson): Promise<{ account: string; password: string }> {
  const password = 'Second-Preparer-2020';
  const changed = await (await atTheApi(account, oneTimePassword)).post('/api/session/password', { current: oneTimePassword, next: password });
  if (changed.status !== 204) throw new Error(changed.text);
  return { account, password };
}

export async function enter(page: Page, account: string, password: string, to: string): Promise<void> {
  await page.goto(`/log-in?to=${encodeURIComponent(to)}`);
  await fillLogIn(page, account, password);
  await page.waitForURL((url) => url.pathname === to.split('?')[0]);
}

/** The same without the screen for it. */
export async function comeIn(page: Page, account: string): Promise<void> {
  await page.context().request.post('/api/session', { data: { account, password: publicPassword } });
}

export async function fillLogIn(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** The cell of a grid, by the words of its row and its column. */
export const cellOf = (page: Page, row: string, column: number) => page.locator('.grid-table tbody tr', { has: page.getByRole('rowheader', { name: row, exact: true }) }).locator('td').nth(column);
export const saveLine = (page: Page) => page.getByTestId('save-line');
export const untilSaved = (page: Page) => saveLine(page).filter({ hasText: /^已保存 \d\d:\d\d:\d\d$/ }).waitFor();

/** As Excel and WPS hand a block over: text between tabs. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
