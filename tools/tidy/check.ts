// The shape of one tidy check: a name, the rule as a sentence, and a function from the tree to findings.
// It never prints and never changes a file.
import type { SourceTree } from './source-tree';

export interface Finding {
  path: string;
  /** 1-based; 0 where the whole file is meant. */
  line: number;
  message: string;
}

export interface Check {
  name: string;
  rule: string;
  run: (tree: SourceTree) => Finding[] | Promise<Finding[]>;
}
