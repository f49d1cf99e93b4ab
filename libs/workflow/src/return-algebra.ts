// What going back does to signatures: the ones of the target and of all later levels are void, except, with `direct`,
// those of other houses between target and returner. Nothing else voids a signature and nothing revives one.
import { levelIndex, type Route } from './route';
import type { Signature, SkippedLevel } from './submission-snapshot';
import type { SignatureRef } from './workflow-fact';

/** The place of the preparers of the unit, before the first level. */
export const unitPlace = -1;

export interface GoingBack {
  route: Route;
  /** Place of the target level, or `unitPlace`. */
  target: number;
  /** Place of the returner when the levels in between go on standing (`direct`), else null. */
  keepBefore: number | null;
}

export interface AfterGoingBack {
  signatures: Signature[];
  skippedLevels: SkippedLevel[];
  voided: SignatureRef[];
  kept: SignatureRef[];
}

const ref = (signature: Signature): SignatureRef => ({ level_key: signature.levelKey, round: signature.round });

export function goBack(
  { route, target, keepBefore }: GoingBack,
  stored: { signatures: readonly Signature[]; skippedLevels: readonly SkippedLevel[] },
): AfterGoingBack {
  const isBefore = (key: string): boolean => levelIndex(route, key) < target;
  const isKept = (key: string): boolean => {
    const place = levelIndex(route, key);
    return keepBefore !== null && place > target && place < keepBefore && route.levels[place]?.seat !== 'own-unit';
  };
  const touched = stored.signatures.filter((one) => one.standing && !isBefore(one.levelKey));
  const voided = touched.filter((one) => !isKept(one.levelKey));
  return {
    signatures: stored.signatures.map((one) => (voided.includes(one) ? { ...one, standing: false } : one)),
    // A skip holds as long as a signature in its place would: the next pass states it anew.
    skippedLevels: stored.skippedLevels.filter(({ levelKey }) => isBefore(levelKey) || isKept(levelKey)),
    voided: voided.map(ref),
    kept: touched.filter((one) => isKept(one.levelKey)).map(ref),
  };
}
