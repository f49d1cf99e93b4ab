// A decision opens the next form out of what was read before: whatever is asked after its answer, nothing of it is waited for.
import { comeIn } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, signed } from './review-stage';

const browser = browserForFile();

it('shows the rows of the next form while the line brings nothing any more', async () => {
  const { page } = await browser.open();
  const ids = [await filledForm(), await filledForm()];
  for (const id of ids) await signed(id, 'shazitang.unit-head');
  await comeIn(page, 'shifan.department');
  await page.goto('/worklist');
  await page.getByRole('table').waitFor();
  // The next one is read while this one is looked at.
  const read = page.waitForResponse((response) => response.url().endsWith('/review') && !response.url().includes(ids[0] ?? ''));
  await page.goto(`/forms/${ids[0] ?? ''}/review`);
  await read;
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog', { name: '确认同意' }).waitFor();

  // From the answer to the decision on every call hangs.
  let decided = false;
  await page.route('**/api/**', async (route) => {
    if (decided) return;
    if (!route.request().url().endsWith('/events')) return route.continue();
    const response = await route.fetch();
    decided = true;
    await route.fulfill({ response });
  });
  const worklist = page.waitForResponse((response) => response.url().includes('/api/worklist'));
  await page.keyboard.press('Control+Enter');
  await worklist;
  await page.waitForURL(({ pathname }) => pathname.endsWith('/review') && !pathname.includes(ids[0] ?? ''));
  await page.locator('.review-list tr[data-row]').first().waitFor();
  await page.getByText('已同意').first().waitFor();
});
