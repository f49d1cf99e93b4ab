// planted: house/no-binary-floats-near-scores
export const shown = (points: number): string => points.toFixed(2);
