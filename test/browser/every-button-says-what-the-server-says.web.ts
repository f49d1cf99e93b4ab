// Acceptance 8: for each state and level and each post of the demonstration, every button of an action is allowed or refused as the API
// says, the tip of a refused one is the API's own sentence – the one with which the API refuses the act itself – and no button stands
// there for what the server does not offer.
import { pdfOf } from '@jishen/testing';
import type { Locator, Page } from 'playwright-core';
import { atTheApi, comeIn, demonstrationCycles, emptyForm } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, fixedForm, must, signed } from './review-stage';
import type { Heard, Person } from '../spec/person-at-the-api';

const browser = browserForFile();
jest.setTimeout(300_000);

interface Action {
  type: string;
  allowed: boolean;
  refusal?: { code: string; detail: string };
}
interface Detail {
  id: string;
  state: string;
  level: string | null;
  allowedActions: Action[];
}
interface Button {
  label: RegExp;
  /** Where it is drawn. */
  on: readonly ('home' | 'submit' | 'review')[];
  /** What the API has to be told for it, beyond the wish. */
  body?: object;
}

const buttons: Readonly<Record<string, Button>> = {
  SUBMIT: { label: /^送审|^还有 \d+ 项必改/, on: ['home', 'submit'] },
  WITHDRAW: { label: /^撤回/, on: ['home', 'submit'] },
  APPROVE: { label: /^同意$/, on: ['review'] },
  RETURN: { label: /^退回/, on: ['review'], body: { to: 'unit', mode: 'direct', reason: '试一试' } },
  ADJUST_SCORE: { label: /^调整得分$/, on: ['review'], body: { row: 'procurement', score: '1', clause: '评分标准整条', reason: '试一试试一试试一试' } },
  PUBLISH: { label: /^公开$/, on: ['home'] },
  REQUIRE_RECTIFICATION: { label: /^要求整改$/, on: ['home'] },
  RAISE_FINDING: { label: /^提出问题$/, on: ['home'], body: { text: '试一试', owner: '示范财务科', dueOn: '2099-12-31' } },
  REOPEN: { label: /^重新打开$/, on: ['home'], body: { toLevel: 'bureau-section', reason: '试一试' } },
  CORRECT: { label: /^更正$/, on: ['home'], body: { changes: [{ field: 'remarks', from: '', to: '试一试' }], reason: '试一试' } },
  CANCEL: { label: /^作废$/, on: ['home'], body: { reason: '试一试' } },
};
const drawn = new Set<string>();

it('in every state, for every post', async () => {
  const own = [await fixedForm(), await fixedForm(true)];
  const { page } = await browser.open(); // one for all: each log-in takes the place of the one before
  const { accounts } = (await (await page.request.get('/api/demonstration')).json()) as { accounts: { account: string }[] };
  const looked = new Set<string>();
  for (const { account } of accounts) {
    const person = await atTheApi(account);
    const fresh = (await formsOf(person, own)).filter(({ state, level, allowedActions }) => {
      // Ten preparers of ten offices are one post: each answer of the server to a post in a state is looked at once.
      const cell = JSON.stringify([account.split('.')[1], state, level, allowedActions.map(({ type, refusal }) => [type, refusal?.code])]);
      return !looked.has(cell) && looked.add(cell);
    });
    if (fresh.length > 0) await comeIn(page, account);
    for (const [index, detail] of fresh.entries()) {
      await (index === 0 ? page.goto(`/forms/${detail.id}`) : goOn(page, `/forms/${detail.id}`));
      await look(page, person, detail);
    }
  }
  const sides = (type: string): boolean[] => [true, false].filter((allowed) => drawn.has(`${type} ${allowed}`));
  expect(Object.keys(buttons).map((type) => [type, sides(type)])).toEqual([['SUBMIT', [true, false]], ['WITHDRAW', [true, false]], ['APPROVE', [true, false]], ['RETURN', [true, false]], ['ADJUST_SCORE', [false]], ...['PUBLISH', 'REQUIRE_RECTIFICATION', 'RAISE_FINDING', 'REOPEN', 'CORRECT', 'CANCEL'].map((type) => [type, [true, false]])]);
});

