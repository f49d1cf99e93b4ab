// S17 Register of rectification items: all that the person may see, with where each stands and until when; filters stand in the address. Which
// items those are, and which one is next, is the server's word; others are absent, also from the counts.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ages, itemsFile, listItems, sources, standings, type ItemFilter } from '../../api/list-items';
import { summarizeItems } from '../../api/summarize-items';
import type { ItemBrief, ItemSummary } from '../../api/types';
import { DueOf } from '../../items/due-of';
import { standingMark, standingOf } from '../../items/standing';
import { ExportLine } from '../../states/export-line';
import { Listing, type Column } from '../../states/listing';
import { MarkTag } from '../../states/mark-tag';
import { itemTexts as words } from '../../texts/items';
import { worklistTexts } from '../../texts/worklist';
import { countOf, ItemFilters } from './item-filters';
import { RegisterItem } from './register-item';

const AgeingPictures = lazy(async () => ({ default: (await import('./ageing-pictures')).AgeingPictures }));

export function Screen() {
  const filter = useFilter();
  const { unit, year } = filter;
  // Units and years are those of before while it is asked anew; counts are not, for they would be of another list.
  const { data: summary, isPlaceholderData: old } = useQuery({ queryKey: ['items', 'summary', unit, year], queryFn: () => summarizeItems(unit, year), placeholderData: keepPreviousData });
  return (
    <div className="stack">
      <title>{`${words.title} · 绩审`}</title>
      <div className="line spread with-acts">
        <h1>{words.title}</h1>
        <div className="line">
          {summary?.register && <RegisterItem action={summary.register} units={summary.budgetUnits} />}
          {summary?.next && (
            <Link className="button primary" to={`/items/${summary.next.itemId}`}>
              {words.next[summary.next.type](summary.next.count)}
            </Link>
          )}
        </div>
      </div>
      <p className="quiet">{words.what}</p>
      <div className="line spread">
        <ItemFilters filter={filter} summary={summary} counted={summary !== undefined && !old} />
        <ExportLine name={words.exportName} file={itemsFile(filter)} />
      </div>
      <Listing key={JSON.stringify(filter)} name={words.title} queryKey={['items', 'list', filter]} read={(cursor) => listItems(filter, cursor)} keyOf={({ id }) => id} columns={columns} empty={emptyOf(filter, summary)} />
      <Suspense fallback={null}>{summary !== undefined && summary.counts.length > 0 && <AgeingPictures unit={unit} year={year} />}</Suspense>
    </div>
  );
}

function useFilter(): ItemFilter {
  const [search] = useSearchParams();
  return { standing: oneOf(standings, search.get('state')), unit: search.get('unit'), year: search.get('year'), overdue: search.has('overdue'), source: oneOf(sources, search.get('source')), age: oneOf(ages, search.get('age')) };
}

const oneOf = <Each extends string>(all: readonly Each[], asked: string | null): Each | null => all.find((each) => each === asked) ?? null;

/** Says why: nothing was ever raised, or nothing of it fits. */
function emptyOf({ standing, unit, year, overdue, source, age }: ItemFilter, summary: ItemSummary | undefined): { title: string; what: string } {
  if (standing === null && unit === null && year === null && !overdue && source === null && age === null) return words.empty;
  const title = standing === null ? (overdue ? words.emptyFound(words.overdue) : words.emptyFoundAny) : words.emptyFound(words.standings[standing]);
  return { title, what: words.emptyFoundWhat(countOf(summary, 'closed'), countOf(summary, 'carriedOver')) };
}

const columns: readonly Column<ItemBrief>[] = [
  { head: words.columns.text, cell: ({ id, text }) => <Link to={`/items/${id}`}>{text}</Link> },
  { head: words.columns.unit, cell: ({ unitName }) => <strong>{unitName}</strong> },
  { head: words.columns.year, cell: ({ year }) => <span className="nowrap">{worklistTexts.year(year)}</span> },
  { head: words.columns.source, cell: (item) => <Source item={item} /> },
  { head: words.columns.owner, cell: ({ owner }) => owner },
  { head: words.columns.due, cell: (item) => <span><DueOf item={item} /></span> },
  { head: words.columns.state, cell: (item) => <Standing item={item} /> },
];

function Source({ item: { source, submissionId } }: { item: ItemBrief }) {
  return (
    <span>
      {words.sources[source]} {submissionId !== null && <Link to={`/forms/${submissionId}`}>{words.form}</Link>}
    </span>
  );
}

function Standing({ item }: { item: ItemBrief }) {
  const { mark, label } = standingMark(standingOf(item));
  return <MarkTag mark={mark}>{label}</MarkTag>;
}
