// Which cycle is looked at, where there are several. What was chosen stays chosen in this tab.
import type { Cycle } from '../api/list-cycles';
import { progressTexts as words } from '../texts/progress';
import { keepCycle } from './use-cycle';

export function CycleChoice({ cycles, id, onChoose }: { cycles: readonly Cycle[]; id: string; onChoose: (id: string) => void }) {
  if (cycles.length < 2) return null;
  const choose = (chosen: string) => {
    keepCycle(chosen);
    onChoose(chosen);
  };
  return (
    <label className="line tight">
      {words.cycle}
      <select className="choice" value={id} onChange={(event) => choose(event.target.value)}>
        {cycles.map((cycle) => (
          <option key={cycle.id} value={cycle.id}>
            {cycle.recalledAt === undefined ? cycle.name : words.recalled(cycle.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
