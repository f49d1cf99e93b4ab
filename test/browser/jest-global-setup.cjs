// Jest loads this outside its own module system, where TypeScript is not known yet. It never does the work itself: start-house.ts does.
require('@swc-node/register');
module.exports = ({ maxWorkers }) => require('./start-house.ts').default.start(maxWorkers);
