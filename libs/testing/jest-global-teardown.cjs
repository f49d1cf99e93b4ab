// The counterpart of jest-global-setup.cjs; jest runs both in the same process.
require('@swc-node/register');
module.exports = () => require('./src/test-cluster.ts').default.stop();
