// planted: house/no-binary-floats-near-scores
export const weight = 0.1;
