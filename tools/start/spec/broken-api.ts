// A stand-in for an API that cannot start. It is started by tests only.
console.error('the reason stands in the log');
process.exitCode = 3;
