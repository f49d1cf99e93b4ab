// `npm run mutate`: takes away and turns round, one at a time, every rule of both machines
// at every place in their tables, every condition that chooses a branch and every line of the role table, and sees whether the
// decision matrix changes. Prints `N mutants, N caught`, names survivors and ends with 1 if there are any. It changes no file.
import { mutants } from './mutants';
import { theHouse } from '../libs/operations/src/judge/house';
import { accessLines } from '../libs/operations/src/judge/matrix-access';
import { itemLines } from '../libs/operations/src/judge/matrix-item';
import { submissionLines } from '../libs/operations/src/judge/matrix-submission';

const parts = {
  access: (house: typeof theHouse) => accessLines(house.roleTable),
  item: itemLines,
  submission: submissionLines,
};
const sound = {
  access: [...parts.access(theHouse)],
  item: [...parts.item(theHouse)],
  submission: [...parts.submission(theHouse)],
};

/** Whether the part of the matrix that the mutant concerns differs anywhere; an answer that ends in a thrown bug differs too. */
function isCaught({ part, house }: (typeof mutants)[number]): boolean {
  const kept = sound[part];
  let at = 0;
  try {
    for (const line of parts[part](house)) {
      if (line !== kept[at]) return true;
      at += 1;
    }
  } catch {
    return true;
  }
  return at !== kept.length;
}

const survivors = mutants.filter((mutant) => !isCaught(mutant));
for (const { name } of survivors) console.log(`survived: ${name}`);
console.log(`${mutants.length} mutants, ${mutants.length - survivors.length} caught`);
process.exit(survivors.length === 0 ? 0 : 1);
