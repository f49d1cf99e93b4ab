// Can every level find a person of its own? A bipartite matching (Kuhn's augmenting paths) over a handful of levels.
// It knows no pins and no preparers: candidates come in as those who may still sign.

export interface LevelCandidates {
  levelKey: string;
  candidates: string[];
}

/** `stuck` names a smallest found set of levels that share too few people: together they have fewer candidates than levels. */
export function distinctSigners(levels: LevelCandidates[]): { ok: true } | { ok: false; stuck: string[] } {
  const signerOf = new Map<string, number>();

  /** Gives level `index` a person, moving others where needed; `tried` collects the people that were looked at. */
  const place = (index: number, tried: Set<string>): boolean => {
    for (const person of levels[index]?.candidates ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const holder = signerOf.get(person);
      if (holder === undefined || place(holder, tried)) {
        signerOf.set(person, index);
        return true;
      }
    }
    return false;
  };

  for (const [index] of levels.entries()) {
    const tried = new Set<string>();
    if (place(index, tried)) continue;
    // Everybody tried is taken, and all who took them could not move: these levels and this one compete (Hall's condition).
    const competing = new Set([index, ...[...tried].map((person) => signerOf.get(person) ?? index)]);
    return { ok: false, stuck: levels.filter((_, one) => competing.has(one)).map((level) => level.levelKey) };
  }
  return { ok: true };
}
