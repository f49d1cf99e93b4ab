// The one table of screens and their states that the sweep goes through: who opens what, what it reads first, what shows that it is
// there, and the states that it alone has. A new screen is a new line here. It looks at nothing itself.
import { pdfOf } from '@jishen/testing';
import type { Locator, Page } from 'playwright-core';
import { atTheApi, colleagueOf, demonstrationCycles, emptyForm, fillLogIn, filledForm, projectForm } from './arrange';
import { filledForm as handedIn, signed } from './review-stage';

/** Forms that lines of the table are about, made once for a file. */
export interface Forms {
  readonly empty: string;
  readonly filled: string;
  readonly project: string;
  readonly returned: string;
  /** At the unit head. */
  readonly waiting: string;
  /** At the competent department, with rows to look at. */
  readonly reviewed: string;
  /** The same, for a colleague to have open. */
  readonly held: string;
  readonly published: string;
  /** The cycle of the demonstration. */
  readonly pictured: string;
  /** Rectification items of the demonstration: to answer, overdue; to verify; closed. */
  readonly items: Readonly<Record<'open' | 'answered' | 'closed', string>>;
}

export interface ScreenLine {
  readonly name: string;
  /** null: nobody is logged in. */
  readonly as: string | null;
  readonly to: (forms: Forms) => string;
  readonly ready: (page: Page) => Locator;
  /** Of the API, what it cannot do without: held while it is loading, refused for the error. Left out where it reads nothing or another line shows it. */
  readonly reads?: string;
  /** States of its own: what leads there. */
  readonly more?: Readonly<Record<string, (page: Page) => Promise<void>>>;
}

const preparer = 'shazitang.preparer';
const department = 'shifan.department';
const detail = '**/api/submissions/*';
const heading = (page: Page): Locator => page.getByRole('heading', { level: 2 }).first();
const paper = (page: Page): Locator => page.locator('.paper').first();
const keysShown = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '快捷键' }).click();
  await page.getByRole('dialog', { name: '快捷键' }).waitFor();
};
const pressed = (button: string, dialog: string) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog', { name: dialog }).waitFor();
};

