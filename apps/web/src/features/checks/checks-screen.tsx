// S6 Checks: what must be mended, what wants a reason, what is worth a look; each with its figures, a way to its cell and a place
// for the reason right here. Nothing goes away before it is solved or explained, and nothing here keeps anybody from typing.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useForm } from '../../form/form-context';
import { PanelText } from '../../form/panel-text';
import { openCount, type Item } from '../../form/standing';
import { addressOf } from '../../form/use-go-to';
import { useStanding } from '../../form/use-standing';
import { useKeys } from '../../keys/use-keys';
import type { Mark } from '../../look/tokens';
import { Empty } from '../../states/empty';
import { MarkTag } from '../../states/mark-tag';
import { checkTexts as words, scoreTexts } from '../../texts/form';
import { keyTexts } from '../../texts/shell';

const help = [{ keys: 'Alt+↓ Alt+↑', what: keyTexts.gridIssue }];

export function Screen() {
  const standing = useStanding();
  useKeys(words.title, help, { 'Alt+ArrowDown': () => step(1), 'Alt+ArrowUp': () => step(-1) });
  const { mend, explain, note, raised } = standing;
  return (
    <div className="stack checks">
      <title>{`${words.pageTitle(openCount(standing))} · 绩审`}</title>
      <h2 className="visually-hidden">{words.title}</h2>
      {mend.length + explain.length + note.length + raised.length === 0 && <Empty title={words.allPassed} what={words.allPassedWhat} />}
      <Group title={words.groups.mend} what={words.groupWhat.mend} mark="overdue" items={mend} />
      <Group title={words.groups.explain} what={words.groupWhat.explain} mark="explain" items={explain} />
      <Group title={words.raised} what="" mark="returned" items={raised} />
      <Group title={words.groups.note} what={words.groupWhat.note} mark="drafting" items={note} />
    </div>
  );
}

function Group({ title, what, mark, items }: { title: string; what: string; mark: Mark; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <div className="line">
        <h3>
          <MarkTag mark={mark}>{`${title} ${items.length}`}</MarkTag>
        </h3>
        <span className="quiet">{what}</span>
      </div>
      <ul className="check-list">
        {items.map((item) => (
          <Check key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Check({ item }: { item: Item }) {
  const { submission, live, editable } = useForm();
  const navigate = useNavigate();
  const [explaining, setExplaining] = useState(false);
  const { place, reasonRow } = item;
  const name = live.rows.get(reasonRow ?? '')?.name ?? '';
  return (
    <li>
      <p>
        {item.about !== null && <strong>{item.about}　</strong>}
        {item.sentence}
      </p>
      <div className="line">
        {item.explained && <MarkTag mark="done">{words.explained}</MarkTag>}
        {place !== null && (
          <button type="button" className="button check-go" onClick={() => void navigate(addressOf(submission.id, place.row, place.cell))}>
            {words.toCell}
          </button>
        )}
        {reasonRow !== null && editable && (
          <button type="button" className="button" aria-expanded={explaining} onClick={() => setExplaining(!explaining)}>
            {words.explainHere}
          </button>
        )}
      </div>
      {explaining && reasonRow !== null && (
        <div className="reason">
          <PanelText rowKey={reasonRow} cell="reason" label={words.reasonLabel(name)} hint={scoreTexts.reasonWhat} editable={editable} />
        </div>
      )}
    </li>
  );
}

/** From one check to the next with the keys. */
function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLButtonElement>('.check-go')];
  const at = all.findIndex((button) => button === document.activeElement);
  all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}
