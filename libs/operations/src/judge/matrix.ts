// The decision matrix as text: how the rooms answer every event in every reachable state for every class of actor. Generated,
// checked in and reviewed like code; it never says what an answer should be.
import { accessRefusalCodes } from '@jishen/access';
import { workflowRefusalCodes } from '@jishen/workflow';
import { theHouse, type House } from './house';
import { accessLines, shortCodes } from './matrix-access';
import { cast } from './matrix-cast';
import { itemLines } from './matrix-item';
import { submissionLines } from './matrix-submission';

export function decisionMatrix(house: House = theHouse): string {
  return `${[...matrixLines(house)].join('\n')}\n`;
}

/** Line by line, so that a comparison can stop at the first difference. */
export function* matrixLines(house: House): Generator<string> {
  const unseen = new Set<string>([...accessRefusalCodes, ...workflowRefusalCodes]);
  for (const line of everyLine(house)) {
    for (const code of unseen) if (line.includes(code)) unseen.delete(code);
    yield line;
  }
  yield '';
  yield `Refusal codes of access and machines that no line shows: ${[...unseen].join(' ') || 'none'}.`;
}

function* everyLine(house: House): Generator<string> {
  yield* preface();
  yield* accessLines(house.roleTable);
  yield* itemLines(house);
  yield* submissionLines(house);
}

function* preface(): Generator<string> {
  yield 'Decision matrix of the default route: up to two rounds and one rectification item. Made by `npm run generate`.';
  yield '';
  yield 'The person is asked before the case: whoever is `ok` in the first parts is asked in the later ones, where `all` means all of them.';
  const codes = Object.entries(shortCodes).map(([code, short]) => `${short} = ${code}`);
  yield `In the grids ${codes.join(', ')}.`;
  yield 'A line of a later part is EVENT, outcome | personae | cases; without cases the outcome is the same in all of them.';
  yield 'An outcome is a refusal code, or → the state reached. `[UdS-]`: standing signatures of unit head, department, section and bureau';
  yield 'head; small: given in an earlier round; x: skipped. After it stand those who are bound to a part by what they did before.';
  yield '';
  yield '# Personae (name | person | acting for | who)';
  for (const { name, actor, principalId, who } of cast)
    yield `  ${name} | ${actor.personId} | ${principalId ?? '-'} | ${who}`;
}
