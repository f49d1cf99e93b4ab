// Files go up one after another; a cut line makes one wait, a refusal is told with its file, and neither stops the others.
import { ApiProblem, Unreachable } from '../api/call';
import { UploadQueue } from './upload-queue';

jest.useFakeTimers({ doNotFake: ['setImmediate'] });
const fileOf = (name: string): File => ({ name }) as File;
const fine = () => null;
const settled = () => new Promise(setImmediate);
type Sent = ConstructorParameters<typeof UploadQueue>[2];

function queueWith(answer: (name: string) => Promise<void>) {
  const sent: [string, string][] = [];
  let keys = 0;
  const send = (({ file, key }: { file: File; key: string }) => {
    sent.push([file.name, key]);
    return answer(file.name);
  }) as unknown as Sent;
  const stored = jest.fn(() => Promise.resolve());
  const queue = new UploadQueue('s', stored, send, () => `k${(keys += 1)}`);
  return { queue, sent, stored, states: () => queue.current().map(({ file, state }) => [file.name, state.is]) };
}

it('sends one after another and forgets what is stored', async () => {
  const { queue, sent, stored, states } = queueWith(() => Promise.resolve());
  queue.add([fileOf('a'), fileOf('b')], ['r1'], fine);
  await settled();
  expect([sent, states(), stored.mock.calls.length]).toEqual([[['a', 'k1'], ['b', 'k2']], [], 2]);
});

it('waits where the line is cut, and goes on under the same key', async () => {
  let isCut = true;
  const { queue, sent, states } = queueWith(() => (isCut ? Promise.reject(new Unreachable('cut')) : Promise.resolve()));
  queue.add([fileOf('a')], [], fine);
  await settled();
  expect(states()).toEqual([['a', 'paused']]);
  isCut = false;
  queue.goOn();
  await settled();
  expect([sent, states()]).toEqual([[['a', 'k1'], ['a', 'k1']], []]);
});

it('tells a refusal with its file and sends the next', async () => {
  const refused = new ApiProblem(415, 'FILE_KIND_REFUSED', '不能接收', {}, 'r');
  const { queue, sent, states } = queueWith((name) => (name === 'a' ? Promise.reject(refused) : Promise.resolve()));
  queue.add([fileOf('a'), fileOf('b')], [], fine);
  await settled();
  expect(queue.current()).toMatchObject([{ state: { is: 'refused', why: '不能接收' } }]);
  queue.remove('k1');
  expect([sent.length, states()]).toEqual([2, []]);
});

it('does not send what it knows to be refused', async () => {
  const { queue, sent, states } = queueWith(() => Promise.resolve());
  queue.add([fileOf('a')], [], () => '太大');
  await settled();
  expect([sent, states()]).toEqual([[], [['a', 'refused']]]);
});

it.each([
  ['the server restarts', new Unreachable('cut'), 'line'],
  ['the server has no room', new ApiProblem(429, 'TOO_MANY_REQUESTS', '请稍候', {}, 'r'), 'room'],
  ['the house stops', new ApiProblem(503, 'SHUTTING_DOWN', '正在重启', {}, 'r'), 'room'],
] as const)('goes on by itself after %s', async (_, fault, until) => {
  let isAway = true;
  const { queue, sent, states } = queueWith(() => (isAway ? Promise.reject(fault) : Promise.resolve()));
  queue.add([fileOf('a')], [], fine);
  await settled();
  expect(queue.current()).toMatchObject([{ state: { is: 'paused', until } }]);
  isAway = false;
  await jest.advanceTimersByTimeAsync(5_000);
  await settled();
  expect([sent, states()]).toEqual([[['a', 'k1'], ['a', 'k1']], []]);
});

it('waits for somebody to log in again, and goes on with the first answer', async () => {
  let isOut = true;
  const { queue, sent, states } = queueWith(() => (isOut ? Promise.reject(new ApiProblem(401, 'NO_SESSION', '请登录', {}, 'r')) : Promise.resolve()));
  queue.add([fileOf('a')], [], fine);
  await jest.advanceTimersByTimeAsync(60_000);
  await settled();
  expect([sent.length, queue.current()[0]?.state]).toEqual([1, { is: 'paused', until: 'session' }]);
  isOut = false;
  queue.heard();
  await settled();
  expect([sent.length, states()]).toEqual([2, []]);
});

it('two files for which there is no room do not wake each other', async () => {
  const full = new ApiProblem(503, 'DATABASE_BUSY', '请稍候', {}, 'r');
  const { queue, sent } = queueWith(() => {
    queue.heard(); // as every answer is heard, also a refusal
    return sent.length > 9 ? Promise.resolve() : Promise.reject(full);
  });
  queue.add([fileOf('a'), fileOf('b')], [], fine);
  await settled();
  expect(sent.map(([name]) => name)).toEqual(['a', 'b']);
});
