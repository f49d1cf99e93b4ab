// The course of an item, oldest first: raised, answered, verified, reopened, carried over; who, as what, when, in which words.
import type { ReactNode } from 'react';
import type { Item } from '../../api/types';
import { oneItemTexts as words } from '../../texts/items';
import { momentWords } from '../../worklist/due';
import { NamedMaterialLater } from './material-later';
import { stepSentence, stepWho } from './step-words';

export function ItemSteps({ item }: { item: Item }) {
  const { source, raisedAt, raisedBy, steps, carriedToYear } = item;
  const begun = source === 'review' ? words.begun : source === 'carried-over' ? words.carriedIn : words.registered;
  return (
    <ol className="facts-list" aria-label={words.steps}>
      <li>
        <span className="quiet">{momentWords(raisedAt)}</span>
        <span className="line">
          <strong>{begun}</strong>
          <span className="quiet">{raisedBy ?? words.somebody}</span>
        </span>
      </li>
      {steps.map((step) => (
        <li key={step.seq}>
          <span className="quiet">{momentWords(step.at)}</span>
          <span className="line">
            <strong>{stepSentence(step, carriedToYear)}</strong>
            <span className="quiet">{stepWho(step)}</span>
          </span>
          <div className="more stack tight">
            <p className="as-typed">{step.words}</p>
            {step.lateReason !== null && <Detail name={words.lateReason}>{step.lateReason}</Detail>}
            {step.evidence.length > 0 && (
              <Detail name={step.kind === 'verified' ? words.seen : words.evidence}>
                <NamedMaterialLater item={item} named={step.evidence} />
              </Detail>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p>
      <span className="quiet">{name}</span>　{children}
    </p>
  );
}
