// clean: a test of a pure room may look at the clock.
export const started = Date.now();
