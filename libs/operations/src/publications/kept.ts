// What was found is kept for a while, so that many who ask the same at once cost one look; and only so many things are kept, the one asked for
// least recently first to go. Who looks waits in one line, only so many at a time, so that the public never takes the connections of the
// house. It knows nothing of what is kept.

export interface Kept<T> {
  /** `standsMs`: how long it may be told on; left out, for ever. */
  find(key: string, look: () => Promise<T>): Promise<T>;
}

export function kept<T>(most: number, standsMs = Infinity, now: () => number = () => performance.now()): Kept<T> {
  const known = new Map<string, { readonly found: Promise<T>; readonly until: number }>();
  return {
    find(key, look) {
      const there = known.get(key);
      if (there !== undefined) known.delete(key);
      const entry = there !== undefined && there.until > now() ? there : { found: look(), until: now() + standsMs };
      known.set(key, entry);
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
      // What failed is asked for anew.
      entry.found.catch(() => known.get(key) === entry && known.delete(key));
      return entry.found;
    },
  };
}

/** @returns runs work, so many at a time; null where too many wait already */
export function inLine(atATime: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> | null {
  const waiting: (() => void)[] = [];
  let busy = 0;
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) busy -= 1;
      else next(); // the place goes from hand to hand
    }
  };
  return (work) => {
    if (busy >= atATime) return waiting.length >= mostWaiting ? null : new Promise<void>((done) => waiting.push(done)).then(() => run(work));
    busy += 1;
    return run(work);
  };
}
