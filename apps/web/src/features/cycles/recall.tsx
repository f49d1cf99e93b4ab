// Recalling a cycle: the button as the server allows it, what was entered where it does not, and the dialog that asks for the reason and says what
// follows. What is typed stays until it was sent. It judges nothing.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { recallCycle, showRecall, type CycleRecall } from '../../api/recall-cycle';
import { useKeptTexts } from '../../draft/kept-texts';
import { listsMoved } from '../../form/told';
import { KeptField } from '../../items/kept-fields';
import { useSession } from '../../session/session';
import { ActButtons } from '../../states/act-buttons';
import { ActionButton } from '../../states/action-button';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { useCommand } from '../../states/use-command';
import { recallTexts as words } from '../../texts/recall';

export function Recall({ cycleId }: { cycleId: string }) {
  const [asking, setAsking] = useState(false);
  const asked = useQuery({ queryKey: ['recall', cycleId], queryFn: () => showRecall(cycleId) });
  if (asked.isError) return <Failed fault={asked.error} trying={words.reading} onRetry={() => void asked.refetch()} />;
  if (asked.data === undefined) return null;
  const { allowed, refusal, recalled } = asked.data;
  if (recalled !== null) return null;
  return (
    <div className="stack tight">
      <div>
        <ActionButton action={{ type: 'CYCLE_RECALL', allowed, refusal: refusal ?? undefined }} label={words.recall} onAct={() => setAsking(true)} />
      </div>
      {asked.data.enteredCount > 0 && <WhatIsThere {...asked.data} />}
      {asking && <Asked cycleId={cycleId} forms={asked.data.forms} onClose={() => setAsking(false)} />}
    </div>
  );
}

function WhatIsThere({ entered, enteredCount }: Pick<CycleRecall, 'entered' | 'enteredCount'>) {
  return (
    <details>
      <summary>{words.entered(enteredCount, entered.length)}</summary>
      <p className="quiet">{words.enteredWhat}</p>
      <ul className="check-list">
        {entered.map(({ submissionId, unitName, name, state, rows, files }) => (
          <li key={submissionId}>
            <Link to={`/forms/${submissionId}`}>{`${unitName} ${name}`}</Link>
            <span className="quiet">{words.what(rows, files, state !== 'draft')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Asked({ cycleId, forms, onClose }: { cycleId: string; forms: number; onClose: () => void }) {
  const queries = useQueryClient();
  const texts = useKeptTexts(useSession().person, `recall/${cycleId}`);
  const { state, send, closing } = useCommand();
  const [pressed, setPressed] = useState(false);
  const close = closing(onClose);
  const reason = texts.textOf('reason').trim();
  const act = async () => {
    setPressed(true);
    if (reason === '') return;
    const phase = await send(() => ({ body: { cycleId, reason }, post: (key) => recallCycle(cycleId, reason, key), done: () => texts.forget(['reason']) }));
    for (const what of ['recall', 'cycles', 'progress', 'submissions', 'submission']) void queries.invalidateQueries({ queryKey: [what] });
    if (phase !== 'done') return;
    listsMoved(queries);
    onClose();
  };
  return (
    <Dialog title={words.recall} onClose={close}>
      <KeptField texts={texts} name="reason" label={words.reason} what={words.reasonWhat} rows={3} first wrong={pressed && reason === '' && words.reasonMissing} />
      <section className="notice stack tight" aria-label={words.after}>
        <strong>{words.after}</strong>
        <ul className="plain">
          {words.effects(forms).map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </section>
      {state.phase === 'refused' && <Failed fault={state.fault} trying={words.recall} />}
      <ActButtons label={words.recall} phase={state.phase} onCancel={close} onAct={() => void act()} />
    </Dialog>
  );
}
