// Loaded into every program that `npm start` starts: when the starter is gone, even by kill -9, the program ends itself
// in its own orderly way. It keeps nothing alive by itself.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
