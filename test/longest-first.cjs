// The order of the test files: what drives a browser or starts real processes takes long and begins first, so that no worker stands alone with it at
// the end. Within a kind the larger file goes first. It chooses no tests.
const { default: Sequencer } = require('@jest/test-sequencer');

const kinds = [/every-/, /\.e2e\.ts$/, /start-embedded|run-house/, /\.db\.spec\.ts$/];
const kindOf = ({ path }) => {
  const at = kinds.findIndex((kind) => kind.test(path));
  return at === -1 ? kinds.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => kindOf(one) - kindOf(other));
  }
};
