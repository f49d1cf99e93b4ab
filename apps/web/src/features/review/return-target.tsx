// To whom a form goes back, and which way it comes again, each in one sentence. Level names are the route's own.
import { useForm } from '../../form/form-context';
import { unitTarget, type Mode } from '../../review/ways-back';
import { decideTexts as words } from '../../texts/review';


interface Props {
  to: string;
  onTo: (to: string) => void;
  /** Those that are not the same; one alone is said and not asked. */
  ways: readonly Mode[];
  mode: Mode;
  onMode: (mode: Mode) => void;
}

export function ReturnTarget({ to, onTo, ways, mode, onMode }: Props) {
  const { submission } = useForm();
  const { levels } = submission.route;
  const earlier = levels.slice(0, levels.findIndex(({ key }) => key === submission.level)).filter(({ skipped }) => !skipped);
  return (
    <>
      {earlier.length > 0 && (
        <div className="field">
          <label htmlFor="return-to">{words.to}</label>
          <select id="return-to" value={to} onChange={(event) => onTo(event.target.value)}>
            <option value={unitTarget}>{words.toUnit(submission.unitName)}</option>
            {earlier.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {ways.length === 1 ? (
        <p>{mode === 'direct' ? words.onlyDirect : words.onlyThroughUnit}</p>
      ) : (
        <fieldset className="clauses">
          <legend>{words.mode}</legend>
          {ways.map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="mode" checked={mode === each} onChange={() => onMode(each)} />
              <span>{each === 'direct' ? words.direct : words.levelByLevel}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
