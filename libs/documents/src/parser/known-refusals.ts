// Which files could not be opened, for some minutes: who looks again is told at once and costs nothing. By what is in the file and what was
// asked of it, never by name; a bounded number, lost at a restart. It decides no refusal.
import type { FileRefusal } from '../files/file-refusal';

export interface KnownRefusals {
  of(digest: string, asked: string, part: string): FileRefusal | null;
  /** @param heavy it took the process along: several such parts, and the whole file is not tried again */
  keep(digest: string, asked: string, part: string, refusal: FileRefusal, heavy: boolean): void;
}

interface Kept {
  readonly refusal: FileRefusal;
  readonly until: number;
  readonly heavyParts: number;
}

/** A page that cannot be drawn does not hide the others, a file made of nothing else does not get a turn for each. */
const mostHeavyParts = 3;

/** @param now milliseconds of a clock that only goes forward */
export function knownRefusals(mostKept: number, keptMs: number, now: () => number): KnownRefusals {
  const kept = new Map<string, Kept>();
  const find = (key: string): Kept | undefined => {
    const found = kept.get(key);
    if (found === undefined || found.until > now()) return found;
    kept.delete(key);
    return undefined;
  };
  const put = (key: string, refusal: FileRefusal, heavyParts: number): void => {
    kept.delete(key);
    kept.set(key, { refusal, heavyParts, until: now() + keptMs });
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
  };
  return {
    of(digest, asked, part) {
      const whole = find(`${digest}/${asked}`);
      if (whole !== undefined && whole.heavyParts >= mostHeavyParts) return whole.refusal;
      return find(`${digest}/${asked}/${part}`)?.refusal ?? null;
    },
    keep(digest, asked, part, refusal, heavy) {
      put(`${digest}/${asked}/${part}`, refusal, 0);
      if (heavy) put(`${digest}/${asked}`, refusal, (find(`${digest}/${asked}`)?.heavyParts ?? 0) + 1);
    },
  };
}
