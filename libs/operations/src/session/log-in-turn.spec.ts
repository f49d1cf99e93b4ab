// Shows that tries for one account go one by one, and that too many are told so rather than kept waiting.
import { takeTurn } from './log-in-turn';

it('gives turns for one account one after the other, also after the last was given back', async () => {
  const first = await takeTurn('one');
  const order: string[] = [];
  const second = takeTurn('one').then((back) => (order.push('second'), back));
  const third = takeTurn('one').then((back) => (order.push('third'), back));
  await Promise.resolve();
  expect(order).toEqual([]);
  first?.();
  (await second)?.();
  (await third)?.();
  expect(order).toEqual(['second', 'third']);
  (await takeTurn('one'))?.();
});

it('turns away the sixty-seventh account and the thirty-third who waits for one', async () => {
  const turns = await Promise.all(Array.from({ length: 68 }, (_, at) => takeTurn(`account-${at}`)));
  expect(turns.filter((back) => back === null)).toHaveLength(2);
  const waiting = Array.from({ length: 32 }, () => takeTurn('account-0'));
  expect(await takeTurn('account-0')).toBeNull();
  for (const back of turns) back?.();
  for (const each of waiting) (await each)?.();
  (await takeTurn('account-67'))?.();
});
