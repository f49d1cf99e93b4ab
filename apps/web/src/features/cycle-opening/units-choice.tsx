// Which units get a form: how many at a glance, each by name where somebody looks. What a unit lacks is said by the dry run.
import { useState } from 'react';
import type { CyclePlan } from '../../api/open-cycle';
import { cycleTexts as words } from '../../texts/cycles';

interface Props {
  plan: CyclePlan;
  onChoose: (ids: readonly string[]) => void;
}

export function UnitsChoice({ plan: { units, chosen }, onChoose }: Props) {
  const [wanted, setWanted] = useState('');
  const copied = units.filter((unit) => unit.copied);
  const taken = new Set(units.filter((unit) => unit.chosen).map(({ id }) => id));
  const shown = units.filter(({ name, departmentName }) => `${name}${departmentName ?? ''}`.includes(wanted.trim()));
  const toggle = (id: string) => onChoose(units.filter((unit) => (unit.id === id ? !unit.chosen : unit.chosen)).map((unit) => unit.id));
  return (
    <details className="units-choice">
      <summary>
        <strong>{words.units(chosen, units.length)}</strong>
        <span className="as-link">{words.showUnits}</span>
      </summary>
      <div className="line">
        <input type="search" className="search" aria-label={words.searchUnits} placeholder={words.searchUnits} value={wanted} onChange={(event) => setWanted(event.target.value)} />
        <button type="button" className="button" onClick={() => onChoose(units.map(({ id }) => id))}>
          {words.all}
        </button>
        {copied.length > 0 && (
          <button type="button" className="button" onClick={() => onChoose(copied.map(({ id }) => id))}>
            {words.like}
          </button>
        )}
      </div>
      <div className="scroll-box">
        <table className="list" aria-label={words.steps.units}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.department}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, departmentName, copied: wasThere }) => (
              <tr key={id}>
                <td>
                  <label className="line tight">
                    <input type="checkbox" checked={taken.has(id)} disabled={taken.size === 1 && taken.has(id)} onChange={() => toggle(id)} />
                    {name}
                    {copied.length > 0 && !wasThere && <span className="mark explain">{words.newcomer}</span>}
                  </label>
                </td>
                <td>{departmentName ?? <span className="mark explain">{words.noDepartment}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
