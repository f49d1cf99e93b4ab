// Shows that a command takes effect once: which key it bears, when it gets another one, and how the record is asked.
import { ApiProblem, Unreachable } from './call';
import { Command, type Attempt } from './command';

jest.useFakeTimers({ doNotFake: ['setImmediate'] });
const settled = () => new Promise(setImmediate);
const cut = new Unreachable('cut');
const problem = (status: number, code: string) => new ApiProblem(status, code, '为什么', {}, 'r');

/** What the server says, one after another; keys as they came in. */
function at(...answers: (Error | string)[]) {
  let made = 0;
  const keys: string[] = [];
  const command = new Command(() => `k${(made += 1)}`);
  const attempt = (body: unknown, more: Partial<Attempt<string>> = {}): Attempt<string> => ({
    body,
    post: (key) => {
      keys.push(key);
      const next = answers.shift() ?? 'done';
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
    ...more,
  });
  return { command, keys, attempt, send: (body: unknown, more: Partial<Attempt<string>> = {}) => command.send(() => attempt(body, more)) };
}

describe('the key', () => {
  it.each([cut, problem(503, 'OUTCOME_UNKNOWN')])('stays while nobody knows what became of it (%#)', async (fault) => {
    const { send, keys } = at(fault, fault);
    for (const phase of ['refused', 'refused', 'done']) expect(await send({ a: 1 })).toBe(phase);
    expect(keys).toEqual(['k1', 'k1', 'k1']);
  });

  it.each([problem(422, 'CHECK_ERRORS'), problem(503, 'DATABASE_BUSY')])('is another one after a known end (%#)', async (fault) => {
    const { send, keys } = at(fault);
    await send({ a: 1 });
    await send({ a: 1 });
    await send({ a: 1 });
    expect(keys).toEqual(['k1', 'k2', 'k3']);
  });

  it('is another one for another body, so that none is ever used for two', async () => {
    const { send, keys } = at(cut, cut);
    await send({ reason: '先这样写' });
    await send({ reason: '改了再发' });
    expect(keys).toEqual(['k1', 'k2']);
  });
});

describe('where the line breaks and there is a record', () => {
  it.each([cut, problem(503, 'OUTCOME_UNKNOWN')])('the record is asked, and what it knows is the answer (%#)', async (fault) => {
    const { send, keys, command } = at(fault);
    const told: string[] = [];
    const sent = send({ a: 1 }, { ask: (key) => Promise.resolve(`on record under ${key}`), done: (answer) => told.push(answer) });
    await settled();
    expect(command.current().phase).toBe('asking');
    await jest.advanceTimersByTimeAsync(2_000);
    expect([await sent, told, keys]).toEqual(['done', ['on record under k1'], ['k1']]);
  });

  it('goes on asking while the server restarts and until somebody has logged in again', async () => {
    const { send, keys } = at(cut);
    const met: (Error | null)[] = [cut, problem(503, 'SHUTTING_DOWN'), problem(401, 'NO_SESSION'), problem(429, 'TOO_MANY_REQUESTS'), null];
    const asked = send({ a: 1 }, { ask: () => {
      const next = met.shift() ?? null;
      return next === null ? Promise.resolve(null) : Promise.reject(next);
    } });
    await jest.advanceTimersByTimeAsync(20_000);
    expect([await asked, met]).toEqual(['not-sent', []]);
    await send({ a: 1 });
    expect(keys).toEqual(['k1', 'k1']);
  });

  it('says why where the record may not be read, and keeps the key', async () => {
    const { send, keys, command } = at(cut);
    const sent = send({ a: 1 }, { ask: () => Promise.reject(problem(404, 'NOT_VISIBLE')) });
    await jest.advanceTimersByTimeAsync(2_000);
    expect([await sent, command.current().fault]).toEqual(['refused', problem(404, 'NOT_VISIBLE')]);
    await send({ a: 1 });
    expect(keys).toEqual(['k1', 'k1']);
  });

  it('asks no more once nobody waits', async () => {
    const { send, command } = at(cut);
    const ask = jest.fn(() => Promise.reject(cut));
    const sent = send({ a: 1 }, { ask });
    await jest.advanceTimersByTimeAsync(2_000);
    command.end();
    await jest.advanceTimersByTimeAsync(20_000);
    expect([await sent, ask.mock.calls.length]).toEqual(['not-sent', 1]);
  });
});

it('takes a press while it is being sent for the same press, also while what goes before it is done', async () => {
  const { command, attempt, keys } = at();
  let ready: () => void = () => undefined;
  const first = command.send(() => new Promise<Attempt<string>>((done) => (ready = () => done(attempt({ a: 1 })))));
  expect(await command.send(() => attempt({ a: 2 }))).toBe('sending');
  command.forget();
  expect(command.current().phase).toBe('sending');
  ready();
  expect([await first, keys]).toEqual(['done', ['k1']]);
});

it('tells what kept it from being sent at all', async () => {
  const { command } = at();
  const why = new Error('not saved');
  expect(await command.send(() => Promise.reject<Attempt<string>>(why))).toBe('refused');
  expect(command.current().fault).toBe(why);
});
