// Shows that an answer stands against a look that began before it, and that what hangs on it is asked anew.
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Submission } from '../api/types';
import { told } from './told';

const settled = () => new Promise(setImmediate);
const at = (state: string, version: number): Submission => ({ id: 's', state, version }) as Submission;
const besides = [['evidence', 's'], ['desk', 's', 1], ['reminders', 's', 1]];

/** A page that looks at one submission and at what is told beside it. */
async function page(state: string) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const asked: string[] = [];
  const ends = besides.map((queryKey) => {
    const queryFn = () => {
      asked.push(String(queryKey[0]));
      return Promise.resolve('as told');
    };
    return new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => undefined);
  });
  queries.setQueryData(['worklist', 'todo', 'p'], ['s']);
  queries.setQueryData(['evidence', 'another'], 'as told');
  queries.setQueryData(['submission', 's'], at(state, 1));
  await settled();
  asked.length = 0;
  return { queries, asked, leave: () => ends.forEach((end) => end()) };
}
const staleIn = (queries: QueryClient) => queries.getQueryCache().getAll().filter((query) => query.state.isInvalidated).map(({ queryKey }) => queryKey[0]);

it('an older look that answers later changes nothing', async () => {
  const { queries, leave } = await page('draft');
  let answer: () => void = () => undefined;
  const look = queries.fetchQuery({ queryKey: ['submission', 's'], queryFn: () => new Promise<Submission>((done) => (answer = () => done(at('draft', 1)))), staleTime: 0 });
  look.catch(() => undefined);
  told(queries, at('submitted', 2));
  answer();
  await settled();
  expect(queries.getQueryData(['submission', 's'])).toEqual(at('submitted', 2));
  leave();
});

it('an event has files, desk and reminders asked anew, of this form alone, and a worklist that is not shown forgotten: it never comes back with what has gone', async () => {
  const { queries, asked, leave } = await page('draft');
  told(queries, at('submitted', 2));
  await settled();
  expect([asked.sort(), staleIn(queries)]).toEqual([['desk', 'evidence', 'reminders'], []]);
  expect(queries.getQueryData(['worklist', 'todo', 'p'])).toBeUndefined();
  leave();
});

it('an event has a worklist that is shown read at once, and the counts of the inbox with it', async () => {
  const { queries, asked, leave } = await page('selfScored');
  const ends = [['worklist', 'counts'], ['inbox', 'counts']].map((queryKey) => {
    const queryFn = () => {
      asked.push(queryKey.join(' '));
      return Promise.resolve('as told');
    };
    return new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => undefined);
  });
  await settled();
  asked.length = 0;
  told(queries, at('selfScored', 2));
  await settled();
  expect(asked.filter((each) => each.includes(' ')).sort()).toEqual(['inbox counts', 'worklist counts']);
  [leave, ...ends].forEach((end) => end());
});

it('a saved draft asks nothing at once', async () => {
  const { queries, asked, leave } = await page('draft');
  told(queries, at('draft', 2));
  await settled();
  expect([asked, staleIn(queries).sort()]).toEqual([[], ['desk', 'evidence', 'reminders', 'worklist']]);
  leave();
});
