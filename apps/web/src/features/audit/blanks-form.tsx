// The blanks of a question: unit, year, from, to are filled in here; a person or an indicator is taken out of an answer and lifted again here.
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { AuditQuestion } from '../../api/ask-question';
import { everyPage } from '../../api/every-page';
import { listSubmissions } from '../../api/list-submissions';
import { auditTexts as words } from '../../texts/audit';

interface Props {
  question: AuditQuestion;
  kept: Readonly<Record<string, string>>;
  form: RefObject<HTMLFormElement | null>;
  onAsk: () => void;
  onLift: (blank: 'row' | 'actor') => void;
}

export function BlanksForm({ question, kept, form, onAsk, onLift }: Props) {
  const { data } = useQuery({ queryKey: ['audit', 'forms'], queryFn: () => everyPage((cursor) => listSubmissions(null, cursor)), staleTime: 300_000 });
  const units = [...new Map((data ?? []).map(({ unitId, unitName }) => [unitId, unitName]))];
  const years = [...new Set((data ?? []).map(({ year }) => year))].sort((a, b) => b - a).map((year) => [`${year}`, `${year}`] as const);
  const taken = (['row', 'actor'] as const).filter((name) => question.blanks.includes(name) && kept[name] !== undefined);
  return (
    <>
      <form
        ref={form}
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk();
        }}
      >
        <Choice name="unit" any={words.anyUnit} of={units} chosen={kept['unit'] ?? ''} />
        <Choice name="year" any={words.anyYear} of={years} chosen={kept['year'] ?? ''} />
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className="line tight">
            {words.blanks[name]}
            <input className="choice" type="date" name={name} defaultValue={kept[name] ?? ''} />
          </label>
        ))}
        <button type="submit" className="button primary">
          {words.ask}
        </button>
      </form>
      {taken.length > 0 && (
        <div className="line">
          {taken.map((name) => (
            <span key={name} className="notice mine line tight">
              {words.only[name](kept[`${name}Name`] ?? '')}
              <button type="button" className="button plain" onClick={() => onLift(name)}>
                {words.lift}
              </button>
            </span>
          ))}
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  name: 'unit' | 'year';
  any: string;
  of: readonly (readonly [value: string, shown: string])[];
  chosen: string;
}

function Choice({ name, any, of, chosen }: ChoiceProps) {
  return (
    <label className="line tight">
      {words.blanks[name]}
      <select key={of.length} className="choice" name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {of.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
