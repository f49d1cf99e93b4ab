// The default route walked wholly, up to three rounds: no dead transition, no dead end, and the machine draws the same map.
import { toDirectedGraph, type DirectedGraphNode } from 'xstate/graph';
import {
  adjust,
  approve,
  ask,
  cancel,
  closedItem,
  draft,
  holders,
  openItem,
  performance,
  publish,
  raise,
  reopen,
  requireRectification,
  save,
  secondUnitHead,
  section,
  sendBack,
  signers,
  submit,
  withdraw,
  type Move,
} from '../../golden/sample-office';
import { defaultRoute, eventsOf, type SubmissionSnapshot } from '..';
import { makeSubmissionDecider } from './submission-decider';

const roundsAtMost = 3;
const targets = ['unit', ...defaultRoute.levels.map(({ key }) => key)];
const modes = ['level-by-level', 'direct'] as const;
const reviewers = [...signers, secondUnitHead];

const moves: Move[] = [
  save,
  submit,
  withdraw,
  cancel,
  publish,
  { ...publish, facts: { findings: closedItem } },
  { ...publish, facts: { findings: openItem } },
  requireRectification,
  {
    by: performance,
    event: { type: 'CORRECT', changes: [{ field: 'contact', from: '旧', to: '新' }], reason: '有误' },
  },
  adjust(section),
  raise(section),
  ...reviewers.map((by) => approve(by)),
  ...reviewers.flatMap((by) => targets.flatMap((to) => modes.map((mode) => sendBack(by, to, mode)))),
  ...targets.map(reopen),
];

/** What the future of a submission depends on; its versions, hashes, editions and old signatures are not among it. */
const essence = ({
  state,
  levelKey,
  round,
  pins,
  signatures,
  submittedOnce,
  touchedSinceSubmit,
}: SubmissionSnapshot): string =>
  JSON.stringify([
    state,
    levelKey,
    round,
    pins.map(({ personId }) => personId).sort(),
    signatures
      .filter(({ standing }) => standing)
      .map(({ levelKey: key }) => key)
      .sort(),
    signatures
      .filter((one) => one.round === round)
      .map(({ personId }) => personId)
      .sort(),
    submittedOnce,
    touchedSinceSubmit,
  ]);

interface Edge {
  from: string;
  to: string;
  taken: string;
}

/** The rules of access, as far as they matter here: in the sign-off a reviewer acts at their own level only. */
const mayTry = ({ levelKey }: SubmissionSnapshot, { by }: Move): boolean =>
  levelKey === null ||
  !reviewers.includes(by) ||
  (holders[levelKey] ?? []).some(({ personId }) => personId === by.personId);

function walk(): { states: Map<string, SubmissionSnapshot>; edges: Edge[] } {
  const states = new Map([[essence(draft), draft]]);
  const edges: Edge[] = [];
  for (const [from, stored] of states) {
    for (const move of moves) {
      if (!mayTry(stored, move)) continue;
      const decision = ask({ stored, ...move });
      if (!decision.ok || decision.next.round > roundsAtMost) continue;
      const { type } = typeof move.event === 'function' ? move.event(stored) : move.event;
      const to = essence(decision.next);
      edges.push({ from, to, taken: `${stored.state} ${type} ${decision.next.state}` });
      if (!states.has(to)) states.set(to, decision.next);
    }
  }
  return { states, edges };
}

const { states, edges } = walk();

const leadingTo = (isGoal: (one: SubmissionSnapshot) => boolean): Set<string> => {
  const into = Map.groupBy(edges, ({ to }) => to);
  const reaching = new Set([...states].filter(([, one]) => isGoal(one)).map(([key]) => key));
  for (const key of reaching) for (const { from } of into.get(key) ?? []) reaching.add(from);
  return reaching;
};

test('every transition of the table is taken somewhere', () => {
  const taken = new Set(edges.map((edge) => edge.taken));
  const offered = eventsOf('submission', 1).flatMap(({ state, type, to }) =>
    to.map((end) => `${state} ${type} ${end}`),
  );
  expect(offered.filter((one) => !taken.has(one))).toEqual([]);
});

test('from everything but a cancellation a publication can be reached', () => {
  const published = leadingTo(({ state }) => state === 'published');
  const stuck = [...states].filter(([key, { state }]) => state !== 'cancelled' && !published.has(key));
  expect(stuck.map(([key]) => key)).toEqual([]);
  expect(states.size).toBeGreaterThan(500);
});

test('from everything but a publication a cancellation is one event away, and it is the end', () => {
  for (const [key, { state }] of states) {
    const ends = edges.filter(({ from }) => from === key);
    if (state === 'cancelled') expect(ends).toEqual([]);
    else if (state !== 'published') expect(ends.some(({ taken }) => taken === `${state} CANCEL cancelled`)).toBe(true);
  }
});

test('the map that the machine draws of itself is the table', () => {
  const map: DirectedGraphNode = toDirectedGraph(makeSubmissionDecider().machine);
  const drawn = map.children.flatMap(({ edges: out }) =>
    out.map(({ source, label, target }) => `${source.key} ${label.text} ${target.key}`),
  );
  const offered = eventsOf('submission', 1).flatMap(({ state, type, to }) =>
    to.map((end) => `${state} ${type} ${end}`),
  );
  expect(drawn.sort()).toEqual(offered.sort());
});
