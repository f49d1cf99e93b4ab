// How the lite pages are built, after the full one and beside it: log-in and signing, each in one file of script, for browsers from Chromium 86
// on (ES2019), with Preact in the place of React so that the very components of the full page can be used. Nothing from outside is loaded.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('dist/.vite'),
  publicDir: false,
  resolve: {
    alias: {
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
      react: 'preact/compat',
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: ['es2019', 'chrome86'],
    cssTarget: 'chrome86',
    manifest: '.vite/lite-manifest.json',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { input: [here('log-in.html'), here('approve.html')] },
  },
});
