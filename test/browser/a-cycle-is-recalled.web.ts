// S19: a year opened by mistake is recalled from the page while nobody has entered anything; where somebody has, the button says so in the words of the
// API, names what is there, and nothing of it moves.
import { atTheApi, comeIn, openedCycle } from './arrange';
import { browserForFile } from './open-browser';
import { must } from './review-stage';

const browser = browserForFile();
const preparer = 'shazitang.preparer';
const ownForm = async (cycle: string): Promise<string> => ((await (await atTheApi(preparer)).get(`/api/submissions?cycle=${cycle}`)).json as { items: { id: string }[] }).items[0]?.id ?? '';
const recall = { name: '收回任务', exact: true };

it('while nobody has entered anything: with a reason, its forms go, and it says that it was recalled', async () => {
  const cycle = await openedCycle('开错的任务', 2031);
  const id = await ownForm(cycle);
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  await page.goto(`/cycles/${cycle}`);
  const dialog = page.getByRole('dialog', { name: '收回任务' });
  await page.getByRole('button', recall).click();
  await dialog.getByText(/件还没有人填报的自评件随之作废/).waitFor();
  await dialog.getByRole('button', recall).click();
  await dialog.getByText('请写明理由，理由将记入留痕。').waitFor();
  await dialog.getByLabel('理由').fill('评分规则选错，重新下达');
  await dialog.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', recall).click();
  expect(await dialog.getByLabel('理由').inputValue()).toBe('评分规则选错，重新下达');
  await dialog.getByRole('button', recall).click();
  await page.getByText(/^这个年度任务已于 .*收回，其中的自评件都已作废/).waitFor();
  expect(await page.getByRole('button', recall).count()).toBe(0);
  expect(await page.getByLabel('年度任务').locator('option:checked').textContent()).toMatch(/（已收回）$/);
  const person = await atTheApi(preparer);
  expect((await person.get(`/api/submissions/${id}`)).json).toMatchObject({ state: 'cancelled' });
  expect(await person.worklist()).not.toContain(id);
  expect((await person.post('/api/submissions', { cycleId: cycle, form: 'project', name: '示范项目' })).json).toMatchObject({ code: 'CYCLE_RECALLED' });
});

it('refused once something was typed: in the words of the API, with what is there behind its name', async () => {
  const cycle = await openedCycle('已填报的任务', 2031);
  const id = await ownForm(cycle);
  must(await (await atTheApi(preparer)).act(id, { type: 'SAVE_DRAFT', rows: [{ key: 'base.staff', rowVersion: 0, cells: { authorized: '55' } }] }));
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.performance');
  await page.goto(`/cycles/${cycle}`);
  const button = page.getByRole('button', recall);
  await button.waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  const tip = await page.locator(`[id="${(await button.getAttribute('aria-describedby')) ?? ''}"]`).textContent();
  const tried = await (await atTheApi('yuhua.performance')).post(`/api/cycles/${cycle}/recall`, { reason: '试一试' });
  expect([tried.status, tried.json.code, tried.json.detail]).toEqual([422, 'CYCLE_HAS_ENTRIES', tip]);
  await page.getByText('已有 1 件填报').click();
  await page.getByRole('link', { name: /砂子塘街道办事处/ }).filter({ visible: true }).last().click();
  await page.waitForURL(`**/forms/${id}`);
  expect((await (await atTheApi(preparer)).get(`/api/submissions/${id}`)).json).toMatchObject({ state: 'draft' });
});

it('offered to nobody else', async () => {
  const cycle = await openedCycle('别人的任务', 2031);
  const { page } = await browser.open();
  await comeIn(page, 'yuhua.auditor');
  await page.goto(`/cycles/${cycle}`);
  await page.getByRole('table', { name: '进度' }).waitFor();
  expect(await page.getByRole('button', recall).count()).toBe(0);
});
