// `npm run build`: apps and libs without their tests as plain JavaScript in dist/, beside the data that they read, and the built page.
// For hosts that run the house without compiling it. It never bundles: dist/ has the shape of the tree.
import { copyFileSync, cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { transformFile } from '@swc/core';
import { buildPage, pageFolder } from './page/build-page';

const root = resolve(__dirname, '..');
const notShipped =
  /^apps\/web\/|\.(spec|e2e)\.ts$|\.d\.ts$|^libs\/testing\/|\/(golden|histories|node_modules|planted)\/|\/(project|tsconfig[^/]*)\.json$/;

async function build(): Promise<number> {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await buildPage();
  cpSync(pageFolder, join(dist, 'apps', 'web', 'dist'), { recursive: true });
  const files = globSync('{apps,libs}/**/*.{ts,json,sql}', { cwd: root }).filter((path) => !notShipped.test(path));
  for (const path of files) {
    const target = join(dist, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    if (!path.endsWith('.ts')) {
      copyFileSync(join(root, path), target);
      continue;
    }
    const { code, map } = await transformFile(join(root, path), { cwd: root, root, swcrc: true, sourceMaps: true });
    writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
    writeFileSync(`${target}.map`, map ?? '{}');
  }
  return files.length;
}

build().then(
  (count) => console.log(`build: ${count} files in dist/`),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
