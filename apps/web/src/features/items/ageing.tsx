// How old what is not finished is: a bar and its number for each age, under the unit and year that the filters name. Nothing where nothing is open.
import type { ItemSummary } from '../../api/types';
import { itemTexts as words } from '../../texts/items';

const spans = ['notDue', 'upTo30', 'upTo90', 'over90'] as const;

export function Ageing({ ages }: { ages: ItemSummary['ages'] }) {
  const open = spans.reduce((sum, span) => sum + ages[span], 0);
  if (open === 0) return null;
  return (
    <section className="ageing" aria-labelledby="ageing-title">
      <h2 id="ageing-title">{words.agesTitle(open, open - ages.notDue)}</h2>
      <dl>
        {spans.map((span) => (
          <div key={span}>
            <dt>{words.ages[span]}</dt>
            <dd>
              <progress max={open} value={ages[span]} aria-label={words.ages[span]} />
              {words.items(ages[span])}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
