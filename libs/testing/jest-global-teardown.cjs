// The counterpart of jest-global-setup.cjs; jest runs both in the same process.
require('../../tools/load-typescript.cjs');
module.exports = () => require('./src/test-cluster.ts').default.stop();
