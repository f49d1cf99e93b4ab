// A line before one counter: one is served at a time, persons in turn, so that nobody's many keep out somebody's one. A person has so many
// places, and all together so many. It knows nothing of what is waited for.

export type Place = {
  /** Waits and works; `sent-away`: somebody's newer one took the place, `closed`: everybody was sent away. */
  turn<T>(work: () => Promise<T>): Promise<T | 'sent-away' | 'closed'>;
  leave(): void;
};

interface Visitor {
  readonly who: string;
  /** Makes way for a newer one of the same person. */
  readonly yields: boolean;
  away: 'sent-away' | 'closed' | null;
  /** Null: it has not come to the counter yet, or is served. */
  serve: (() => Promise<void>) | null;
  served: boolean;
  tellAway: () => void;
}

export interface FairLine {
  /** @param yields whether a newer one of the same person may take this place while it waits: who leafs through wants the last page */
  enter(who: string, yields: boolean): Place | 'person-full' | 'line-full';
  /** Sends everybody away, also whoever is served: that is for the caller to stop. */
  close(): void;
}

export function fairLine(mostOfOne: number, mostOfAll: number): FairLine {
  /** In the order in which they came. */
  const inside = new Set<Visitor>();
  const turns = takeTurns(inside);
  const sendAway = (one: Visitor, away: 'sent-away' | 'closed') => {
    one.away = away;
    one.serve = null;
    one.tellAway();
  };
  return {
    enter(who, yields) {
      const staying = [...inside].filter(({ away }) => away === null);
      const own = staying.filter((each) => each.who === who);
      if (own.length >= mostOfOne) {
        const oldest = own.find((each) => each.yields && !each.served);
        if (oldest === undefined) return 'person-full';
        sendAway(oldest, 'sent-away');
      } else if (staying.length >= mostOfAll) return 'line-full';
      const me: Visitor = { who, yields, away: null, serve: null, served: false, tellAway: () => undefined };
      inside.add(me);
      return {
        turn: (work) =>
          new Promise((settle, fail) => {
            if (me.away !== null) return settle(me.away);
            me.tellAway = () => settle(me.away ?? 'closed');
            me.serve = () => work().then(settle, fail);
            void turns();
          }),
        leave: () => void inside.delete(me),
      };
    },
    close: () => inside.forEach((one) => sendAway(one, 'closed')),
  };
}

/** Serves all who wait, one after another: whose last turn is longest ago, and of those who came first. */
function takeTurns(inside: ReadonlySet<Visitor>): () => Promise<void> {
  const lastTurn = new Map<string, number>();
  let turns = 0;
  let busy = false;
  const next = (): Visitor | undefined =>
    [...inside].filter(({ serve }) => serve !== null).sort((one, other) => (lastTurn.get(one.who) ?? 0) - (lastTurn.get(other.who) ?? 0))[0];
  return async () => {
    if (busy) return;
    busy = true;
    for (let one = next(); one !== undefined; one = next()) {
      const { serve } = one;
      one.serve = null;
      one.served = true;
      lastTurn.set(one.who, (turns += 1));
      await serve?.();
    }
    lastTurn.clear();
    busy = false;
  };
}
