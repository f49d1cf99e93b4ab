// A file of more than 300 lines is one that nobody dares to cut. Generated files are exempt: nobody reads them through.
import type { Check } from './check';
import { generatedPathsOf } from './generated-files';
import { programsOf } from './source-tree';

const maxLines = 300;

export const fileLength: Check = {
  name: 'file-length',
  rule: `a hand-written file has at most ${maxLines} lines`,
  run: async (tree) => {
    const isGenerated = await generatedPathsOf(tree);
    return programsOf(tree)
      .filter((path) => !isGenerated(path))
      .map((path) => ({ path, line: 0, length: tree.lines(path).length }))
      .filter(({ length }) => length > maxLines)
      .map(({ path, line, length }) => ({ path, line, message: `${length} lines; cut it along an idea` }));
  },
};
