// To whom a form goes back, and which way it comes again, each in one sentence. Level names are the route's own.
import { useForm } from '../../form/form-context';
import { decideTexts as words } from '../../texts/review';

export const unitTarget = 'unit';
const modes = ['direct', 'level-by-level'] as const;
export type Mode = (typeof modes)[number];

interface Props {
  to: string;
  onTo: (to: string) => void;
  mode: Mode;
  onMode: (mode: Mode) => void;
}

export function ReturnTarget({ to, onTo, mode, onMode }: Props) {
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
      <fieldset className="clauses">
        <legend>{words.mode}</legend>
        {modes.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="mode" checked={mode === each} onChange={() => onMode(each)} />
            <span>{each === 'direct' ? words.direct : words.levelByLevel}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
