// The questions that this person keeps: one click asks one again, blanks and all. It keeps nothing by itself; the server does.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { forgetQuestion, keepQuestion, listKeptQuestions, type KeptQuestion } from '../../api/kept-questions';
import { say } from '../../states/say';
import { auditTexts as words } from '../../texts/audit';

const key = ['audit', 'kept'];
const addressOf = ({ question, blanks }: KeptQuestion): string => `/audit/${question}?${new URLSearchParams(blanks).toString()}`;

export function KeptLine({ question, blanks }: { question: string; blanks: Readonly<Record<string, string>> }) {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: key, queryFn: listKeptQuestions });
  const name = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const kept = (all: KeptQuestion[]) => {
    setFault('');
    client.setQueryData(key, all);
  };
  const keep = useMutation({
    mutationFn: (as: string) => keepQuestion({ name: as, question, blanks }),
    onSuccess: (all) => {
      kept(all);
      if (name.current !== null) name.current.value = '';
    },
    onError: (error) => setFault(say(error, words.keeping).what),
  });
  const forget = useMutation({ mutationFn: forgetQuestion, onSuccess: kept, onError: (error) => setFault(say(error, words.cannotForget).what) });
  return (
    <section className="line" aria-label={words.kept}>
      <span className="quiet">{words.kept}</span>
      {data?.length === 0 && <span className="quiet">{words.noneKept}</span>}
      {data?.map((each) => (
        <span key={each.id} className="line tight">
          <Link to={addressOf(each)}>{each.name}</Link>
          <button type="button" className="button plain" aria-label={words.forget(each.name)} onClick={() => forget.mutate(each.id)}>
            {words.forgetMark}
          </button>
        </span>
      ))}
      <form
        className="line tight"
        onSubmit={(event) => {
          event.preventDefault();
          const as = name.current?.value.trim() ?? '';
          if (as === '') name.current?.focus();
          else keep.mutate(as);
        }}
      >
        <input ref={name} className="choice" aria-label={words.keepAs} placeholder={words.keepAs} maxLength={60} />
        <button type="submit" className="button">
          {words.keep}
        </button>
      </form>
      <span role="status" className="wrong">
        {fault}
      </span>
    </section>
  );
}
