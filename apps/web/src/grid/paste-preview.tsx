// What a paste would do, before it does it: written, overwritten, unreadable, left over; the unit of money asked once.
// Nothing is written before the person says so, and one step back undoes all of it.
import { useState } from 'react';
import { Dialog } from '../states/dialog';
import { common } from '../texts/everywhere';
import { gridTexts } from '../texts/grid';
import { pasteTexts as words } from '../texts/grid-later';
import type { GridDesk } from './grid-desk';
import type { Matched, Placed } from './match-block';
import { tenThousandth } from './plain-number';

const mostShown = 12;

interface Props {
  desk: GridDesk;
  matched: Matched;
  textOf: (placed: Placed) => string;
  /** In which the grid keeps its amounts; null where there are none. */
  moneyUnit: string | null;
}

export function PastePreview({ desk, matched, textOf, moneyUnit }: Props) {
  const [yuan, setYuan] = useState(false);
  const placed = matched.placed.map((each) => (yuan && each.amount ? { ...each, text: tenThousandth(each.text) } : each));
  const overwritten = desk.overwritten({ ...matched, placed });
  const unread = placed.filter(({ read }) => !read);
  const told = [...unread, ...overwritten.filter(({ read }) => read)];
  const asksUnit = moneyUnit !== null && moneyUnit !== words.unitYuan && placed.some(({ amount }) => amount);
  return (
    <Dialog title={words.title} wide onClose={() => desk.dismiss()}>
      <p className="line" data-testid="paste-counts">
        <strong>{words.write(placed.length)}</strong>
        <span>{words.overwrite(overwritten.length)}</span>
        <span>{words.notRead(unread.length)}</span>
        <span>{words.left(matched.left.length)}</span>
        {matched.computed > 0 && <span className="quiet">{words.computed(matched.computed)}</span>}
        <span className="quiet">{words.by[matched.by]}</span>
      </p>
      {asksUnit && (
        <fieldset className="line">
          <legend>{words.unit}</legend>
          <label>
            <input type="radio" name="paste-unit" checked={!yuan} onChange={() => setYuan(false)} /> {words.unitOwn(moneyUnit)}
          </label>
          <label>
            <input type="radio" name="paste-unit" checked={yuan} onChange={() => setYuan(true)} /> {words.unitYuan}
          </label>
        </fieldset>
      )}
      {told.length > 0 && <ToldCells told={told} textOf={textOf} />}
      {unread.length > 0 && <p className="quiet">{words.unreadableWhat}</p>}
      {matched.left.length > 0 && <p className="quiet">{words.leftWhat(common.listed(matched.left.slice(0, mostShown)))}</p>}
      <div className="buttons">
        <button type="button" className="button" onClick={() => desk.dismiss()}>
          {common.cancel}
        </button>
        <button type="button" className="button primary" onClick={() => desk.accept(placed)}>
          {words.accept}
        </button>
      </div>
    </Dialog>
  );
}

function ToldCells({ told, textOf }: { told: readonly Placed[]; textOf: (placed: Placed) => string }) {
  return (
    <div className="told">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{words.columns.place}</th>
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {told.slice(0, mostShown).map((placed) => (
            <tr key={placed.slot.label}>
              <td>{placed.slot.label}</td>
              <td>{textOf(placed) === '' ? common.none : textOf(placed)}</td>
              <td>
                {placed.text} {!placed.read && <span className="mark explain">{gridTexts.unreadable}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {told.length > mostShown && <p className="quiet">{words.more(told.length - mostShown)}</p>}
    </div>
  );
}
