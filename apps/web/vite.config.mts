// How the page is built: one entry, routes split, for browsers from Chrome 100 on, into apps/web/dist. Nothing from outside is loaded.
// It knows no server: apps/api serves what lies in the folder.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const alias = { '@jishen/scoring': here('../../libs/scoring/src/index.ts') };

/** Modules that say the same every time are run at build time; the page gets their answer. */
const runAtBuild: Plugin = {
  name: 'run-at-build',
  load: {
    filter: { id: /\/form\/shipped-rule-sets\.ts$/ },
    handler: async (id) => {
      const { module } = await runnerImport<{ shipped: unknown }>(id, { resolve: { alias } });
      return { code: `export const shipped = JSON.parse(${JSON.stringify(JSON.stringify(module.shipped))});`, moduleType: 'js' };
    },
  },
};

/** The files that are kept for a reload without a line, and a digest of their names: another build is another worker. */
const offlineFiles: Plugin = {
  name: 'offline-files',
  writeBundle: ({ dir = '' }, bundle) => {
    const files = JSON.stringify([...Object.keys(bundle).filter((name) => name.startsWith('assets/')), 'icon.svg', 'browser-check.js'].map((name) => `/${name}`).sort());
    const worker = join(dir, 'offline-worker.js');
    const text = readFileSync(worker, 'utf8').replace('const files = [];', `const files = ${files};`);
    writeFileSync(worker, text.replace('FILES-DIGEST', createHash('sha256').update(files).digest('hex').slice(0, 16)));
  },
};

export default defineConfig({
  root: here('.'),
  cacheDir: here('dist/.vite'),
  plugins: [runAtBuild, offlineFiles],
  resolve: { alias },
  html: { cspNonce: 'NONCE-OF-THIS-ANSWER' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'chrome100',
    cssTarget: 'chrome100',
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Components say "use client" for servers that draw; there is none here.
      onwarn: (warning, tell) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(warning)),
      // A pure room does nothing by being imported: what is not used of it is left out.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/scoring/') },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
            { name: 'components', test: /node_modules[\\/](antd|@ant-design|@rc-component|@tanstack|stylis|@emotion|@babel)[\\/]/ },
            { name: 'scoring', test: /libs[\\/]scoring[\\/]|node_modules[\\/](decimal\.js|zod)[\\/]/ },
          ],
        },
      },
    },
  },
});
