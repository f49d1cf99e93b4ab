// Shows that a try for nobody works as hard as a try for somebody, and that any number at once get five tries.
import { testDatabase } from '@jishen/testing';
import { setUpDistrict } from '../register/set-up-district';
import type { Engine } from '../engine';
import { tryPassword } from './log-in-attempt';
import { hashPassword } from './password-hash';

const database = testDatabase();
let engine: Engine;

beforeAll(async () => {
  engine = { db: await database.open(), build: 'spec' };
  const passwordHash = await hashPassword('Spec-password-1');
  await setUpDistrict(engine, {
    code: 'spec', name: '示范区', demonstration: false, units: [{ code: 'bureau', name: '示范区财政局', kind: 'bureau' }],
    people: ['one', 'two', 'three'].map((account) => ({ account: `spec.${account}`, displayName: '示范', email: null, passwordHash, mustChangePassword: false, posts: [] })),
  });
});

it('works as hard for an account that is not there as for a wrong password', async () => {
  const took = async (account: string) => {
    const started = performance.now();
    expect(await tryPassword(engine, account, 'wrong')).toMatchObject({ ok: false, reason: 'unknown-or-wrong' });
    return performance.now() - started;
  };
  await took('warm.up');
  const known: number[] = [];
  const unknown: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    known.push(await took('spec.one'));
    unknown.push(await took(`nobody.${turn}`));
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[2] ?? 0;
  const ratio = middle(unknown) / middle(known);
  // Without the hash of nobody this is below 0.1.
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);
});

it('takes twelve right ones at once, and forgets what was counted', async () => {
  const tries = await Promise.all(Array.from({ length: 12 }, () => tryPassword(engine, 'spec.three', 'Spec-password-1')));
  expect(tries.map(({ ok }) => ok)).toEqual(Array.from({ length: 12 }, () => true));
});

it('gives five tries to any number at once, and none more', async () => {
  const tries = await Promise.all(Array.from({ length: 20 }, () => tryPassword(engine, 'spec.two', 'wrong')));
  expect(tries.filter((each) => !each.ok && each.reason === 'unknown-or-wrong')).toHaveLength(5);
  expect(tries.filter((each) => !each.ok && each.reason === 'locked')).toHaveLength(15);
});
