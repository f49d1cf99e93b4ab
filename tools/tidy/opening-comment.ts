// Every file opens with one comment: what it is for and what it never does. Whether the sentence is a good one stays
// with the reader; here it is only seen that there is one.
import type { Check } from './check';
import { generatedPathsOf } from './generated-files';
import { programsOf } from './source-tree';

/** Letters without spaces and comment signs; fewer say nothing, Chinese or English. */
const minLetters = 16;

export const openingComment: Check = {
  name: 'opening-comment',
  rule: 'a hand-written file opens with a comment that says what it is for',
  run: async (tree) => {
    const isGenerated = await generatedPathsOf(tree);
    return programsOf(tree)
      .filter((path) => !isGenerated(path) && !opens(tree.text(path)))
      .map((path) => ({ path, line: 1, message: 'no opening comment (what it is for, what it never does)' }));
  },
};

function opens(text: string): boolean {
  const body = text.replace(/^#!.*\n/, '').trimStart();
  const comment =
    /^(?:\/\*[\s\S]*?\*\/|(?:\/\/.*(?:\n|$))+|(?:--.*(?:\n|$))+|(?:#.*(?:\n|$))+|"""[\s\S]*?""")/.exec(body)?.[0] ?? '';
  if (/^(\/\/|\/\*)\s*(eslint-|@ts-|prettier-)/.test(comment)) return false;
  return comment.replace(/[\s/*#"-]/g, '').length >= minLetters;
}