export const screens: readonly ScreenLine[] = [
  { name: 'log-in', as: null, to: () => '/log-in', ready: (page) => page.getByRole('region', { name: '演示账号' }), more: {
    refused: async (page) => {
      await fillLogIn(page, 'nobody.at-all', 'wrong');
      await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
    },
    'all accounts': async (page) => page.locator('summary').click(),
  } },
  { name: 'worklist', as: department, to: () => '/worklist', ready: (page) => page.getByRole('table'), reads: '**/api/worklist*', more: {
    dialog: keysShown,
    'nothing found': async (page) => {
      await page.getByRole('searchbox').fill('没有这个单位');
      await page.getByRole('heading', { name: '没有符合的条目' }).waitFor();
    },
  } },
  { name: 'a form that is not there', as: preparer, to: () => '/forms/0198c0de-0000-7000-8000-000000000000', ready: (page) => page.getByRole('heading', { name: '没有找到这份自评件' }) },
  { name: 'an address that is not there', as: preparer, to: () => '/nowhere/at/all', ready: (page) => page.getByRole('heading', { name: '没有这个页面' }) },
  { name: 'home', as: preparer, to: ({ filled }) => `/forms/${filled}`, ready: heading, reads: detail },
  { name: 'home, returned', as: 'shifan-5.preparer', to: ({ returned }) => `/forms/${returned}`, ready: (page) => page.getByRole('region', { name: '上次退回' }) },
  { name: 'base data', as: preparer, to: ({ filled }) => `/forms/${filled}/base`, ready: heading, more: { dialog: keysShown } },
  { name: 'score grid', as: preparer, to: ({ filled }) => `/forms/${filled}/score?row=procurement`, ready: heading },
  { name: 'score grid, empty', as: preparer, to: ({ empty }) => `/forms/${empty}/score`, ready: heading },
  { name: 'a project', as: preparer, to: ({ project }) => `/forms/${project}/score`, ready: heading },
  { name: 'checks', as: preparer, to: ({ filled }) => `/forms/${filled}/checks`, ready: heading, more: {
    explaining: async (page) => page.getByRole('button', { name: '说明', exact: true }).first().click(),
  } },
  { name: 'handing in, refused', as: preparer, to: ({ empty }) => `/forms/${empty}/submit`, ready: paper, reads: '**/api/submissions/*/print' },
  { name: 'receipt', as: preparer, to: ({ waiting }) => `/forms/${waiting}/submit`, ready: paper, more: { dialog: pressed('撤回', '确认撤回') } },
  { name: 'print', as: 'shifan-7.preparer', to: ({ published }) => `/forms/${published}/print`, ready: paper },
  { name: 'evidence', as: preparer, to: ({ filled }) => `/forms/${filled}/evidence`, ready: heading },
  { name: 'all forms', as: 'yuhua.auditor', to: () => '/submissions', ready: (page) => page.getByRole('table') },
  { name: 'who changed which score', as: 'yuhua.auditor', to: () => '/audit/score-changes', ready: (page) => page.getByRole('table'), reads: '**/api/audit/score-changes*', more: {
    'nothing found': async (page) => {
      await page.getByLabel('到').fill('2001-01-01');
      await page.getByRole('button', { name: '查询' }).click();
      await page.getByRole('heading', { name: '没有符合的记录' }).waitFor();
    },
  } },
  { name: 'pictures', as: 'yuhua.auditor', to: ({ pictured }) => `/cycles/${pictured}/pictures`, ready: (page) => page.locator('.picture').first(), reads: '**/api/cycles/*/scores*', more: {
    'names behind a mark': async (page) => {
      const drawing = page.getByRole('application').first();
      await drawing.focus();
      await drawing.press('End');
      await drawing.press('Enter');
      await page.getByRole('region', { name: '名单' }).waitFor();
    },
    'as tables': async (page) => {
      for (const button of await page.getByRole('button', { name: '表', exact: true }).all()) await button.click();
      await page.getByRole('table', { name: '自评与复核' }).waitFor();
    },
  } },
  { name: 'pictures, newest cycle', as: 'shifan.department', to: () => '/pictures', ready: (page) => page.locator('.picture').first(), reads: '**/api/cycles' },
  { name: 'pictures, refused', as: preparer, to: ({ pictured }) => `/cycles/${pictured}/pictures`, ready: (page) => page.getByRole('alert') },
  { name: 'register, of one bar', as: 'yuhua.performance', to: () => '/items?source=key-evaluation&age=over90', ready: (page) => page.locator('.picture canvas, .picture table').first() },
  { name: 'records', as: 'yuhua.audit-admin', to: () => '/admin/records', ready: (page) => page.getByRole('table') },
  { name: 'people', as: 'yuhua.system-admin', to: () => '/admin/people', ready: (page) => page.getByRole('table') },
  { name: 'units', as: 'yuhua.system-admin', to: () => '/admin/units', ready: (page) => page.getByRole('table') },
  { name: 'mail', as: 'yuhua.system-admin', to: () => '/admin/deliveries', ready: (page) => page.locator('main table, main .empty').first() },
  { name: 'posts', as: 'yuhua.security-admin', to: () => '/admin/posts', ready: (page) => page.getByRole('table') },
  { name: 'register', as: 'yuhua.performance', to: () => '/items', ready: (page) => page.getByRole('table', { name: '整改', exact: true }), reads: '**/api/rectification-items*', more: {
    registering: pressed('登记整改事项', '登记整改事项'),
    'nothing found': async (page) => {
      await page.getByLabel('状态').selectOption('none');
      await page.getByRole('heading', { name: '没有“没有完成”的整改事项' }).waitFor();
    },
  } },
  { name: 'register, empty', as: 'shifan-7.preparer', to: () => '/items', ready: (page) => page.getByRole('heading', { name: '没有整改事项' }) },
  { name: 'an item to answer', as: 'shifan-6.preparer', to: ({ items }) => `/items/${items.open}`, ready: (page) => page.getByRole('group', { name: '提交整改' }), reads: '**/api/rectification-items/*', more: {
    'not complete': async (page) => {
      await page.getByRole('button', { name: '提交整改' }).click();
      await page.getByText('请写明逾期的原因。').waitFor();
    },
  } },
  { name: 'an item to verify', as: 'yuhua.performance', to: ({ items }) => `/items/${items.answered}`, ready: (page) => page.getByRole('group', { name: '核销', exact: true }), more: {
    'not complete': async (page) => {
      await page.getByRole('group', { name: '核销', exact: true }).getByRole('button', { name: '核销' }).click();
      await page.getByText('请选择核销结果。').waitFor();
    },
    'carrying over': async (page) => {
      await page.getByRole('button', { name: '结转', exact: true }).click();
      await page.getByLabel('结转到哪一年度').waitFor();
    },
  } },
  { name: 'an item, closed', as: 'shifan-6.preparer', to: ({ items }) => `/items/${items.closed}`, ready: (page) => page.getByRole('list', { name: '经过' }) },
  { name: 'an item that is not there', as: preparer, to: () => '/items/0198c0de-0000-7000-8000-000000000000', ready: (page) => page.getByRole('heading', { name: '没有找到这项整改' }) },
  { name: 'process', as: department, to: ({ reviewed }) => `/forms/${reviewed}/process`, ready: (page) => page.locator('.route'), more: { raising: pressed('提出问题', '提出问题') } },
  { name: 'review', as: department, to: ({ reviewed }) => `/forms/${reviewed}/review`, ready: (page) => page.locator('.decision-bar'), more: {
    'against last year': async (page) => {
      await page.getByRole('button', { name: '上年', exact: true }).click();
      await page.getByText('没有您看得到的上年同一份表').waitFor();
    },
    returning: pressed('退回', '退回'),
    // Last: a half-written adjustment keeps the decision back.
    adjusting: async (page) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('e');
      await page.getByRole('region', { name: /调整/ }).waitFor();
      await page.locator('#adjust-score').fill('1');
      await page.getByLabel('依据材料').selectOption({ label: '核查底稿.PDF' });
      await page.getByLabel('「核查底稿.PDF」第几页').first().fill('9');
    },
  } },
  { name: 'review, held', as: department, to: ({ held }) => `/forms/${held}/review`, ready: (page) => page.locator('.decision-bar'), more: { 'by a colleague': takenByColleague } },
];

