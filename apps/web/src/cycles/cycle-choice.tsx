// Which cycle is looked at, where there are several.
import type { Cycle } from '../api/list-cycles';
import { progressTexts as words } from '../texts/progress';

export function CycleChoice({ cycles, id, onChoose }: { cycles: readonly Cycle[]; id: string; onChoose: (id: string) => void }) {
  if (cycles.length < 2) return null;
  return (
    <label className="line tight">
      {words.cycle}
      <select className="choice" value={id} onChange={(event) => onChoose(event.target.value)}>
        {cycles.map((cycle) => (
          <option key={cycle.id} value={cycle.id}>
            {cycle.name}
          </option>
        ))}
      </select>
    </label>
  );
}
