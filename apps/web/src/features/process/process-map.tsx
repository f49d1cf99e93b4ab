// The route as boxes in a list, so that it is read out in its order too: sign, word and colour for each state; returns as loops.
import type { Mark } from '../../look/tokens';
import { MarkTag } from '../../states/mark-tag';
import { processTexts as words } from '../../texts/process';
import { roleNames } from '../../texts/session';
import { dueLine, dueWords, momentWords } from '../../worklist/due';
import { RemindLine } from './remind-line';
import type { RouteStep } from './route-steps';
import { whoOf } from './who-of';

const markOf: Record<RouteStep['status'], Mark> = { done: 'done', current: 'mine', skipped: 'drafting', waiting: 'drafting', void: 'void' };

export function ProcessMap({ steps }: { steps: readonly RouteStep[] }) {
  return (
    <ol className="route" aria-label={words.list}>
      {steps.map((step) => (
        <li key={step.key} aria-current={step.status === 'current' ? 'step' : undefined}>
          <Box step={step} />
        </li>
      ))}
    </ol>
  );
}

function Box({ step: { name, status, by, desk, returns, older } }: { step: RouteStep }) {
  const due = desk === null ? null : dueWords(desk, new Date());
  return (
    <div className={`box ${status}`}>
      <strong>{name}</strong>
      <span>
        <MarkTag mark={markOf[status]}>{words.status[status]}</MarkTag>
      </span>
      {status === 'skipped' && <span className="quiet">{words.skippedWhy}</span>}
      {desk !== null && <span>{words.holder(desk.unitName, roleNames[desk.role] ?? '')}</span>}
      {desk !== null && <span className="quiet">{words.since(momentWords(desk.since))}</span>}
      {due !== null && <span>{words.due(due.late ? due.day : dueLine(due))} {due.late && <MarkTag mark="overdue">{due.words}</MarkTag>}</span>}
      {desk !== null && <RemindLine />}
      {by !== null && status !== 'current' && <span className="quiet">{words.by(whoOf(by), momentWords(by.at))}</span>}
      {older && <span className="quiet">{words.older}</span>}
      {returns > 0 && (
        <span>
          <MarkTag mark="returned">{words.returns(returns)}</MarkTag>
        </span>
      )}
    </div>
  );
}
