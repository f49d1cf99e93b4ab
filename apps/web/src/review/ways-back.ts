// Which ways a returned form may come back that are not the same: level by level, or straight to the returner. They differ only where a
// level of another house lies between, whose signature the straight way would keep; the unit's own levels sign again on both. Pure, and
// after the return algebra of the workflow, which decides.
export const unitTarget = 'unit';
const modes = ['direct', 'level-by-level'] as const;
export type Mode = (typeof modes)[number];

interface Level {
  readonly key: string;
  readonly seat: string;
  readonly skipped: boolean;
}

export function waysBack(levels: readonly Level[], to: string, here: string | null): readonly Mode[] {
  const [target, returner] = [to, here].map((key) => levels.findIndex((level) => level.key === key));
  const between = levels.slice((target ?? -1) + 1, Math.max(returner ?? 0, 0)).filter(({ skipped }) => !skipped);
  if (between.some(({ seat }) => seat !== 'own-unit')) return modes;
  return [between.length === 0 ? 'direct' : 'level-by-level'];
}
