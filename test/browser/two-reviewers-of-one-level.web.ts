// Two reviewers of one level at one form: the second sees who has it since when and reads only, takes it over, and the first one's page
// learns of it by its next save without losing a word; taken back, what was typed is saved. The trail says who took it from whom.
import { atTheApi, colleagueOf, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { detail, filledForm, must, signed } from './review-stage';

const browser = browserForFile();

it('the second reads only until they take over; the first is told at the next save, and nothing is lost', async () => {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head');
  const colleague = await colleagueOf('shifan.department', '示范同事');
  const [{ page: first }, { page: second }] = [await browser.open(), await browser.open()];
  const path = `/forms/${id}/review`;
  await enter(first, 'shifan.department', publicPassword, path);
  await first.getByLabel('审核意见').fill('请附采购合同');
  await first.getByTestId('save-line').filter({ hasText: /^已保存/ }).waitFor();

  await enter(second, colleague.account, colleague.password, path);
  const notice = second.getByRole('region', { name: '谁在审核' });
  expect(await notice.textContent()).toMatch(/从 \d+年.*\d\d:\d\d 起在审核这件，您这里现在只读/);
  await second.getByLabel('审核意见').waitFor({ state: 'detached' });
  await notice.getByRole('button', { name: '接手审核' }).click();
  await second.getByText('现在由您审核，可以写了。').waitFor();
  await second.getByLabel('审核意见').fill('我来看');
  await second.getByTestId('save-line').filter({ hasText: /^已保存/ }).waitFor();

  await first.getByLabel('审核意见').fill('请附采购合同和验收单');
  const told = first.getByRole('region', { name: '谁在审核' });
  await told.filter({ hasText: /示范同事于 .* 接手了这件，您这里改为只读。您写的都还在，没有丢/ }).waitFor();
  await told.getByRole('button', { name: '接手审核' }).click();
  await first.getByText('现在由您审核，可以写了。').waitFor();
  expect(await first.getByLabel('审核意见').inputValue()).toBe('请附采购合同和验收单');
  await first.getByTestId('save-line').filter({ hasText: /^已保存/ }).waitFor();
  const reviewer = await atTheApi('shifan.department');
  const { draft } = (await reviewer.get(`/api/submissions/${id}/review`)).json as { draft: { rows: { remark: string }[] } };
  expect(draft.rows.map(({ remark }) => remark)).toEqual(['请附采购合同和验收单']);

  await first.goto(`/forms/${id}/process`);
  const facts = first.getByText(/在「.*」从同事手里接手审核/);
  await facts.first().waitFor();
  expect(await facts.count()).toBe(2);
});

it('a colleague who has it open keeps nobody from deciding, on the page or beside it; leaving gives it free', async () => {
  const [id, another] = [await filledForm(), await filledForm()];
  for (const each of [id, another]) await signed(each, 'shazitang.unit-head');
  const colleague = await colleagueOf('shifan.department', '示范同事');
  const reviewer = await atTheApi('shifan.department');
  must(await reviewer.post(`/api/submissions/${id}/review-hold`, { act: 'OPEN' }));
  const { page } = await browser.open();
  await enter(page, colleague.account, colleague.password, `/forms/${id}/review`);
  const notice = page.getByRole('region', { name: '谁在审核' });
  await notice.waitFor();
  await page.getByRole('button', { name: '同意', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '确认同意' });
  await sheet.getByLabel('意见（可不写）').fill('已核对');
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await page.waitForURL((url) => !url.pathname.includes(id));
  expect((await detail(reviewer, id)).level).toBe('bureau-section');

  await page.goto(`/forms/${another}/review`);
  await page.getByLabel('审核意见').waitFor();
  const left = page.waitForResponse((answer) => answer.request().postData() === '{"act":"LEAVE"}');
  await page.getByRole('link', { name: '待办' }).first().click();
  await left;
  expect((await reviewer.post(`/api/submissions/${another}/review-hold`, { act: 'OPEN' })).json).toEqual({ mine: true, other: null });
});
