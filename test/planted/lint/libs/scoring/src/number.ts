// planted: house/no-binary-floats-near-scores
export const points = (text: string): number => Number(text);
