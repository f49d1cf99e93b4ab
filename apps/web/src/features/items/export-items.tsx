// What the register shows, as a file that says the same in the same words, with the filters it was read under. It reads nothing more.
import type { ItemFilter } from '../../api/list-items';
import type { ItemBrief, ItemSummary } from '../../api/types';
import { dueText } from '../../items/due-of';
import { standingMark, standingOf } from '../../items/standing';
import { common } from '../../texts/everywhere';
import { itemTexts as words } from '../../texts/items';
import { worklistTexts } from '../../texts/worklist';
import { dayWords, momentWords } from '../../worklist/due';

interface Props {
  items: readonly ItemBrief[];
  filter: ItemFilter;
  summary: ItemSummary | undefined;
}

export function ExportItems({ items, filter, summary }: Props) {
  return (
    <button type="button" className="button" onClick={() => void save(items, filterWords(filter, summary))}>
      {words.export}
    </button>
  );
}

async function save(items: readonly ItemBrief[], filter: string): Promise<void> {
  const { linesFile, saveWorkbook } = await import('../../workbook/workbook');
  const now = new Date().toISOString();
  const name = words.exportName(dayWords(now));
  const title = (text: string) => ({ cells: [text], style: 'title' as const });
  const body = items.map((item) => {
    const { text, unitName, year, source, owner } = item;
    const standing = standingMark(standingOf(item)).label;
    return { cells: [text, unitName, worklistTexts.year(year), words.sources[source] ?? '', owner, dueText(item), standing], style: 'cell' as const };
  });
  saveWorkbook(linesFile(words.title, [title(name), title(words.exportHead(filter, items.length, momentWords(now))), { cells: Object.values(words.columns), style: 'heading' }, ...body]), name);
}

function filterWords({ standing, unit, year, overdue, source, age }: ItemFilter, summary: ItemSummary | undefined): string {
  const parts = [
    standing === null ? '' : words.standings[standing],
    unit === null ? '' : (summary?.units.find(({ id }) => id === unit)?.name ?? ''),
    year === null ? '' : worklistTexts.year(Number(year)),
    source === null ? '' : (words.sources[source] ?? ''),
    age === null ? '' : words.ages[age],
    overdue ? words.overdue : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.noFilter : common.listed(parts);
}
