// Acceptance 8: for each state and each post of the demonstration, every button of an action is allowed or refused as the API says,
// and the tip of a refused one is the API's own sentence – the one with which the API refuses the act itself.
import { browserForFile } from './open-browser';
import { atTheApi, comeIn } from './arrange';

const browser = browserForFile();
jest.setTimeout(300_000);

interface Detail {
  state: string;
  version: number;
  contentHash: string;
  allowedActions: { type: string; allowed: boolean; refusal?: { code: string; detail: string } }[];
}

/** Label of the button on the page, where the page offers the action. */
const labels: Readonly<Record<string, RegExp>> = { SUBMIT: /^送审|^还有 \d+ 项必改/, WITHDRAW: /^撤回/ };
/** Events that need nothing but the wish, so that the API can be asked for its refusal without doing harm. */
const bare = new Set(['SUBMIT', 'WITHDRAW']);

it('in every state, for every post', async () => {
  const { page: first } = await browser.open();
  const { accounts } = (await (await first.request.get('/api/demonstration')).json()) as { accounts: { account: string }[] };
  const seen = new Set<string>();
  const cells = new Set<string>();
  for (const { account } of accounts) {
    const person = await atTheApi(account);
    const { items } = (await person.get('/api/submissions')).json as { items: { id: string; state: string }[] };
    const states = new Map(items.map(({ id, state }) => [state, id]));
    const { page, context } = await browser.open();
    await comeIn(page, account);
    for (const [state, id] of states) {
      const shown = (await person.get(`/api/submissions/${id}`)).json as Detail;
      // Ten preparers of ten offices are one post: each answer of the server to a post in a state is looked at once.
      const cell = JSON.stringify([account.split('.')[1], state, shown.allowedActions.map(({ type, refusal }) => [type, refusal?.code])]);
      if (cells.has(cell)) continue;
      cells.add(cell);
      await page.goto(`/forms/${id}/submit`);
      await page.locator('.paper').first().waitFor();
      for (const { type, allowed, refusal } of shown.allowedActions) {
        const label = labels[type];
        const button = page.getByRole('button', { name: label });
        if (label === undefined || (await button.count()) === 0) continue;
        seen.add(`${state} ${type} ${allowed}`);
        const where = `${account} ${state} ${type}`;
        expect([where, (await button.first().getAttribute('aria-disabled')) === 'true']).toEqual([where, !allowed]);
        if (allowed) continue;
        const tip = await page.locator(`[id="${(await button.first().getAttribute('aria-describedby')) ?? ''}"]`).textContent();
        expect([where, tip]).toEqual([where, refusal?.detail]);
        if (!bare.has(type)) continue;
        const tried = await person.act(id, { type });
        expect([where, tried.json.code, tried.json.detail]).toEqual([where, refusal?.code, refusal?.detail]);
      }
    }
    await context.close();
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['draft SUBMIT true', 'selfScored WITHDRAW false', 'selfScored WITHDRAW true']));
});