/** As a link within the page does: nothing is loaded anew. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** Of the demonstration's own cycles: what other journeys leave behind is theirs. */
async function formsOf(person: Person, own: readonly string[]): Promise<Detail[]> {
  const lists = await Promise.all((await demonstrationCycles(person)).map((id) => person.get(`/api/submissions?cycle=${id}`)));
  const ids = lists.flatMap(({ json }) => (json as { items: { id: string }[] }).items.map(({ id }) => id));
  const seen = await Promise.all([...ids, ...own].map((id) => person.get(`/api/submissions/${id}`)));
  return seen.filter(({ status }) => status === 200).map(({ json }) => json as Detail);
}

async function look(page: Page, person: Person, detail: Detail): Promise<void> {
  const { id, state, allowedActions } = detail;
  const offered = (screen: 'home' | 'submit' | 'review') => allowedActions.some(({ type }) => buttons[type]?.on.includes(screen) === true);
  const parts = page.getByRole('navigation', { name: '这份自评件的各部分' });
  await parts.locator(`a[href^="/forms/${id}"]`).first().waitFor();
  await page.locator('.tasks, .decision-bar').first().waitFor();
  const reviewing = new URL(page.url()).pathname.endsWith('/review'); // whoever may sign it is led there
  expect([person.account, reviewing]).toEqual([person.account, allowedActions.some(({ type, allowed }) => type === 'APPROVE' && allowed)]);
  if (!reviewing) {
    // What is raised comes a moment after the rest.
    if (allowedActions.some(({ type }) => type === 'RAISE_FINDING')) await page.getByRole('button', { name: buttons['RAISE_FINDING']?.label }).waitFor();
    await compare(page, person, detail, 'home');
  }
  if (offered('submit')) {
    await parts.getByRole('link', { name: '送审' }).click();
    await page.locator('.submit-work').waitFor();
    await compare(page, person, detail, 'submit');
  }
  if (state === 'draft') return;
  if (!reviewing) await parts.getByRole('link', { name: '审核' }).click();
  await page.locator('.review-list').waitFor();
  // Whoever's turn it is finds adjusting in the row, as a field or refused; it comes a moment after the rest.
  if (reviewing && allowedActions.some(({ type }) => type === 'ADJUST_SCORE')) {
    await page.locator('main').getByRole('button', { name: buttons['ADJUST_SCORE']?.label }).or(page.getByLabel('复核分（0 到')).first().waitFor();
  }
  await compare(page, person, detail, 'review');
}

async function compare(page: Page, person: Person, { id, state, level, allowedActions }: Detail, screen: 'home' | 'submit' | 'review'): Promise<void> {
  for (const [type, { label, on, body }] of Object.entries(buttons)) {
    const where = `${person.account} ${state} ${level ?? ''} ${type} ${screen}`;
    const action = allowedActions.find((each) => each.type === type);
    const button = page.locator('main').getByRole('button', { name: label }).first();
    const there = (await button.count()) > 0;
    if (there && on.includes(screen)) drawn.add(`${type} ${action?.allowed ?? 'not offered'}`);
    // What may be done is there; adjusting is a field as soon as it may be done.
    if (action?.allowed === true && on.includes(screen)) expect([where, type === 'ADJUST_SCORE' ? (await page.getByLabel('复核分（0 到').count()) > 0 : there]).toEqual([where, true]);
    if (!there || action === undefined) {
      expect([where, there && action === undefined]).toEqual([where, false]);
      continue;
    }
    expect([where, (await button.getAttribute('aria-disabled')) === 'true']).toEqual([where, !action.allowed]);
    if (action.allowed) continue;
    const tip = await page.locator(`[id="${(await button.getAttribute('aria-describedby')) ?? ''}"]`).textContent();
    expect([where, tip]).toEqual([where, action.refusal?.detail]);
    const tried = await person.act(id, { type, ...body });
    expect([where, tried.json.code, tried.json.detail]).toEqual([where, action.refusal?.code, action.refusal?.detail]);
  }
}

