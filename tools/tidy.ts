// `npm run tidy`: looks at the whole tree, prints each finding as path:line with the rule it breaks, exits 1 if there is
// any. It never changes a file; what can be made anew is made by `npm run generate`.
import { resolve } from 'node:path';
import { runChecks } from './tidy/run-checks';
import { programsOf } from './tidy/source-tree';

async function tidy(): Promise<number> {
  const { tree, results } = await runChecks(resolve(__dirname, '..'));
  const broken = results.filter(({ findings }) => findings.length > 0);
  for (const { check, findings } of broken) {
    console.log(`\n${check.name}: ${check.rule}`);
    for (const { path, line, message } of findings) console.log(`  ${path}${line > 0 ? `:${line}` : ''}  ${message}`);
  }
  const lengths = programsOf(tree)
    .map((path) => tree.lines(path).length)
    .sort((left, right) => left - right);
  const at = (share: number): number => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
  const count = broken.reduce((sum, { findings }) => sum + findings.length, 0);
  console.log(
    `\ntidy: ${lengths.length} files, median ${at(0.5)} lines, p90 ${at(0.9)}; ${results.length} checks, ${count} findings`,
  );
  return count === 0 ? 0 : 1;
}

tidy().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault);
    process.exit(2);
  },
);
