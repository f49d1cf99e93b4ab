// `node -r ./tools/load-typescript.cjs x.ts`: runs TypeScript as `.swcrc` says, and keeps what was compiled beside the packages, so that a start
// compiles only what changed. It checks no types. Its own few lines because a general loader reads the whole TypeScript compiler first, which was a
// third of the time that each of our programs took to start.
const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const root = join(__dirname, '..');
const kept = join(root, 'node_modules', '.cache', 'jishen');
const settings = readFileSync(join(root, '.swcrc'), 'utf8');
const { $schema: _schema, ...said } = JSON.parse(settings);
const options = { ...said, jsc: { ...said.jsc, baseUrl: root }, swcrc: false, configFile: false, sourceMaps: 'inline', inlineSourcesContent: false };
const made = `${require('@swc/core/package.json').version} ${root} ${settings} ${readFileSync(__filename, 'utf8')}`;

if (Module.setSourceMapsSupport === undefined) process.setSourceMapsEnabled(true);
else Module.setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
Module.enableCompileCache?.(join(kept, 'code'));
require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);

const hashOf = (...texts) => texts.reduce((hash, text) => hash.update(text), createHash('sha1')).digest('hex');

function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const file = join(kept, `${hashOf(made, filename, source)}.js`);
  const known = whole(file);
  if (known !== undefined) return known;
  const { code } = require('@swc/core').transformSync(source, { ...options, filename });
  keep(file, code);
  return code;
}

/** Behind its own hash: what a power cut or a full disk left half-written counts as not there. */
function whole(file) {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const code = text.slice(end + 1);
    return text.slice(0, end) === hashOf(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** In one step; where nothing may be written, the next start compiles again. */
function keep(file, code) {
  const half = `${file}.${randomUUID()}`;
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(half, `${hashOf(code)}\n${code}`);
    renameSync(half, file);
  } catch {
    try {
      rmSync(half, { force: true });
    } catch {
      return; // not even that: nothing was written
    }
  }
}
