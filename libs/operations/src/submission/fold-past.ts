// Where a submission stood at a moment, folded from its entries: state, level, round, edition, signatures, skipped levels, content. A command is one
// moment: what it wrote counts as a whole. Pure; it never asks the row that lies there now.
import { parseCanonical } from '@jishen/audit';
import type { PastEntry } from '@jishen/persistence';
import { goBack, levelIndex, unitPlace, type Route, type SubmissionSnapshot } from '@jishen/workflow';

export type PastStanding = Pick<SubmissionSnapshot, 'state' | 'levelKey' | 'round' | 'edition' | 'signatures' | 'skippedLevels' | 'contentHash'> & {
  /** Of the last command that counts: its last entry. */
  seq: number;
  at: string;
  /** As the next command saw it; null where none followed, or it did not say. */
  version: number | null;
  /** Of what was handed in or reviewed last; null before the first SUBMIT. */
  frozenHash: string | null;
};

interface Body {
  actor: string;
  principal: string | null;
  post: string | null;
  cmd: string;
  saw: { version: number } | null;
  pub: Record<string, unknown>;
}

export function bodyOf({ body, stream, seq }: Pick<PastEntry, 'body' | 'stream' | 'seq'>): Body {
  const parsed = parseCanonical(body);
  if (!parsed.ok) throw new Error(`entry ${stream}#${seq} is not canonical: ${parsed.why}`);
  return parsed.value as unknown as Body;
}

/** @param entries of the submission's own stream, oldest first @returns null: it was not there yet */
export function foldPast(entries: readonly PastEntry[], route: Route): PastStanding | null {
  const read = entries.map((entry) => ({ entry, body: bodyOf(entry) }));
  const last = read.findLast(({ entry }) => entry.past);
  if (last === undefined) return null;
  const end = read.findLastIndex(({ body }) => body.cmd === last.body.cmd && body.actor === last.body.actor);
  const next = read[end + 1];
  const now: PastStanding = {
    state: 'draft', levelKey: null, round: 1, edition: 0, signatures: [], skippedLevels: [], contentHash: '', seq: Number(read[end]?.entry.seq), at: read[end]?.entry.at ?? '',
    version: next?.body.saw?.version ?? null, frozenHash: null,
  };
  for (const { entry, body } of read.slice(0, end + 1)) step(now, entry, body, route);
  return now;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function step(now: PastStanding, entry: PastEntry, { actor, principal, post, pub }: Body, route: Route): void {
  const [type] = entry.type.split('@');
  if (type === 'submission.approved') {
    const contentHash = textOf(pub['content_hash']);
    now.signatures = [...now.signatures, { levelKey: textOf(pub['level_key']), round: Number(pub['round']), personId: actor, principalId: principal, postId: post ?? '', contentHash, at: entry.at, standing: true }];
  }
  if (type === 'submission.level-skipped') now.skippedLevels = [...now.skippedLevels, { levelKey: textOf(pub['level_key']), rule: 'unit-has-no-department' }];
  const back = backOf(type ?? '', pub, route);
  if (back !== null) {
    const { signatures, skippedLevels } = goBack({ route, ...back }, now);
    Object.assign(now, { signatures, skippedLevels });
  }
  if ('to_state' in pub) {
    const levelKey = typeof pub['to_level'] === 'string' ? pub['to_level'] : null;
    Object.assign(now, { state: pub['to_state'], levelKey, round: pub['round_after'], edition: pub['edition'] });
    now.skippedLevels = now.skippedLevels.filter((skipped) => skipped.levelKey !== levelKey);
  }
  if (entry.contentHash === null) return;
  now.contentHash = entry.contentHash;
  if (now.state !== 'draft') now.frozenHash = entry.contentHash;
}

/** Where an event that goes back leads to. */
function backOf(type: string, pub: Record<string, unknown>, route: Route): { target: number; keepBefore: number | null } | null {
  const place = (key: string): number => levelIndex(route, textOf(pub[key]));
  if (type === 'submission.withdrawn') return { target: unitPlace, keepBefore: null };
  if (type === 'submission.reopened') return { target: place('to'), keepBefore: null };
  if (type !== 'submission.returned') return null;
  return { target: pub['to'] === 'unit' ? unitPlace : place('to'), keepBefore: pub['mode'] === 'direct' ? place('level_key') : null };
}
