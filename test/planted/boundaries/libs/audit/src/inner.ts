// clean: a file behind an index.
export const inner = 1;
