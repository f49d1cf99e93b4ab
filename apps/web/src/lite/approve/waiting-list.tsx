// What waits for this person's signature, by due day. Filling in and rectification are done at a desk, and said so.
import { useEffect, useState } from 'react';
import { listWorklist } from '../../api/list-worklist';
import type { Work } from '../../api/types';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { MarkTag } from '../../states/mark-tag';
import { liteTexts as words } from '../../texts/lite';
import { worklistTexts } from '../../texts/worklist';
import { DueMark } from './due-mark';
import { useLoaded } from './use-loaded';

/** Somebody has handed it in and it waits here. */
const isToSign = ({ state, submissionId, itemId }: Work): boolean => state === 'selfScored' && submissionId !== null && itemId === null;

export function WaitingList() {
  const { value, fault, again } = useLoaded('todo', () => listWorklist('todo', null));
  const [now] = useState(() => new Date());
  useEffect(() => {
    document.title = `${words.list.title} · 绩审`;
  }, []);
  if (fault !== null) return <Failed alone fault={fault} trying={words.reading} onRetry={again} />;
  if (value === undefined) return <Loading alone onRetry={again} />;
  const forms = value.items.filter(isToSign);
  const others = value.items.length - forms.length;
  return (
    <>
      {forms.length === 0 ? <Empty alone title={words.list.empty} what={words.list.emptyWhat} /> : <h1>{words.list.title}</h1>}
      {forms.length > 0 && <p className="quiet">{words.list.count(forms.length, value.next !== null)}</p>}
      <ul className="stack">
        {forms.map((work) => (
          <li key={work.id}>
            <WorkCard work={work} now={now} />
          </li>
        ))}
      </ul>
      {others > 0 && <p className="quiet">{words.list.others(others)}</p>}
      <p className="quiet">{words.wide}</p>
    </>
  );
}

function WorkCard({ work, now }: { work: Work; now: Date }) {
  const { submissionId, unitName, name, year, total, exceptions, changedRows } = work;
  return (
    <a className="work" href={`/approve/${submissionId ?? ''}`}>
      <strong>{unitName}</strong>
      <span>
        {worklistTexts.year(year)} {name}
      </span>
      <span className="line">
        {total !== null && <span>{`${worklistTexts.columns.total} ${total}`}</span>}
        {exceptions !== null && exceptions > 0 && <MarkTag mark="explain">{worklistTexts.exceptions(exceptions)}</MarkTag>}
        {changedRows !== null && changedRows > 0 && <MarkTag mark="changed">{worklistTexts.changed(changedRows)}</MarkTag>}
        <DueMark deadline={work} now={now} />
      </span>
    </a>
  );
}
