// The checked-in decision matrix is current, misses nothing that the machines offer, and says what allowedActions says.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { roleTable } from '@jishen/access';
import { defaultRoute, eventsOf, submissionEventTypes, workflowRefusalCodes } from '@jishen/workflow';
import { allowedActions } from './allowed-actions';
import { theHouse } from './house';
import { judgeSubmission } from './judge-submission';
import { decisionMatrix, matrixLines } from './matrix';
import { cast } from './matrix-cast';
import { submissionVariants } from './matrix-variants';
import { reachableStates } from './matrix-walk';
import { caseOf } from './matrix-world';

const limitMs = 10_000;
let made = '';
beforeAll(() => {
  made = decisionMatrix();
}, limitMs);

it('is what is checked in', () => {
  const kept = readFileSync(resolve(__dirname, '../../decision-matrix.txt'), 'utf8');
  const keptLines = kept.split('\n');
  const differing = made.split('\n').findIndex((line, at) => line !== keptLines[at]);
  // One line says more than a difference of ten thousand; `tools/matrix.ts` writes the file anew.
  expect({ line: differing + 1, kept: keptLines[differing] }).toEqual({ line: 0, kept: undefined });
  expect(made.length).toBe(kept.length);
});

it('stays readable: below 1.5 MB', () => {
  expect(Buffer.byteLength(made)).toBeLessThan(1_500_000);
});

it('describes no state of one part twice', () => {
  for (const part of made.split('\n# ')) {
    const headlines = part.split('\n').filter((line) => line.startsWith('## '));
    expect(new Set(headlines).size).toBe(headlines.length);
  }
});

it.each([true, false])(
  'reaches every state and every offered event of the machine, every level and two rounds (department: %s)',
  (hasDepartment) => {
    const states = [...reachableStates({ hasDepartment }, theHouse)];
    expect(new Set(states.map(({ round }) => round))).toEqual(new Set([1, 2]));
    expect(new Set(states.map(({ state }) => state))).toEqual(
      new Set(eventsOf('submission', 1).map(({ state }) => state)).add('cancelled'),
    );
    const levels = defaultRoute.levels
      .filter(({ seat }) => hasDepartment || seat !== 'department')
      .map(({ key }) => key);
    expect([...new Set(states.map(({ levelKey }) => levelKey))].filter((key) => key !== null).sort()).toEqual(
      levels.sort(),
    );
  },
);

it('shows each offered event succeeding in each state that offers it', () => {
  const succeeded = new Set<string>();
  let state = '';
  for (const line of made.slice(made.indexOf('# The case: a unit with')).split('\n')) {
    if (line.startsWith('## ')) state = /^## (\w+)/.exec(line)![1]!;
    const event = /^ {2}(\w+) → /.exec(line)?.[1];
    if (event) succeeded.add(`${state} ${event}`);
  }
  expect([...succeeded].sort()).toEqual(
    eventsOf('submission', 1)
      .map((offer) => `${offer.state} ${offer.type}`)
      .sort(),
  );
});

it('sees every refusal code of the machines', () => {
  const unseen = workflowRefusalCodes.filter((code) => !code.startsWith('ROUTE_') && !made.includes(` ${code} `));
  expect(unseen).toEqual([]);
});

it('changes when a line of the role table is gone', () => {
  const house = { ...theHouse, roleTable: { ...roleTable, auditor: roleTable.auditor.slice(1) } };
  const sound = made.split('\n');
  let at = 0;
  for (const line of matrixLines(house)) {
    for (const text of line.split('\n')) {
      if (text !== sound[at]) return;
      at += 1;
    }
  }
  throw new Error('nothing changed');
});

it('what allowedActions offers can be done in some way, and what it refuses in none', () => {
  const world = { hasDepartment: true };
  for (const stored of reachableStates(world, theHouse)) {
    if (stored.round > 1) break;
    for (const persona of cast) {
      for (const { type, allowed, posts } of allowedActions(caseOf(world, stored, persona))) {
        const withPost = posts?.[0]?.postId ?? persona.postId;
        // The ordinary circumstances only: a probe knows the case as it is, not as it might be.
        const ways = submissionVariants[type].filter(({ facts }) => facts === undefined);
        const possible = (ways.length > 0 ? ways : submissionVariants[type].slice(0, 1)).some(
          (variant) => judgeSubmission({ ...caseOf(world, stored, persona), postId: withPost }, variant.event).ok,
        );
        expect({ place: stored, persona: persona.name, type, allowed }).toEqual({
          place: stored,
          persona: persona.name,
          type,
          allowed: possible,
        });
      }
    }
  }
  expect(submissionEventTypes.length).toBe(12);
});