/** Over the page's own hold; it is told with its next look. */
async function takenByColleague(page: Page): Promise<void> {
  const { account, password } = await colleagueOf(department, '示范同事');
  const colleague = await atTheApi(account, password);
  const path = `/api${new URL(page.url()).pathname.replace('/forms/', '/submissions/')}-hold`;
  const { other } = (await colleague.post(path, { act: 'OPEN' })).json as { other: { since: string } | null };
  if (other !== null) await colleague.post(path, { act: 'TAKE_OVER', since: other.since });
  await page.reload();
  await page.getByRole('region', { name: '谁在审核' }).waitFor();
}

export async function formsOfAll(): Promise<Forms> {
  const first = async (account: string, box: 'todo' | 'submitted' = 'todo'): Promise<string> => (await (await atTheApi(account)).worklist(box))[0] ?? '';
  // Before any cycle is opened here: that gives every unit one more form.
  const [returned, published] = [await first('shifan-5.preparer'), await first('shifan-7.preparer', 'submitted')];
  const [empty, filled, project, waiting, reviewed, held] = [await emptyForm(), await filledForm(), await projectForm(30), await handedIn(), await handedIn({ procurement: '2' }), await handedIn()];
  for (const each of [reviewed, held]) await signed(each, 'shazitang.unit-head');
  await (await atTheApi(department)).upload(`/api/submissions/${reviewed}/evidence`, '核查底稿.PDF', pdfOf(3));
  const [pictured = ''] = await demonstrationCycles(await atTheApi('yuhua.performance'));
  return { empty, filled, project, waiting, reviewed, held, returned, published, pictured, items: { open: await itemIn('open'), answered: await itemIn('answered'), closed: await itemIn('closed') } };
}

/** Of the unit in rectification, the oldest in this state. */
async function itemIn(state: string): Promise<string> {
  const { items } = (await (await atTheApi('shifan-6.preparer')).get(`/api/rectification-items?state=${state}&year=2019`)).json as { items: { id: string }[] };
  return items.at(-1)?.id ?? '';
}
