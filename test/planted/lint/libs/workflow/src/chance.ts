// planted: house/pure-rooms-draw-no-lots house/no-binary-floats-near-scores
export const lot = (): number => Math.random();