it('evidence too: adding it and putting it out of use, in draft, in review, and where an adjustment rests on it', async () => {
  const { page } = await browser.open();
  const [draft, inReview] = [await emptyForm(), await filledForm()];
  const attach = async (account: string, id: string, pages: number) => must(await (await atTheApi(account)).upload(`/api/submissions/${id}/evidence`, `${pages} 页.pdf`, pdfOf(pages))).json.id as string;
  await attach('shazitang.preparer', draft, 1);
  const preparer = await atTheApi('shazitang.preparer');
  must(await preparer.act(inReview, { type: 'WITHDRAW' }));
  await attach('shazitang.preparer', inReview, 1);
  must(await preparer.act(inReview, { type: 'SUBMIT' }));
  await signed(inReview, 'shazitang.unit-head');
  await attach('shifan.department', inReview, 2);
  const basis = await attach('shifan.department', inReview, 3);
  must(await (await atTheApi('shifan.department')).act(inReview, { type: 'ADJUST_SCORE', ...buttons['ADJUST_SCORE']?.body, evidence: [basis] }));
  const seen: Record<string, string[]> = {};
  for (const [account, id] of [['shazitang.preparer', draft], ['shazitang.preparer', inReview], ['shazitang.unit-head', inReview], ['yuhua.bureau-section', inReview], ['yuhua.auditor', inReview], ['shifan.department', inReview]] as const) {
    const person = await atTheApi(account);
    await comeIn(page, account);
    await page.goto(`/forms/${id}/evidence`);
    const files = page.locator('.files > li');
    await files.first().waitFor();
    const list = `/api/submissions/${id}/evidence`;
    const { items } = (await person.get(list)).json as { items: { id: string; name: string; disabled: object | null }[] };
    const said: string[] = [];
    for (const item of items.filter(({ disabled, name }) => disabled === null && name.endsWith('页.pdf'))) {
      const out = await person.post(`${list}/${item.id}/events`, { type: 'DISABLE', reason: '试一试' });
      said.push(await tipOf(files.filter({ hasText: item.name }).getByRole('button', { name: '停用' }), out));
    }
    said.push(await tipOf(page.getByRole('button', { name: '添加佐证' }), await person.upload(list, '试一试.pdf', pdfOf(9))));
    seen[`${account} ${id === draft ? 'draft' : 'review'}`] = said;
  }
  // The unit's piece, the reviewer's, the one that the adjustment rests on, one more.
  expect(seen).toEqual({
    'shazitang.preparer draft': ['allowed', 'allowed'],
    'shazitang.preparer review': ['NOT_IN_THIS_STATE', 'ROLE_MAY_NOT', 'ROLE_MAY_NOT', 'NOT_IN_THIS_STATE'],
    'shazitang.unit-head review': ['NOT_YOUR_LEVEL', 'NOT_YOUR_LEVEL', 'NOT_YOUR_LEVEL', 'NOT_YOUR_LEVEL'],
    'yuhua.bureau-section review': ['NOT_YOUR_LEVEL', 'NOT_YOUR_LEVEL', 'NOT_YOUR_LEVEL', 'NOT_YOUR_LEVEL'],
    'yuhua.auditor review': ['no button', 'no button', 'no button', 'no button'],
    'shifan.department review': ['ROLE_MAY_NOT', 'allowed', 'EVIDENCE_CITED', 'allowed'],
  });
});

/** Of a button that was drawn before the act was tried: whether it says what the API said then. */
async function tipOf(button: Locator, { status, json }: Heard): Promise<string> {
  if ((await button.count()) === 0) {
    expect(status).toBe(403);
    return 'no button';
  }
  const refused = (await button.getAttribute('aria-disabled')) === 'true';
  const said = refused ? await button.page().locator(`[id="${(await button.getAttribute('aria-describedby')) ?? ''}"]`).textContent() : null;
  expect([refused, said]).toEqual(status < 300 ? [false, null] : [true, json.detail]);
  return refused ? json.code : 'allowed';
}
