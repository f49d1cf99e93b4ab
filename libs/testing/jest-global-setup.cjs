// Jest loads this outside its own module system, where neither TypeScript nor @jishen/* is known yet.
// It never does the work itself: that is src/test-cluster.ts.
require('../../tools/load-typescript.cjs');
module.exports = () => require('./src/test-cluster.ts').default.start();
