// Gathers single answers into lines: equal outcome, equal people → one line that names the cases. It judges nothing.

/** Outcome of one case for one persona. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The lines of one state: what is offered event by event, and in one line what is not. */
export function* eventLines(answersByType: Iterable<readonly [string, Answers]>): Generator<string> {
  const notOffered: string[] = [];
  for (const [type, answers] of answersByType) {
    const lines = gathered(answers);
    if (lines.length === 1 && lines[0] === 'NOT_IN_THIS_STATE | all') notOffered.push(type);
    else yield* lines.map((line) => `  ${type} ${line}`);
  }
  if (notOffered.length > 0) yield `  NOT_IN_THIS_STATE ${notOffered.join(' ')}`;
}

/** Lines `OUTCOME | personae | cases`: `all` for everybody asked, no cases where the outcome does not depend on them. */
function gathered(answers: Answers): string[] {
  const lines = new Map<string, string[]>();
  for (const [label, outcomes] of answers) {
    for (const [outcome, personae] of byOutcome(outcomes)) {
      const line = `${outcome} | ${personae.length === outcomes.size ? 'all' : personae.join(' ')}`;
      const labels = lines.get(line);
      if (labels) labels.push(label);
      else lines.set(line, [label]);
    }
  }
  const every = [...answers.keys()];
  return [...lines].map(([line, labels]) => `${line}${casesIn(every, labels)}`);
}

function casesIn(every: readonly string[], labels: readonly string[]): string {
  if (labels.length === every.length) return '';
  const others = every.filter((label) => !labels.includes(label));
  return others.length < labels.length / 2 ? ` | but: ${others.join('; ')}` : ` | ${labels.join('; ')}`;
}

/** Whom each outcome meets, in the order of their first appearance. */
function byOutcome(outcomes: ReadonlyMap<string, string>): Map<string, string[]> {
  const people = new Map<string, string[]>();
  for (const [persona, outcome] of outcomes) {
    const met = people.get(outcome);
    if (met) met.push(persona);
    else people.set(outcome, [persona]);
  }
  return people;
}
