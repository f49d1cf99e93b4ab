// The filters of the register, each with how many it leaves; they stand in the address and nowhere else.
import { useSearchParams } from 'react-router';
import { ages, sources, standings, type ItemFilter, type Standing } from '../../api/list-items';
import type { ItemSummary } from '../../api/types';
import { itemTexts as words } from '../../texts/items';
import { worklistTexts } from '../../texts/worklist';

export const countOf = (summary: ItemSummary | undefined, standing: Standing): number =>
  summary?.counts.reduce((sum, { state, reopened, count }) => ((reopened ?? state) === standing ? sum + count : sum), 0) ?? 0;

interface Props {
  filter: ItemFilter;
  summary: ItemSummary | undefined;
  /** Its counts are of this unit and year. */
  counted: boolean;
}

export function ItemFilters({ filter: { standing, unit, year, overdue, source, age }, summary, counted }: Props) {
  const [search, setSearch] = useSearchParams();
  const put = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const states = standings.map((each) => ({ value: each, label: counted ? words.withCount(words.standings[each], countOf(summary, each)) : words.standings[each] }));
  const units = summary?.units.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const years = summary?.years.map((each) => ({ value: `${each}`, label: worklistTexts.year(each) })) ?? [];
  return (
    <div className="line">
      <Filter label={words.filters.state} all={words.all.state} value={standing} options={states} onChoose={(value) => put('state', value)} />
      {(units.length > 1 || unit !== null) && <Filter label={words.filters.unit} all={words.all.unit} value={unit} options={units} onChoose={(value) => put('unit', value)} />}
      {(years.length > 1 || year !== null) && <Filter label={words.filters.year} all={words.all.year} value={year} options={years} onChoose={(value) => put('year', value)} />}
      {source !== null && <Filter label={words.filters.source} all={words.all.source} value={source} options={sources.map((each) => ({ value: each, label: words.sources[each] ?? '' }))} onChoose={(value) => put('source', value)} />}
      {age !== null && <Filter label={words.filters.age} all={words.all.age} value={age} options={ages.map((each) => ({ value: each, label: words.ages[each] }))} onChoose={(value) => put('age', value)} />}
      <label className="line tight check">
        <input type="checkbox" checked={overdue} onChange={(event) => put('overdue', event.target.checked ? 'yes' : null)} />
        {counted ? words.filters.overdueOf(summary?.overdue ?? 0) : words.filters.overdue}
      </label>
      {search.size > 0 && (
        <button type="button" className="button" onClick={() => setSearch({}, { replace: true })}>
          {words.filters.clear}
        </button>
      )}
    </div>
  );
}

interface FilterProps {
  label: string;
  all: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string | null) => void;
}

function Filter({ label, all, value, options, onChoose }: FilterProps) {
  return (
    <label className="line tight">
      {label}
      <select className="choice" value={value ?? ''} onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}>
        <option value="">{all}</option>
        {options.map(({ value: each, label: text }) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
