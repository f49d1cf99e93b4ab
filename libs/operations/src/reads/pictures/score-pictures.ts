// Totals of a cycle side by side: claimed against reviewed, and how they lie at each reviewing post. Only what the caller may see, and posts
// only for the bureau and for audit. It judges no score.
import { authorize } from '@jishen/access';
import type { TextTable } from '@jishen/documents';
import { clauseLines, scoreRows, withConnection, type ClauseLine, type ScoreRow } from '@jishen/persistence';
import { abs, compare, gradeOf, sub } from '@jishen/scoring';
import type { Caller, Engine, Outcome } from '../../engine';
import { ruleSetOf } from '../../register/documents';
import { clausePointsOf, clausesTold, type ClausePoints } from './clause-points';
import { binsOf, deviationTold, sharesTold, type Bin, type ComparedUnit } from './deviation';
import { postScoresOf, postsTold, type PostScores } from './post-scores';
import { seenCycle } from '../seen-cycle';
import { mostForms, nameOfForm, seatName, tableOf, type ToldPicture } from './told-picture';

type Form = 'overall' | 'project';
export interface ScoresAsked {
  cycleId: string;
  form: Form;
}
export interface ScorePictures {
  asOf: string;
  complete: boolean;
  lines: { score: string; grade: string }[];
  units: ComparedUnit[];
  deviation: ToldPicture;
  shares: ToldPicture;
  bins: Bin[];
  posts: ToldPicture | null;
  byPost: PostScores[];
  clauses: ToldPicture | null;
  byClause: ClausePoints[];
}
type Answer = Outcome<ScorePictures>;

export async function scorePictures(engine: Engine, caller: Caller, { cycleId, form }: ScoresAsked): Promise<Answer> {
  return withConnection(engine.db, async (reader): Promise<Answer> => {
    const seen = await seenCycle(reader, caller, cycleId);
    if (!seen.ok) return seen;
    const { actor, cycle, visible } = seen.value;
    const { rows } = await reader.run<ScoreRow & Record<string, unknown>>(scoreRows(caller.districtId, visible, { cycleId, form, limit: mostForms + 1 }));
    const complete = rows.length <= mostForms;
    const counted = rows.slice(0, mostForms);
    const of = cycle.forms[form];
    const { grades } = of === undefined ? { grades: [] } : (await ruleSetOf(reader, caller.districtId, of.ruleSetId, of.ruleSetVersion)).ruleSet;
    const units = counted.map((row) => comparedUnit(row, form, grades)).sort(byDifference);
    const mayPosts = authorize(actor, 'POSTS_COMPARE', { kind: 'district', districtId: caller.districtId }).ok;
    const byPost = mayPosts ? postScoresOf(counted, form) : null;
    const byClause = mayPosts ? clausePointsOf((await reader.run<ClauseLine & Record<string, unknown>>(clauseLines(caller.districtId, visible, { cycleId, form, limit: mostForms }))).rows, form) : null;
    return {
      ok: true,
      value: {
        asOf: actor.now, complete, units, bins: binsOf(units), byPost: byPost ?? [], byClause: byClause ?? [],
        lines: grades.flatMap(({ grade, from }) => (from === null || compare(from, '0') <= 0 ? [] : [{ score: from, grade }])),
        deviation: deviationTold(units, complete), shares: sharesTold(units), posts: byPost === null ? null : postsTold(byPost),
        clauses: byClause === null ? null : clausesTold(byClause, complete),
      },
    };
  });
}

/** The same as a table for a file. */
export async function scoresTable(engine: Engine, caller: Caller, asked: ScoresAsked, which: 'deviation' | 'shares' | 'posts' | 'clauses'): Promise<Outcome<TextTable>> {
  const found = await scorePictures(engine, caller, asked);
  if (!found.ok) return found;
  const told = found.value[which];
  if (told !== null) return { ok: true, value: tableOf(told, found.value.asOf) };
  return withConnection(engine.db, async (reader): Promise<Outcome<TextTable>> => {
    const seen = await seenCycle(reader, caller, asked.cycleId);
    if (!seen.ok) return seen;
    const may = authorize(seen.value.actor, 'POSTS_COMPARE', { kind: 'district', districtId: caller.districtId });
    if (may.ok) throw new Error('a picture of posts was left out for somebody who may see it');
    return { ok: false, refusal: may.refusal };
  });
}

const fixed = ['reviewed', 'rectification', 'published'];

function comparedUnit({ id, department, state, self, reviewed, settled, adjusted, ...row }: ScoreRow, form: Form, grades: Parameters<typeof gradeOf>[0]): ComparedUnit {
  const difference = fixed.includes(state) && self !== null && reviewed !== null ? sub(reviewed, self) : null;
  const side = difference === null ? null : compare(difference, '0');
  return {
    submissionId: id, name: nameOfForm(row, form), department, state, self, reviewed, difference,
    grade: settled === null ? (reviewed === null ? null : gradeOf(grades, reviewed)) : settled.grade,
    direction: side === null ? null : side < 0 ? 'down' : side > 0 ? 'up' : 'same',
    adjustments: adjusted.map(({ count, ...seat }) => ({ post: seatName(seat), count })),
  };
}

/** What is fixed comes first, the widest apart first; ids settle the rest, so that two looks agree. */
function byDifference(a: ComparedUnit, b: ComparedUnit): number {
  if (a.difference === null || b.difference === null) return Number(a.difference === null) - Number(b.difference === null) || (a.submissionId < b.submissionId ? -1 : 1);
  return compare(abs(b.difference), abs(a.difference)) || (a.submissionId < b.submissionId ? -1 : 1);
}
