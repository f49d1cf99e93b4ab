// What one has dealt with waits nowhere any more: the list that follows the last form is right at once, with its counts, and the message about it says
// when it was done. Who has no post is told so instead of to wait.
import { atTheApi, comeIn, enter, withoutPost } from './arrange';
import { browserForFile } from './open-browser';
import { cleanProjects, filledForm, must } from './review-stage';

const browser = browserForFile();
const head = 'shazitang.unit-head';
interface Waiting {
  items: { submissionId: string | null; itemId: string | null }[];
}

it('after the last form the list is right at once, though it was read a moment ago; so are its tabs and the messages', async () => {
  const person = await atTheApi(head);
  const waiting = async () => ((await person.get('/api/worklist?box=todo')).json as Waiting).items.flatMap(({ submissionId, itemId }) => (itemId === null ? (submissionId ?? []) : []));
  for (const other of await waiting()) must(await person.act(other, { type: 'APPROVE' }));
  const id = await filledForm();
  expect(await waiting()).toEqual([id]);
  const { page } = await browser.open();
  await comeIn(page, head);
  await page.goto('/worklist');
  const counted = async () => (await person.get('/api/worklist/counts')).json as { todo: number; done: number };
  const before = await counted();
  await page.getByRole('link', { name: `待办 ${before.todo}` }).waitFor();
  const row = page.locator(`.worklist a[href="/forms/${id}"]`);
  await row.click();
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog', { name: '确认同意' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL('**/worklist');
  await page.getByText('已同意').first().waitFor();
  await page.getByRole('link', { name: `待办 ${before.todo - 1}` }).waitFor();
  await page.getByRole('link', { name: `已办 ${before.done + 1}` }).waitFor();
  expect(await row.count()).toBe(0);
});

it('a message about what one has signed is read, lies with what one is only told, and says when it was done', async () => {
  const department = 'shifan.department';
  const [id = ''] = await cleanProjects('已办项目', 1);
  const person = await atTheApi(department);
  const told = async (side: string) => ((await person.get(`/api/inbox?side=${side}`)).json as Waiting).items.some(({ submissionId }) => submissionId === id);
  for (;;) if (await told('mine')) break; // by the worker, in its own time
  must(await person.act(id, { type: 'APPROVE' }));
  const { page } = await browser.open();
  await comeIn(page, department);
  await page.goto('/inbox?side=known');
  const row = page.locator('.inbox tbody tr', { has: page.locator(`a[href="/forms/${id}"]`) });
  await row.getByText(/已办 \d/).waitFor();
  expect(await row.textContent()).not.toMatch(/未读|待您审签/);
});

it('who has no post is told so and whom to ask', async () => {
  const { account, password } = await withoutPost();
  const { page } = await browser.open();
  await enter(page, account, password, '/worklist');
  await page.getByRole('heading', { name: '您还没有在任岗位' }).waitFor();
  await page.getByText('请联系安全管理员').waitFor();
});
