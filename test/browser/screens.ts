// The one table of screens and their states that the sweep goes through: who opens what, what it reads first, what shows that it is
// there, and the states that it alone has. A new screen is a new line here. It looks at nothing itself.
import { pdfOf } from '@jishen/testing';
import type { Locator, Page } from 'playwright-core';
import { atTheApi, colleagueOf, demonstrationCycles, emptyForm, fillLogIn, filledForm, projectForm } from './arrange';
import { filledForm as handedIn, signed } from './review-stage';
import { pressed, type Forms, type ScreenLine } from './screen-line';
import { screensOfActs } from './screens-of-acts';

const preparer = 'shazitang.preparer';
const department = 'shifan.department';
const detail = '**/api/submissions/*';
const heading = (page: Page): Locator => page.getByRole('heading', { level: 2 }).first();
const paper = (page: Page): Locator => page.locator('.paper').first();
const keysShown = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '快捷键' }).click();
  await page.getByRole('dialog', { name: '快捷键' }).waitFor();
};
/** A table of this text in the dialog of imports, judged. */
const imported = (name: string, table: string) => async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await pressed('导入', name)(page);
  await page.getByLabel('或者从 Excel').fill(table);
  await page.getByRole('dialog').getByRole('table').or(page.getByRole('dialog').getByRole('alert')).first().waitFor();
};

