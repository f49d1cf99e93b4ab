// The frame around the parts of one form: read once, one draft kept for all of them, saved by itself. It shows whose turn it is and
// how saving stands. Whether anything may be typed is the server's word.
import { formOf } from '@jishen/scoring';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { actOnSubmission } from '../api/act-on-submission';
import { ApiProblem } from '../api/call';
import { firstRead } from '../api/first-reads';
import { showSubmission } from '../api/show-submission';
import type { Submission } from '../api/types';
import { DraftKeeper } from '../draft/draft-keeper';
import type { StoredRow } from '../draft/draft-model';
import { attachedRows, ofUnit, useEvidence } from '../evidence/use-evidence';
import { keepInTab, orFromTab } from '../offline/tab-copy';
import { useSession } from '../session/session';
import { Empty } from '../states/empty';
import { Failed } from '../states/failed';
import { Loading } from '../states/loading';
import { states } from '../texts/everywhere';
import { formTexts as words } from '../texts/form';
import { FormContext, type OpenForm } from './form-context';
import { FormHead } from './form-head';
import { liveOf } from './live-score';
import { useRuleSet } from './rule-set-of';
import { told } from './told';
import { useSeenQuietly } from '../keys/use-quiet';

export function Screen() {
  const { id = '' } = useParams();
  const detail = useQuery({ queryKey: ['submission', id], queryFn: () => orFromTab(`form/${id}`, firstRead(`form/${id}`, () => showSubmission(id))), refetchOnWindowFocus: true });
  const again = () => void detail.refetch();
  if (detail.isPending) return <Loading alone lines={10} onRetry={again} />;
  if (detail.data !== undefined) return <OpenedForm key={id} submission={detail.data} />;
  if (detail.error instanceof ApiProblem && detail.error.status === 404) {
    return (
      <Empty alone title={states.absent} what={states.absentWhat}>
        <a className="button" href="/worklist">
          {states.toWorklist}
        </a>
      </Empty>
    );
  }
  return <Failed alone fault={detail.error} trying={words.reading} onRetry={again} />;
}

function OpenedForm({ submission }: { submission: Submission }) {
  const { ruleSet, pending } = useRuleSet(submission);
  const keeper = useKeeper(submission);
  const { draft: seen } = useSeenQuietly(keeper.subscribe, keeper.current);
  const { data: evidence } = useEvidence(submission.id);
  const live = useMemo(() => (ruleSet === null ? null : liveOf(submission, ruleSet, seen, attachedRows(evidence))), [submission, ruleSet, seen, evidence]);
  const open = useMemo<OpenForm | null>(() => {
    if (ruleSet === null || live === null) return null;
    const editable = submission.allowedActions.some(({ type, allowed }) => type === 'SAVE_DRAFT' && allowed);
    return { submission, ruleSet, form: formOf(ruleSet), keeper, seen, live, editable, evidence: ofUnit(evidence) };
  }, [submission, ruleSet, seen, live, keeper, evidence]);
  if (pending) return <Loading alone lines={10} />;
  if (open === null) return <Empty alone title={words.noRuleSet} what={words.noRuleSetWhat(submission.ruleSet.id, submission.ruleSet.version)} />;
  return (
    <FormContext value={open}>
      <FormHead submission={submission} editable={open.editable} />
      <Outlet />
    </FormContext>
  );
}

/** One keeper for the form and the person at it; every look at the server is handed on to it. */
function useKeeper(submission: Submission): DraftKeeper {
  const { person } = useSession();
  const queries = useQueryClient();
  const [keeper] = useState(
    () =>
      new DraftKeeper(person.id, submission.id, {
        send: async (rows, key) => {
          const saved = await actOnSubmission(submission.id, { type: 'SAVE_DRAFT', rows }, key);
          return { rows: rowsOf(saved), after: () => told(queries, saved) };
        },
      }),
  );
  useState(() => keeper.receive(rowsOf(submission))); // before the first drawing, so that no cell is empty for a moment
  useEffect(() => {
    keeper.receive(rowsOf(submission));
    keepInTab(`form/${submission.id}`, submission); // also what an event brought
  }, [keeper, submission]);
  useEffect(() => {
    keeper.begin();
    return () => keeper.end();
  }, [keeper]);
  return keeper;
}

const rowsOf = ({ rows, inputs }: Submission): StoredRow[] => [...rows, ...inputs].map(({ key, rowVersion, cells }) => ({ key, rowVersion, cells }));
