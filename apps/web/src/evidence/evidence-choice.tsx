// Which file of the submission an adjustment rests on: those in use, the row's own first. What was chosen and is no longer in use stays
// to be seen until another is chosen; it never adds a file and never decides whether one is needed.
import type { Evidence, EvidenceList } from '../api/types';
import { common } from '../texts/everywhere';
import { evidenceTexts as words } from '../texts/evidence';
import { inUse } from './use-evidence';

interface Props {
  id: string;
  list: EvidenceList | undefined;
  rowKey: string;
  chosen: string;
  onChoose: (evidenceId: string) => void;
}

export function EvidenceChoice({ id, list, rowKey, chosen, onChoose }: Props) {
  const files = inUse(list);
  const ofRow = files.filter(({ rows }) => rows.includes(rowKey));
  const others = files.filter(({ rows }) => !rows.includes(rowKey));
  const gone = chosen !== '' && files.every((file) => file.id !== chosen);
  return (
    <select id={id} className="tie-select" value={chosen} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{files.length === 0 ? words.chooseNone : common.none}</option>
      {gone && <option value={chosen}>{words.chosenGone}</option>}
      {ofRow.map(option)}
      {others.map(option)}
    </select>
  );
}

const option = ({ id, name }: Evidence) => (
  <option key={id} value={id}>
    {name ?? words.nameless}
  </option>
);
