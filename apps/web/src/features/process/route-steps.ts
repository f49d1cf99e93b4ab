// The pinned route of a submission as steps: done by whom and when, where it is now, what is skipped, how often it came back. Pure: from the
// route that the detail carries and from the trail; never from today's definition of a route.
import type { Desk } from '../../api/show-desk';
import type { Submission, TrailEntry } from '../../api/types';
import { processTexts as words } from '../../texts/process';

export interface RouteStep {
  readonly key: string;
  readonly name: string;
  readonly status: 'done' | 'current' | 'skipped' | 'waiting' | 'void';
  readonly by: TrailEntry | null;
  readonly desk: Desk;
  readonly returns: number;
  /** The signature stands, over content that moved since. */
  readonly older: boolean;
}

const isType = (entry: TrailEntry, type: string): boolean => entry.type.startsWith(`${type}@`);

export function routeSteps({ route, state, level }: Submission, trail: readonly TrailEntry[], desk: Desk): RouteStep[] {
  const submitted = trail.findLast((entry) => isType(entry, 'submission.submitted')) ?? null;
  const drafting = state === 'draft';
  const levels = route.levels.map((each): RouteStep => {
    const { key, name, skipped, signature } = each;
    const mine = (type: string): TrailEntry[] => trail.filter((entry) => isType(entry, type) && entry.facts['level_key'] === key);
    const last = mine('submission.approved').at(-1) ?? null;
    const status = skipped ? 'skipped' : level === key ? 'current' : signature !== null ? 'done' : last !== null ? 'void' : 'waiting';
    return { key, name, status, by: signature !== null || last !== null ? last : null, desk: level === key ? desk : null, returns: mine('submission.returned').length, older: signature?.coversCurrent === false };
  });
  const ended = !drafting && state !== 'selfScored';
  return [
    { key: 'unit', name: words.fill, status: drafting ? 'current' : 'done', by: submitted, desk: drafting ? desk : null, returns: 0, older: false },
    ...levels,
    { key: 'end', name: words.finish, status: ended ? 'done' : 'waiting', by: null, desk: null, returns: 0, older: false },
  ];
}
