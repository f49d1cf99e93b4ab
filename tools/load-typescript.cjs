// `node -r ./tools/load-typescript.cjs x.ts`: runs TypeScript as `.swcrc` says, and keeps what was compiled beside the packages, so that a start
// compiles only what changed. It checks no types. Its own few lines because a general loader reads the whole TypeScript compiler first, which was a
// third of the time that each of our programs took to start.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const root = join(__dirname, '..');
const kept = join(root, 'node_modules', '.cache', 'jishen');
const settings = readFileSync(join(root, '.swcrc'), 'utf8');
const { $schema: _schema, ...said } = JSON.parse(settings);
const options = { ...said, jsc: { ...said.jsc, baseUrl: root }, swcrc: false, configFile: false, sourceMaps: 'inline', inlineSourcesContent: false };
const made = `${require('@swc/core/package.json').version} ${root} ${settings} ${readFileSync(__filename, 'utf8')}`;

Module.setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
Module.enableCompileCache?.(join(kept, 'code'));
require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);

function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const file = join(kept, `${createHash('sha1').update(made).update(filename).update(source).digest('hex')}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const { code } = require('@swc/core').transformSync(source, { ...options, filename });
    keep(file, code);
    return code;
  }
}

/** In one step, so that nobody reads half of it; where nothing may be written, the next start compiles again. */
function keep(file, code) {
  const half = `${file}.${process.pid}`;
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(half, code);
    renameSync(half, file);
  } catch {
    return;
  }
}
