// Projects of an office in which nothing stands out: what is claimed is what the figures give. Handed in, at the unit head. Imported by tests only.
import { createSubmission } from '../submission/create-submission';
import { send, valueOf, type Stage } from './stage';

const cleanRows = (): { key: string; rowVersion: number; cells: Record<string, string> }[] => [
  { key: 'funds', rowVersion: 0, cells: { adjusted: '100', executed: '100', weight: '10', claimed: '10' } },
  ...Array.from({ length: 9 }, (_, index) => ({
    key: `r${index + 1}`, rowVersion: 0, cells: { level1: '产出指标', level2: '数量指标', name: `示范指标${index + 1}`, target: '≥90%', actual: '95%', weight: '10', claimed: '10' },
  })),
];

export async function cleanProjects(stage: Stage, count: number, preparer = 'preparer'): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const name = `示范项目${made + 1}`;
    const { id } = JSON.parse(valueOf(await createSubmission(stage.engine, stage.as(preparer), { cycleId: stage.cycleId, form: 'project', name }, name))) as { id: string };
    valueOf(await send(stage, preparer, id, { type: 'SAVE_DRAFT', rows: cleanRows() }));
    valueOf(await send(stage, preparer, id, { type: 'SUBMIT' }));
    ids.push(id);
  }
  return ids;
}
