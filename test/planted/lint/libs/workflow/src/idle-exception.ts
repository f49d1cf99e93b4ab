// planted: (an exception that nothing needs)
// eslint-disable-next-line house/no-binary-floats-near-scores -- nothing here needs this any more
export const days = 3;
