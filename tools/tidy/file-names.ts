// Names of files and folders: kebab case, no names that say nothing, one index.ts per room and none inside.
import type { Check } from './check';
import { typescriptOf } from './source-tree';

const saysNothing = /^(common|shared|core|utils?|helpers?|misc|lib)$/;
const suffixSaysNothing = /[.-](service|utils?|helpers?|common|shared|core)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const fileNames: Check = {
  name: 'file-names',
  rule: 'a name says what is inside: kebab case, no .service .util .helper, no common/ shared/ core/, one index per room',
  run: (tree) =>
    typescriptOf(tree).flatMap((path) => {
      const fault = faultOf(path);
      return fault ? [{ path, line: 0, message: fault }] : [];
    }),
};

function faultOf(path: string): string | null {
  const parts = path.replace(/\.\w+$/, '').split('/');
  const empty = parts.find((part) => saysNothing.test(part) || suffixSaysNothing.test(part));
  if (empty) return `«${empty}» says nothing about what is inside`;
  const odd = parts.find((part) => !kebab.test(part));
  if (odd) return `«${odd}» is not kebab case`;
  if (parts.at(-1) === 'index' && !/^(libs|apps)\/[^/]+\/src\/index\.tsx?$/.test(path))
    return 'an index inside a room; only libs/<room>/src has one';
  return null;
}
