// Shows that any number of commits wake each queue once in a while, and that a failed wake is only told.
import { wakeWorkers } from './wake-workers';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('sends one wake per queue in 20 ms, and nothing while nobody asks', async () => {
  const sent: (readonly string[])[] = [];
  const waker = wakeWorkers(async (queues) => void sent.push(queues), fail);
  for (let turn = 0; turn < 100; turn += 1) waker.wake(turn % 2 === 0 ? 'a' : 'b');
  await jest.advanceTimersByTimeAsync(19);
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([['a', 'b']]);
});

it('waits for the wake that is on its way, and then tells what came meanwhile', async () => {
  const sent: (readonly string[])[] = [];
  let arrive = () => undefined as void;
  const waker = wakeWorkers((queues) => new Promise((resolve) => void ((arrive = resolve), sent.push(queues))), fail);
  waker.wake('a');
  await jest.advanceTimersByTimeAsync(20);
  waker.wake('a');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(sent).toHaveLength(1);
  arrive();
  await jest.advanceTimersByTimeAsync(20);
  expect(sent).toEqual([['a'], ['a']]);
});

it('goes on after a wake that failed, and is quiet once stopped', async () => {
  const warned: unknown[] = [];
  let tried = 0;
  const waker = wakeWorkers(() => Promise.reject(new Error(`try ${(tried += 1)}`)), (error) => warned.push(error));
  waker.wake('a');
  await jest.advanceTimersByTimeAsync(20);
  waker.wake('a');
  await jest.advanceTimersByTimeAsync(20);
  expect(warned).toEqual([new Error('try 1'), new Error('try 2')]);
  waker.wake('a');
  waker.stop();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(tried).toBe(2);
});

function fail(error: unknown): never {
  throw error;
}
