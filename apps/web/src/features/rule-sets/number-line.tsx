// Bands on a number line: filled ends belong to the band, hollow ones do not, and each band says the same in words. It is drawn in equal steps:
// where a boundary lies is read off its figure, never off a length.
import type { RuleScale } from '../../api/rule-sets';
import { ruleSetTexts as words } from '../../texts/rule-sets';

type Band = RuleScale['bands'][number];

export function NumberLine({ scale: { unit, bands }, name }: { scale: RuleScale; name: string }) {
  return (
    <ol className="number-line" aria-label={name}>
      {bands.map((band) => (
        <li key={band.span}>
          <span aria-hidden="true" className="ends">
            <End value={band.from} included={band.fromIncluded} unit={unit} />
            <i />
            {isLast(band, bands) && <End value={band.to} included={band.toIncluded} unit={unit} />}
          </span>
          <strong>{band.label}</strong>
          <span className="quiet">{band.span}</span>
        </li>
      ))}
    </ol>
  );
}

const isLast = (band: Band, bands: readonly Band[]): boolean => bands.at(-1) === band;

function End({ value, included, unit }: { value: string | null; included: boolean; unit: string }) {
  if (value === null) return <b className="open" />;
  return (
    <b className={included ? 'included' : 'excluded'}>
      <small>{`${value}${unit}`}</small>
      <small>{included ? words.included : words.excluded}</small>
    </b>
  );
}
