// The one table of screens and their states that the sweeps go through: who opens what, what it reads first, what shows that it is
// there, and the states that it alone has. A new screen is a new line here. It looks at nothing itself.
import type { Locator, Page } from 'playwright-core';
import { atTheApi, comeIn, emptyForm, fillLogIn, filledForm, projectForm } from './arrange';

/** Forms that lines of the table are about, made once for a file. */
export interface Forms {
  readonly empty: string;
  readonly filled: string;
  readonly project: string;
  readonly returned: string;
  readonly waiting: string;
  readonly published: string;
}

interface ScreenLine {
  readonly name: string;
  /** null: nobody is logged in. */
  readonly as: string | null;
  readonly to: (forms: Forms) => string;
  readonly ready: (page: Page) => Locator;
  /** Of the API, what it cannot do without: held while it is loading, refused for the error. null: it reads nothing, or another line shows it. */
  readonly reads?: string;
  /** States of its own: what leads there. */
  readonly more?: Readonly<Record<string, (page: Page) => Promise<void>>>;
}

const preparer = 'shazitang.preparer';
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
  { name: 'worklist', as: 'shifan.department', to: () => '/worklist', ready: (page) => page.getByRole('table'), reads: '**/api/worklist*', more: {
    dialog: keysShown,
    selected: async (page) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('x');
    },
    'nothing found': async (page) => {
      await page.getByRole('searchbox').fill('没有这个单位');
      await page.getByRole('heading', { name: '没有符合的条目' }).waitFor();
    },
  } },
  { name: 'an empty box', as: preparer, to: () => '/worklist?box=done', ready: heading },
  { name: 'a form that is not there', as: preparer, to: () => '/forms/0198c0de-0000-7000-8000-000000000000', ready: (page) => page.getByRole('heading', { name: '没有找到这份自评件' }) },
  { name: 'an address that is not there', as: null, to: () => '/nowhere/at/all', ready: (page) => page.getByRole('heading', { name: '没有这个页面' }) },
  { name: 'home', as: preparer, to: ({ filled }) => `/forms/${filled}`, ready: heading, reads: detail },
  { name: 'home, empty', as: preparer, to: ({ empty }) => `/forms/${empty}`, ready: heading },
  { name: 'home, returned', as: 'shifan-5.preparer', to: ({ returned }) => `/forms/${returned}`, ready: (page) => page.getByRole('region', { name: '上次退回' }) },
  { name: 'home, handed in', as: 'shifan-1.preparer', to: ({ waiting }) => `/forms/${waiting}`, ready: heading, more: { dialog: pressed('撤回', '确认撤回') } },
  { name: 'base data', as: preparer, to: ({ filled }) => `/forms/${filled}/base`, ready: heading, more: { dialog: keysShown } },
  { name: 'base data, empty', as: preparer, to: ({ empty }) => `/forms/${empty}/base`, ready: heading },
  { name: 'score grid', as: preparer, to: ({ filled }) => `/forms/${filled}/score?row=procurement`, ready: heading },
  { name: 'score grid, empty', as: preparer, to: ({ empty }) => `/forms/${empty}/score`, ready: heading },
  { name: 'score grid, read only', as: 'shifan-1.unit-head', to: ({ waiting }) => `/forms/${waiting}/score`, ready: heading },
  { name: 'a project', as: preparer, to: ({ project }) => `/forms/${project}/score`, ready: heading },
  { name: 'checks', as: preparer, to: ({ filled }) => `/forms/${filled}/checks`, ready: heading, more: {
    explaining: async (page) => page.getByRole('button', { name: '说明', exact: true }).first().click(),
  } },
  { name: 'checks, empty form', as: preparer, to: ({ empty }) => `/forms/${empty}/checks`, ready: heading },
  { name: 'handing in', as: preparer, to: ({ filled }) => `/forms/${filled}/submit`, ready: paper, reads: '**/api/submissions/*/print' },
  { name: 'handing in, refused', as: preparer, to: ({ empty }) => `/forms/${empty}/submit`, ready: paper },
  { name: 'receipt', as: 'shifan-1.preparer', to: ({ waiting }) => `/forms/${waiting}/submit`, ready: paper, more: { dialog: pressed('撤回', '确认撤回') } },
  { name: 'print', as: preparer, to: ({ filled }) => `/forms/${filled}/print`, ready: paper, reads: '**/api/submissions/*/print' },
  { name: 'print, published', as: 'shifan-7.preparer', to: ({ published }) => `/forms/${published}/print`, ready: paper },
];

export async function formsOfAll(): Promise<Forms> {
  const first = async (account: string, box: 'todo' | 'submitted' = 'todo'): Promise<string> => (await (await atTheApi(account)).worklist(box))[0] ?? '';
  const [empty, filled, project, returned, waiting, published] = await Promise.all([
    emptyForm(), filledForm(), projectForm(30), first('shifan-5.preparer'), first('shifan-1.unit-head'), first('shifan-7.preparer', 'submitted'),
  ]);
  return { empty, filled, project, returned, waiting, published };
}

/** The screen as somebody finds it who opens its address. */
export async function arrive(page: Page, line: ScreenLine, forms: Forms): Promise<void> {
  await open(page, line, forms);
  await line.ready(page).waitFor();
}

async function open(page: Page, { as, to }: ScreenLine, forms: Forms): Promise<void> {
  const address = to(forms);
  if (as !== null) await comeIn(page, as);
  await page.goto(address);
}

/** What it reads fails on the server. */
export async function arriveFailing(page: Page, line: ScreenLine, forms: Forms): Promise<void> {
  const problem = { type: 'about:blank', title: '服务器出错', status: 500, code: 'INTERNAL', detail: '服务器出了错，已记录。', data: {}, requestId: '4ab2cc00-504a-49e1-8698-dd99bbf91390' };
  await page.route(line.reads ?? '', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }));
  await open(page, line, forms);
  await page.locator('.notice.bad').first().waitFor();
}
