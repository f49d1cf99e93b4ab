// The rows of the form, each with what is tied to it; rows that claim points and have nothing are marked in words.
import type { EvidenceList } from '../../api/types';
import { inUse } from '../../evidence/use-evidence';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { evidenceTexts as words } from '../../texts/evidence';
import type { NamedRow } from './form-rows';

interface Props {
  rows: readonly NamedRow[];
  without: readonly NamedRow[];
  list: EvidenceList;
  onShow: (id: string) => void;
}

export function ByRow({ rows, without, list, onShow }: Props) {
  const bare = new Set(without.map(({ key }) => key));
  return (
    <ul className="row-list">
      {rows.map(({ key, name }) => {
        const tied = inUse(list).filter((item) => item.rows.includes(key));
        return (
          <li key={key}>
            <span>{name}</span>
            <span className="line">
              {tied.map((item) => (
                <button key={item.id} type="button" className="button plain" onClick={() => onShow(item.id)}>
                  {item.name ?? words.nameless}
                </button>
              ))}
              {tied.length === 0 && (bare.has(key) ? <MarkTag mark="explain">{words.rowWithout}</MarkTag> : <span className="quiet">{common.none}</span>)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
