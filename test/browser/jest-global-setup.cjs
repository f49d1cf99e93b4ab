// Jest loads this outside its own module system, where TypeScript is not known yet. It never does the work itself: start-house.ts does.
require('../../tools/load-typescript.cjs');
module.exports = ({ maxWorkers }) => require('./start-house.ts').default.start(maxWorkers);
