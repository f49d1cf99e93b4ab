// Random project tables from a seed: the same seed gives the same tables on every machine. Whole numbers only; it knows nothing of scoring.

export interface RandomRow {
  /** In hundredths. */
  target: bigint;
  actual: bigint;
  weight: bigint;
  claimed: bigint;
  atMost: boolean;
}

export interface RandomTable {
  adjusted: bigint;
  executed: bigint;
  weight: bigint;
  claimed: bigint;
  rows: RandomRow[];
}

const MOST_ROWS = 8;

/** Knuth's 64-bit linear congruential generator; the high bits are the good ones. */
export function* randomTables(seed: bigint): Generator<RandomTable> {
  let state = seed;
  const draw = (below: bigint): bigint => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return (state >> 24n) % below;
  };
  const row = (): RandomRow => ({
    target: 1n + draw(draw(2n) === 0n ? 100_000n : 10_000_000_000_000n),
    actual: draw(draw(2n) === 0n ? 100_000n : 10_000_000_000_000n),
    weight: draw(2_001n),
    claimed: draw(2_001n),
    atMost: draw(4n) === 0n,
  });
  for (;;) {
    yield {
      adjusted: 1n + draw(10_000_000n),
      executed: draw(10_000_000n),
      weight: draw(2_001n),
      claimed: draw(2_001n),
      rows: Array.from({ length: 1 + Number(draw(BigInt(MOST_ROWS))) }, row),
    };
  }
}
