// When an operation tries again, when it answers what is already stored, and when it gives up.
import { OutcomeUnknown } from '@jishen/persistence';
import { DatabaseError } from 'pg';
import { withSecondChance } from './second-chance';

const refusedWith = (code: string, constraint?: string): DatabaseError => Object.assign(new DatabaseError('refused', 7, 'error'), { code, constraint, severity: 'ERROR' });
const deadlock = refusedWith('40P01');
const twin = refusedWith('23505', 'command_pkey');
const placeTaken = refusedWith('23505', 'audit_entry_pkey');
const sameName = refusedWith('23505', 'cycle_name');
const unknown = new OutcomeUnknown(new Error('the line went dead'));

/** Fails with each of these in turn, then succeeds; answers what came out and how often each side was asked. */
async function outcomeOf(failures: Error[], stored: string | null): Promise<{ outcome: unknown; attempts: number; asked: number }> {
  let attempts = 0;
  let asked = 0;
  const attempt = async (): Promise<string> => {
    const failure = failures[attempts];
    attempts += 1;
    if (failure !== undefined) throw failure;
    return 'done now';
  };
  const kept = async (): Promise<string | null> => {
    asked += 1;
    return stored;
  };
  const outcome = await withSecondChance(attempt, kept).catch((error: unknown) => error);
  return { outcome, attempts, asked };
}

it('what succeeds is not asked about', async () => expect(await outcomeOf([], 'stored')).toEqual({ outcome: 'done now', attempts: 1, asked: 0 }));

it.each([['a lost COMMIT', unknown], ['a twin', twin], ['a name that a twin has taken', sameName]])('after %s the stored outcome is the answer', async (_what, error) => {
  expect(await outcomeOf([error], 'stored')).toEqual({ outcome: 'stored', attempts: 1, asked: 1 });
});

it.each([['a lost COMMIT', unknown], ['a twin that rolled back', twin], ['an entry whose place in the trail was taken', placeTaken]])('after %s without a stored outcome it is tried again', async (_what, error) => {
  expect(await outcomeOf([error], null)).toEqual({ outcome: 'done now', attempts: 2, asked: 1 });
});

it('a deadlock is tried again without asking', async () => expect(await outcomeOf([deadlock, deadlock], 'stored')).toEqual({ outcome: 'done now', attempts: 3, asked: 0 }));

it.each([['deadlocks', deadlock], ['lost COMMITs', unknown], ['twins', twin]])('three %s are enough', async (_what, error) => {
  expect(await outcomeOf([error, error, error, error], null)).toMatchObject({ outcome: error, attempts: 3 });
});

it('a name that somebody else has taken is said at once', async () => expect(await outcomeOf([sameName], null)).toEqual({ outcome: sameName, attempts: 1, asked: 1 }));

it('any other fault is thrown as it is', async () => {
  const fault = new Error('a bug');
  expect(await outcomeOf([fault], 'stored')).toEqual({ outcome: fault, attempts: 1, asked: 0 });
});
