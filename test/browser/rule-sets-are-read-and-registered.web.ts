// S21 in the browser: a rule set in words with its bands, what differs from another, a trial on a form and on a cycle; and a set of the place
// itself: faults named, registered, chosen in a cycle, and scoring live in the form of a unit.
import { atTheApi, comeIn, demonstrationCycles, filledForm } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();
const own = (version: number, grades: unknown) => ({
  extends: 'yuhua-2020-overall', id: 'place-overall', version, title: '本区整体支出自评', place: '示范区', year: 2026, source: '示范财绩1号', ...(grades === null ? {} : { grades }),
  rows: [{
    key: 'procurement', standard: '政府采购执行率95%以上计2分，95%以下不得分。', answers: [{ key: 'lawfulPurchases', remove: true }],
    parts: [{ key: 'p1', remove: true }, { key: 'p2', remove: true }, {
      key: 'rate', kind: 'banded-rate', label: '政府采购执行率', max: '2', measure: { label: '执行率', formula: '政府采购金额·2020年决算数 / 政府采购金额·2020年预算数' },
      bands: [{ from: '95', to: null, points: '2' }, { from: null, to: '95', points: '0' }],
    }],
  }],
});
const file = (document: unknown) => ({ name: '规则.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) });

it('is registered with every fault named first, read in words, compared, tried, chosen and scored by', async () => {
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.system-admin');
  await page.goto('/rule-sets');
  await page.getByRole('button', { name: '登记评分规则' }).click();
  const choose = page.getByLabel('评分规则文件');
  await choose.setInputFiles(file(own(1, [{ grade: '优', from: '90', to: '100', toIncluded: true }, { grade: '差', from: '0', to: '80' }])));
  await page.getByRole('button', { name: '检查并登记' }).click();
  await page.getByText('1 处错误，没有登记').waitFor();
  await choose.setInputFiles(file(own(1, null)));
  await page.getByRole('button', { name: '检查并登记' }).click();
  await page.getByText('已登记第 1 版').waitFor();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('link', { name: '本区整体支出自评' }).click();
  await page.getByRole('list', { name: '政府采购执行率和规范性：分档' }).getByText('95%（含）以上').waitFor();
  await page.getByRole('link', { name: '和另一版比' }).click();
  await page.getByLabel('和哪一版比').selectOption({ value: 'yuhua-2020-overall@1' });
  await page.getByRole('rowheader', { name: '政府采购执行率和规范性：评分标准' }).waitFor();

  const performance = await atTheApi('yuhua.performance');
  const body = { year: 2026, name: '用本地规则的年度', forms: { overall: { ruleSetId: 'place-overall', ruleSetVersion: 1 } } };
  const { concerns } = (await performance.post('/api/cycles/dry-run', body)).json as { concerns: { key: string }[] };
  const opened = await performance.post('/api/cycles', { ...body, waivers: concerns.map(({ key }) => ({ concern: key, reason: '示范' })) });
  const preparer = await atTheApi('shazitang.preparer');
  const { items } = (await preparer.get(`/api/submissions?cycle=${String(opened.json.id)}`)).json as { items: { submissionId: string }[] };
  const form = await browser.open();
  await comeIn(form.page, 'shazitang.preparer');
  await form.page.goto(`/forms/${items[0]?.submissionId ?? ''}/score?row=procurement`);
  await form.page.getByText('政府采购执行率95%以上计2分，95%以下不得分。').first().waitFor();
});

it('is tried on a cycle and on one form, the changed rows on top', async () => {
  const id = await filledForm();
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  const [cycle = ''] = await demonstrationCycles(await atTheApi('yuhua.performance'));
  await page.goto(`/rule-sets/place-overall/1?part=trial&cycle=${cycle}`);
  await page.getByRole('button', { name: /示范一街道办事处/ }).click();
  await page.getByText(/行里有 1 行不同，列在最上面/).waitFor();
  expect(await page.locator('.trial tbody tr').first().textContent()).toContain('政府采购执行率和规范性');
  expect(id).not.toBe('');
});
