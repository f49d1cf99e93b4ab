// A stand-in for the worker: lives until it is told to go. It is started by tests only.
const alive = setInterval(() => undefined, 60_000);
process.once('SIGTERM', () => clearInterval(alive));
