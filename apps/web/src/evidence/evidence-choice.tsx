// Which files of the submission an adjustment rests on, and which page of each: those in use, the row's own first. What was chosen and is
// no longer in use stays to be seen until it is taken out; it never adds a file and never decides whether one is needed.
import type { Citation } from '@jishen/scoring';
import type { Evidence, EvidenceList } from '../api/types';
import { evidenceTexts as words } from '../texts/evidence';
import { citationsIn, textOfCitations } from './citations';
import './evidence.css';
import { inUse } from './use-evidence';

interface Props {
  id: string;
  list: EvidenceList | undefined;
  rowKey: string;
  chosen: string;
  onChoose: (chosen: string) => void;
}

export function EvidenceChoice({ id, list, rowKey, chosen, onChoose }: Props) {
  const files = inUse(list);
  const citations = citationsIn(chosen);
  const put = (changed: readonly Citation[]) => onChoose(textOfCitations(changed));
  const ofRow = files.filter(({ rows }) => rows.includes(rowKey));
  const others = files.filter(({ rows }) => !rows.includes(rowKey));
  return (
    <>
      {citations.length > 0 && (
        <ul className="stack tight">
          {citations.map((citation, index) => (
            <Chosen
              key={`${index}`}
              citation={citation}
              file={files.find((file) => file.id === citation.evidence)}
              onPage={(page) => put(citations.map((each, at) => (at === index ? { ...each, page } : each)))}
              onDrop={() => put(citations.filter((_, at) => at !== index))}
            />
          ))}
        </ul>
      )}
      <select id={id} className="tie-select" value="" onChange={(event) => event.target.value !== '' && put([...citations, { evidence: event.target.value, page: null }])}>
        <option value="">{files.length === 0 ? words.chooseNone : words.chooseMore(citations.length)}</option>
        {ofRow.map(option)}
        {others.map(option)}
      </select>
    </>
  );
}

const option = ({ id, name }: Evidence) => (
  <option key={id} value={id}>
    {name ?? words.nameless}
  </option>
);

interface ChosenProps {
  citation: Citation;
  file: Evidence | undefined;
  onPage: (page: number | null) => void;
  onDrop: () => void;
}

function Chosen({ citation, file, onPage, onDrop }: ChosenProps) {
  const name = file === undefined ? words.chosenGone : (file.name ?? words.nameless);
  return (
    <li className="line cited">
      <span>{name}</span>
      {typeof file?.pages === 'number' && (
        <label className="line">
          {words.pageBefore}
          <input
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            aria-label={words.pageOf(name)}
            value={citation.page ?? ''}
            onChange={(event) => {
              const page = Number(event.target.value.normalize('NFKC').replace(/\D/g, ''));
              onPage(page === 0 ? null : page);
            }}
          />
          {words.pageAfter(file.pages)}
        </label>
      )}
      <button type="button" className="button plain" aria-label={words.uncite(name)} onClick={onDrop}>
        {words.unciteShort}
      </button>
    </li>
  );
}