export const screens: readonly ScreenLine[] = [
  { name: 'log-in', as: null, to: () => '/log-in', ready: (page) => page.getByRole('region', { name: '演示账号' }), more: {
    refused: async (page) => {
      await fillLogIn(page, 'nobody.at-all', 'wrong');
      await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
    },
    'all accounts': async (page) => page.locator('summary').click(),
  } },
  { name: 'public catalogue', as: null, to: () => '/public', ready: (page) => page.getByRole('table'), more: {
    'nothing found': async (page) => {
      await page.getByLabel('单位名称').fill('没有这个单位');
      await page.getByRole('button', { name: '查询' }).click();
      await page.getByRole('heading', { name: '没有找到已公开的自评' }).waitFor();
    },
  } },
  { name: 'a public edition', as: null, to: ({ published }) => `/public/${published}`, ready: (page) => page.getByText('内容指纹', { exact: true }) },
  { name: 'nothing public', as: null, to: () => '/public/0198c0de-0000-7000-8000-000000000000', ready: (page) => page.getByRole('heading', { name: '没有这一份公开文件' }) },
  { name: 'lite list', as: department, to: () => '/approve', ready: (page) => page.getByRole('heading', { name: '待审批' }), reads: '**/api/worklist*' },
  { name: 'lite list, empty', as: 'yuhua.auditor', to: () => '/approve', ready: (page) => page.getByRole('heading', { name: '没有待审批的自评件' }) },
  { name: 'lite form', as: department, to: ({ reviewed }) => `/approve/${reviewed}`, ready: (page) => page.getByRole('region', { name: '审核', exact: true }), reads: detail, more: {
    'a row opened': async (page) => page.getByRole('button', { name: /^说明和佐证：/ }).first().click(),
    agreeing: pressed('同意', '确认同意'),
    returning: async (page) => {
      await page.keyboard.press('Escape');
      await pressed('退回', '退回')(page);
      await page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click();
    },
  } },
  { name: 'lite form, read alone', as: preparer, to: ({ reviewed }) => `/approve/${reviewed}`, ready: (page) => page.getByRole('heading', { level: 1 }) },
  { name: 'a lite form that is not there', as: department, to: () => '/approve/0198c0de-0000-7000-8000-000000000000', ready: (page) => page.getByRole('heading', { name: '没有找到这份自评件' }) },
  { name: 'coming in', as: preparer, to: () => '/worklist', ready: (page) => page.getByRole('table'), reads: '**/api/session' },
  { name: 'worklist', as: department, to: () => '/worklist', ready: (page) => page.getByRole('table'), reads: '**/api/worklist*', more: {
    dialog: keysShown,
    'nothing found': async (page) => {
      await page.getByRole('searchbox').fill('没有这个单位');
      await page.getByRole('heading', { name: '没有符合的条目' }).waitFor();
    },
    'a batch': async (page) => {
      await page.getByRole('checkbox', { name: /^选中列出的/ }).check();
      await page.getByRole('button', { name: /^批量同意/ }).click();
      await page.locator('.batch').first().waitFor();
    },
  } },
  // With what was chosen on the line before, in the same tab.
  { name: 'batch', as: department, to: () => '/worklist/batch', ready: (page) => page.locator('.batch').first(), reads: '**/api/batch-approvals*', more: { dialog: keysShown } },
  { name: 'batch, nothing chosen', as: preparer, to: () => '/worklist/batch', ready: (page) => page.getByRole('heading', { name: '没有可批量同意的件' }) },
  { name: 'inbox', as: department, to: () => '/inbox', ready: (page) => page.locator('.inbox, .empty').first(), reads: '**/api/inbox?*', more: { dialog: keysShown } },
  { name: 'inbox, only told', as: 'shifan-7.preparer', to: () => '/inbox?side=known', ready: (page) => page.locator('.inbox') },
  { name: 'inbox, empty', as: 'wujialing.unit-head', to: () => '/inbox', ready: (page) => page.getByRole('heading', { name: '都已处理' }) },
  { name: 'a form that is not there', as: preparer, to: () => '/forms/0198c0de-0000-7000-8000-000000000000', ready: (page) => page.getByRole('heading', { name: '没有找到这份自评件' }) },
  { name: 'an address that is not there', as: preparer, to: () => '/nowhere/at/all', ready: (page) => page.getByRole('heading', { name: '没有这个页面' }) },
  { name: 'home', as: preparer, to: ({ filled }) => `/forms/${filled}`, ready: heading, reads: detail },
  { name: 'home, returned', as: 'shifan-5.preparer', to: ({ returned }) => `/forms/${returned}`, ready: (page) => page.getByRole('region', { name: '上次退回' }) },
  ...screensOfActs,
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
  { name: 'forms of a unit', as: preparer, to: () => '/submissions', ready: (page) => page.getByRole('table'), more: {
    'a new project': async (page) => pressed('新建项目自评件', '新建项目自评件')(page).then(() => page.getByRole('button', { name: '新建并打开' }).click()),
  } },
  { name: 'who changed which score', as: 'yuhua.auditor', to: () => '/audit', ready: (page) => page.locator('main .listing, main .empty').first(), reads: '**/api/audit/questions/*', more: {
    'nothing found': async (page) => {
      await page.getByLabel('到').fill('2001-01-01');
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByRole('heading', { name: '没有符合的记录' }).waitFor();
    },
  } },
  { name: 'opening a cycle', as: 'yuhua.performance', to: () => '/cycles/new', ready: (page) => page.getByRole('region', { name: '试走' }), reads: '**/api/cycles', more: {
    'units by name': async (page) => page.getByText('逐家选择').click().then(() => page.getByRole('searchbox', { name: '查找单位' }).fill('示范八')),
    'something left': async (page) => page.getByRole('button', { name: /^下达 / }).click().then(() => page.getByText(/也没有豁免理由/).waitFor()),
    'asked once more': async (page) => {
      // As many as other journeys have left units without a post.
      const reasons = page.getByRole('textbox', { name: /^豁免理由/ });
      await reasons.first().waitFor();
      for (const reason of await reasons.all()) await reason.fill('示范');
      await page.getByRole('button', { name: /^下达 / }).click();
      await page.getByRole('dialog', { name: '确认下达' }).waitFor();
    },
  } },
  ...(['score-changes', 'two-levels', 'raised-without-evidence', 'after-deadline', 'returned-thrice', 'by-administrators', 'refused'] as const).map((question): ScreenLine =>
    ({ name: `the question ${question}`, as: 'yuhua.auditor', to: () => `/audit/${question}`, ready: (page) => page.locator('main .listing, main .empty').first() })),
  { name: 'a question kept', as: 'yuhua.auditor', to: () => '/audit/refused', ready: (page) => page.locator('main .listing, main .empty').first(), reads: '**/api/audit/questions', more: {
    kept: async (page) => {
      const name = `常用 ${Math.random().toString().slice(2, 8)}`;
      await page.getByLabel('名称').fill(name);
      await page.getByRole('button', { name: '保留这个查询' }).click();
      await page.getByRole('link', { name }).waitFor();
      await page.getByRole('button', { name: `删除“${name}”` }).click();
      await page.getByRole('link', { name }).waitFor({ state: 'detached' });
    },
  } },
  { name: 'a question that is not there', as: 'yuhua.auditor', to: () => '/audit/nothing', ready: (page) => page.getByRole('heading', { name: '没有这个问题' }) },
  { name: 'progress', as: 'yuhua.performance', to: ({ cycle }) => `/cycles/${cycle}`, ready: (page) => page.getByRole('table', { name: '进度' }), reads: '**/api/cycles/*/progress*', more: {
    forecast: async (page) => page.locator('summary').click(),
    reminding: async (page) => {
      await page.getByRole('table', { name: '进度' }).getByRole('checkbox').first().check();
      await page.getByRole('button', { name: '催办选中的 1 件' }).click();
      await page.getByRole('dialog', { name: '催办' }).waitFor();
    },
    'nothing found': async (page) => {
      await page.goto(`${new URL(page.url()).pathname}?step=cancelled`);
      await page.getByRole('heading', { name: '没有符合的自评件' }).waitFor();
    },
  } },
  { name: 'progress, cycles closed to them', as: 'yuhua.system-admin', to: ({ cycle }) => `/cycles/${cycle}`, ready: (page) => page.getByRole('alert') },
  { name: 'overview', as: 'yuhua.bureau-head', to: ({ cycle }) => `/overview?cycle=${cycle}`, ready: (page) => page.getByRole('heading', { level: 1 }), reads: '**/api/cycles/*/overview' },
  { name: 'rule sets', as: 'yuhua.system-admin', to: () => '/rule-sets', ready: (page) => page.getByRole('table'), reads: '**/api/rule-sets', more: { registering: pressed('登记评分规则', '登记评分规则') } },
  { name: 'a rule set', as: 'yuhua.performance', to: () => '/rule-sets/yuhua-2020-overall/1', ready: (page) => page.getByRole('table', { name: '规则' }), reads: '**/api/rule-sets/*/*', more: {
    compared: async (page) => {
      await page.getByRole('link', { name: '和另一版比' }).click();
      await page.locator('.differences, .empty').first().waitFor();
    },
    tried: async (page) => {
      await page.getByRole('link', { name: '试算' }).click();
      await page.locator('main table, main .empty').first().waitFor();
    },
  } },
  { name: 'a rule set of projects', as: 'yuhua.performance', to: () => '/rule-sets/national-2020/1', ready: (page) => page.getByRole('heading', { name: '各行通用' }) },
  { name: 'a rule set that is not there', as: 'yuhua.performance', to: () => '/rule-sets/none/1', ready: (page) => page.getByRole('heading', { name: '没有找到这份评分规则' }) },
  { name: 'pictures', as: 'yuhua.auditor', to: ({ cycle }) => `/cycles/${cycle}/pictures`, ready: (page) => page.locator('.picture').first(), reads: '**/api/cycles/*/scores*', more: {
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
  { name: 'pictures, refused', as: preparer, to: ({ cycle }) => `/cycles/${cycle}/pictures`, ready: (page) => page.getByRole('alert') },
  { name: 'register, of one bar', as: 'yuhua.performance', to: () => '/items?source=key-evaluation&age=over90', ready: (page) => page.locator('.picture canvas, .picture table').first() },
  { name: 'records', as: 'yuhua.audit-admin', to: () => '/admin/records', ready: (page) => page.getByRole('table') },
  { name: 'people', as: 'yuhua.system-admin', to: () => '/admin/people', ready: (page) => page.getByRole('table'), more: {
    resetting: async (page) => page.getByRole('button', { name: '重置密码' }).first().click(),
    importing: imported('导入人员', '姓名'),
    'importing, wrong rows': imported('导入人员', '姓名\t账号\t备注\n示范一\tyuhua.auditor\t甲\n\t\t乙\n示范二\tnew.one\t丙'),
    imported: async (page) => {
      await imported('导入人员', `姓名\t账号\n示范三\tnew.t${Math.random().toString().slice(2, 8)}`)(page);
      await page.getByRole('button', { name: '写入 1 行' }).click();
      await page.getByRole('table', { name: '一次性密码' }).waitFor();
    },
  } },
  { name: 'units', as: 'yuhua.system-admin', to: () => '/admin/units', ready: (page) => page.getByRole('table'), more: { 'importing, wrong rows': imported('导入单位', '单位\t代码\t类别\t主管部门\n示范一\t901\t街道\t\n示范二\t902\t预算单位\t没有这个局') } },
  { name: 'mail', as: 'yuhua.system-admin', to: () => '/admin/deliveries', ready: (page) => page.locator('main table, main .empty').first() },
  { name: 'posts', as: 'yuhua.security-admin', to: () => '/admin/posts', ready: (page) => page.getByRole('table'), reads: '**/api/admin/appointments*', more: {
    powers: async (page) => {
      await page.getByRole('button', { name: /能看能办什么$/ }).first().click();
      await page.getByRole('heading', { name: '职责分离：有什么岗位都一样' }).waitFor();
    },
    'importing, wrong rows': imported('导入任职', '账号\t单位\t岗位\t任职自\nyuhua.auditor\t没有这个单位\t村长\t明天\n'),
    'nobody found': async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('searchbox').fill('没有这个人');
      await page.getByRole('heading', { name: '没有符合的人员' }).waitFor();
    },
  } },
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
  { name: 'a form as it stood', as: department, to: ({ reviewed }) => `/forms/${reviewed}/past?at=2100-01-01T00:00:00Z`, ready: (page) => page.getByRole('table', { name: '各行得分' }), reads: '**/api/submissions/*?asOf=*' },
  { name: 'a form as it stood, no moment', as: department, to: ({ reviewed }) => `/forms/${reviewed}/past`, ready: (page) => page.getByRole('heading', { name: '没有说看哪一刻' }) },
  { name: 'a form before it was there', as: department, to: ({ reviewed }) => `/forms/${reviewed}/past?at=2001-01-01T00:00:00Z`, ready: (page) => page.locator('.notice.bad') },
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
  const [cycle = ''] = await demonstrationCycles(await atTheApi('yuhua.performance'));
  // Of the demonstration: other journeys gave every unit more forms.
  const ofUnit = async (account: string): Promise<string> => ((await (await atTheApi(account)).get(`/api/submissions?cycle=${cycle}`)).json as { items: { submissionId: string }[] }).items[0]?.submissionId ?? '';
  const [returned, published] = [await ofUnit('shifan-5.preparer'), await ofUnit('shifan-7.preparer')];
  const [empty, filled, project, waiting, reviewed, held] = [await emptyForm(), await filledForm(), await projectForm(30), await handedIn(), await handedIn({ procurement: '2' }), await handedIn()];
  for (const each of [reviewed, held]) await signed(each, 'shazitang.unit-head');
  await (await atTheApi(department)).upload(`/api/submissions/${reviewed}/evidence`, '核查底稿.PDF', pdfOf(3));
  return { empty, filled, project, waiting, reviewed, held, returned, published, cycle, items: { open: await itemIn('open'), answered: await itemIn('answered'), closed: await itemIn('closed') } };
}

/** Of the unit in rectification, the oldest in this state. */
async function itemIn(state: string): Promise<string> {
  const { items } = (await (await atTheApi('shifan-6.preparer')).get(`/api/rectification-items?state=${state}&year=2019`)).json as { items: { id: string }[] };
  return items.at(-1)?.id ?? '';
}
