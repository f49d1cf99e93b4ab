// The order of the test files: what walks through every screen or starts real processes takes long and begins first, so that no worker stands alone
// with it at the end. Within a kind jest's own order stands (what failed before, what took long, the larger file). It chooses no tests.
const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const kinds = [/^every-.*\.web\.ts$/, /\.e2e\.ts$/, /start-embedded|run-house/, /\.db\.spec\.ts$/];
const kindOf = ({ path }) => {
  const at = kinds.findIndex((kind) => kind.test(basename(path)));
  return at === -1 ? kinds.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => kindOf(one) - kindOf(other));
  }
};
