// What is read ahead of its screen is handed out once, not for long, and not where a log-in may have changed it.
import { ApiProblem, Unreachable } from './call';
import { beginReading, firstRead } from './first-reads';

const reads = (answer: () => Promise<unknown>) => ({ session: jest.fn(answer), form: jest.fn(answer) });
const anew = () => Promise.resolve('anew');
const settled = () => new Promise(setImmediate);
const problem = (status: number, code: string) => new ApiProblem(status, code, '', {}, '');

afterEach(() => {
  jest.restoreAllMocks();
  return Promise.all([firstRead('session', anew), firstRead('form/7', anew)].map((each) => each.catch(() => undefined)));
});

it.each([['/worklist', null], ['/forms/7', '7'], ['/forms/7/score', '7'], ['/forms/7/', '7'], ['/forms/7/print', null], ['/forms/', null]])('%s needs the session, and form %s', (pathname, form) => {
  const asked = reads(anew);
  beginReading(pathname, asked);
  expect([asked.session.mock.calls.length, asked.form.mock.calls]).toEqual([1, form === null ? [] : [[form]]]);
});

it('an answer is handed out once', async () => {
  beginReading('/forms/7', reads(() => Promise.resolve('early')));
  expect([await firstRead('form/7', anew), await firstRead('form/7', anew), await firstRead('session', anew), await firstRead('form/8', anew)]).toEqual(['early', 'anew', 'early', 'anew']);
});

it('an answer that is older than a screen takes for fresh is not handed out', async () => {
  beginReading('/forms/7', reads(() => Promise.resolve('early')));
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 10_000);
  expect(await firstRead('form/7', anew)).toBe('anew');
});

it('a refusal is handed out like any answer, so that nobody is refused twice', async () => {
  const refusal = problem(404, 'NOT_FOUND');
  beginReading('/forms/7', reads(() => Promise.reject(refusal)));
  await settled();
  await expect(firstRead('form/7', anew)).rejects.toBe(refusal);
});

it.each([problem(401, 'NO_SESSION'), problem(403, 'PASSWORD_MUST_CHANGE'), new Unreachable('')])('what passes is asked anew: %p', async (fault) => {
  beginReading('/forms/7', reads(() => Promise.reject(fault)));
  await settled();
  expect(await firstRead('form/7', anew)).toBe('anew');
});
