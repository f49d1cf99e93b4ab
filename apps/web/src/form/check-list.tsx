// What is still to be done in a form, group by group, each with its figures, a way to its cell and a place for the reason right here.
// The one list of it: the checks and the list before SUBMIT are the same.
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Mark } from '../look/tokens';
import { MarkTag } from '../states/mark-tag';
import { checkTexts as words, scoreTexts } from '../texts/form';
import { useForm } from './form-context';
import { PanelText } from './panel-text';
import type { Item, Standing } from './standing';
import { addressOf } from './use-go-to';

interface Props {
  standing: Standing;
  /** Where the list is not the matter itself: what is only worth a look is folded away, counted. */
  folded?: boolean;
}

export function CheckList({ standing: { mend, explain, check, note, raised }, folded = false }: Props) {
  const notes = <Group title={words.groups.note} what={words.groupWhat.note} mark="drafting" items={note} />;
  return (
    <>
      <Group title={words.groups.mend} what={words.groupWhat.mend} mark="overdue" items={mend} />
      <Group title={words.groups.explain} what={words.groupWhat.explain} mark="explain" items={explain} />
      <Group title={words.groups.check} what={words.groupWhat.check} mark="explain" items={check} />
      <Group title={words.raised} what="" mark="returned" items={raised} />
      {folded && note.length > 0 ? (
        <details>
          <summary>{words.folded(note.length)}</summary>
          {notes}
        </details>
      ) : (
        notes
      )}
    </>
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
  const opener = useRef<HTMLButtonElement>(null);
  const explained = () => {
    setExplaining(false);
    opener.current?.focus();
  };
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
          <button ref={opener} type="button" className="button" aria-expanded={explaining} onClick={() => setExplaining(!explaining)}>
            {words.explainHere}
          </button>
        )}
      </div>
      {explaining && reasonRow !== null && (
        <div className="reason">
          <PanelText rowKey={reasonRow} cell="reason" label={words.reasonLabel(name)} hint={scoreTexts.reasonWhat} editable={editable} onDone={explained} />
        </div>
      )}
    </li>
  );
}

/** From one check to the next with the keys. */
export function stepChecks(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLButtonElement>('.check-go')];
  const at = all.findIndex((button) => button === document.activeElement);
  all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}
