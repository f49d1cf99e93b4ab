// Jest loads this outside its own module system, where TypeScript is not known yet. It never does the work itself: start-house.ts and
// browser-program.ts do.
require('../../tools/load-typescript.cjs');
module.exports = async ({ maxWorkers }) => {
  await require('./browser-program.ts').default.prepare();
  await require('./start-house.ts').default.start(maxWorkers);
};
