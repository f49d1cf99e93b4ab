// The one frame of every picture: the finding as its title, the same figures as a table, keys from mark to mark with a line that says each, the
// names behind a mark in place, and the file. What is drawn inside, and by what, is the caller's; it works out no figure.
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ToldPicture } from '../api/show-pictures';
import type { TableFile } from '../api/table-file';
import { useNarrow } from '../look/use-narrow';
import { ExportLine } from '../states/export-line';
import { pictureTexts as words } from '../texts/pictures';
import { movedTo, type Mark } from './mark';
import { ToldTable } from './told-table';
import './charts.css';

export interface DrawnProps {
  readonly marks: readonly Mark[];
  /** Which mark has the focus; null where the picture has none. */
  readonly current: number | null;
  readonly onPress: (mark: number) => void;
}
interface Props {
  told: ToldPicture;
  marks: readonly Mark[];
  /** How many marks stand in one line; the arrows up and down go by it. */
  across?: number;
  file: TableFile;
  draw: (drawn: DrawnProps) => ReactNode;
}

export function Picture({ told, marks, across = 1, file, draw }: Props) {
  const id = useId();
  const narrow = useNarrow();
  const [chosen, setChosen] = useState<'picture' | 'table' | null>(null);
  const shown = marks.length === 0 ? 'table' : (chosen ?? (narrow ? 'table' : 'picture'));
  return (
    <section className="picture stack" aria-labelledby={id}>
      <div className="line spread">
        <div>
          <p className="quiet">{told.title}</p>
          <h2 id={id}>{told.finding}</h2>
        </div>
        <div className="line tight">
          {marks.length > 0 && (
            <div className="line switch" role="group" aria-label={words.shownAs(told.title)}>
              {(['picture', 'table'] as const).map((each) => (
                <button key={each} type="button" className="button" aria-pressed={shown === each} onClick={() => setChosen(each)}>
                  {words.as[each]}
                </button>
              ))}
            </div>
          )}
          <ExportLine name={told.title} file={file} small />
        </div>
      </div>
      {told.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {shown === 'table' ? <ToldTable told={told} /> : <Marked told={told} marks={marks} across={across} draw={draw} />}
    </section>
  );
}

function Marked({ told, marks, across, draw }: Required<Omit<Props, 'file'>>) {
  const [at, setAt] = useState(0);
  const [focused, setFocused] = useState(false);
  const [opened, setOpened] = useState<number | null>(null);
  const go = useNavigate();
  const mark = marks[at];
  const open = (index: number) => {
    setAt(index);
    const to = marks[index]?.to;
    if (to === undefined) setOpened(index);
    else void go(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = movedTo(event.key, at, marks.length, across);
    if (next !== null) setAt(next);
    else if (event.key === 'Enter') open(at);
    else if (event.key === 'Escape') setOpened(null);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        className="drawing" role="application" aria-label={words.drawing(told.title, marks.length)} tabIndex={0}
        onKeyDown={onKeyDown} onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}
      >
        {draw({ marks, current: focused || opened !== null ? at : null, onPress: open })}
      </div>
      <p className="mark-said" role="status">
        {focused && mark !== undefined && words.said(mark.said, at + 1, marks.length, mark.to === undefined)}
      </p>
      {opened !== null && <Names mark={marks[opened]} onClose={() => setOpened(null)} />}
    </>
  );
}

function Names({ mark, onClose }: { mark: Mark | undefined; onClose: () => void }) {
  if (mark === undefined) return null;
  return (
    <section key={mark.said} className="names notice mine stack" aria-label={words.names}>
      <div className="line spread">
        <h3>{mark.said}</h3>
        <button type="button" className="button plain" onClick={onClose}>
          {words.closeNames}
        </button>
      </div>
      {mark.names.length === 0 ? (
        <p className="quiet">{words.noNames}</p>
      ) : (
        <ul>
          {mark.names.map(({ to, text }) => (
            <li key={to}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
