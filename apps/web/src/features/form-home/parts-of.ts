// How far each part of a form is, from what is still to be done in it. Pure; it judges nothing that scoring has not judged.
import type { OpenForm } from '../../form/form-context';
import { openCount, type Item, type Standing } from '../../form/standing';
import type { Mark } from '../../look/tokens';
import { formTexts } from '../../texts/form';
import { homeTexts as words } from '../../texts/home';

export interface Part {
  readonly path: string;
  readonly name: string;
  readonly what: string;
  readonly state: { readonly mark: Mark; readonly words: string };
}

export function partsOf(open: OpenForm, standing: Standing): Part[] {
  const { submission, seen, live, evidence, editable } = open;
  const what = editable ? words.tasks : words.reads;
  const base = (row: string): boolean => row.startsWith('base.');
  const rows = [...seen.rows.values()].filter(({ cells }) => Object.keys(cells).length > 0).map(({ key }) => key);
  const typed = [...rows, ...[...seen.edits.values()].map(({ row }) => row)];
  const missing = (wanted: (row: string) => boolean): number => live.missing.filter(({ key }) => wanted(key)).length;
  const mend = (wanted: (row: string) => boolean): number => standing.mend.filter(({ id, place }) => !id.startsWith('missing/') && place !== null && wanted(place.row)).length;
  const part = (path: string, name: string, told: string, wanted: (row: string) => boolean): Part => ({ path, name, what: told, state: stateOf(typed.some(wanted), missing(wanted), mend(wanted)) });
  const rest = (row: string): boolean => !base(row);
  const filled =
    submission.form === 'overall'
      ? [part('/base', formTexts.parts.base, what.base, base), part('/score', formTexts.parts.score, what.score, rest)]
      : [part('/score', formTexts.parts.projectScore, what.projectScore, rest)];
  return [
    ...filled,
    { path: '/evidence', name: formTexts.parts.evidence, what: what.evidence, state: evidenceState(evidence) },
    { path: '/checks', name: formTexts.parts.checks, what: what.checks, state: checksState(standing) },
    { path: '/submit', name: formTexts.parts.submit, what: what.submit, state: submitState(open) },
  ];
}

function stateOf(begun: boolean, missing: number, mend: number): Part['state'] {
  if (!begun) return { mark: 'drafting', words: words.states.untouched };
  if (mend > 0) return { mark: 'overdue', words: words.states.mend(mend) };
  if (missing > 0) return { mark: 'drafting', words: words.states.missing(missing) };
  return { mark: 'done', words: words.states.done };
}

function evidenceState(evidence: OpenForm['evidence']): Part['state'] {
  const untied = evidence.filter(({ rows }) => rows.length === 0).length;
  if (evidence.length === 0) return { mark: 'drafting', words: words.states.noEvidence };
  return untied > 0 ? { mark: 'explain', words: words.states.untied(evidence.length, untied) } : { mark: 'done', words: words.states.evidence(evidence.length) };
}

/** Whether it may be handed in is the server's word. */
function submitState({ submission: { state, allowedActions }, editable }: OpenForm): Part['state'] {
  if (state !== 'draft') return { mark: 'done', words: words.states.submitted };
  if (!editable) return { mark: 'drafting', words: words.states.notYet };
  const ready = allowedActions.some(({ type, allowed }) => type === 'SUBMIT' && allowed);
  return ready ? { mark: 'mine', words: words.states.ready } : { mark: 'drafting', words: words.states.notReady };
}

function checksState(standing: Standing): Part['state'] {
  const mend: readonly Item[] = standing.mend;
  if (mend.length > 0) return { mark: 'overdue', words: words.states.mend(mend.length) };
  const wanted = openCount(standing);
  if (wanted > 0) return { mark: 'explain', words: words.states.explain(wanted) };
  return { mark: 'done', words: standing.check.length > 0 ? words.states.check(standing.check.length) : words.states.done };
}
