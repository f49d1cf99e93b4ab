// clean: an exception that names the rule and says why.
// eslint-disable-next-line house/no-binary-floats-near-scores -- counts working days, never points
export const days = (first: number, second: number): number => Math.max(first, second);
