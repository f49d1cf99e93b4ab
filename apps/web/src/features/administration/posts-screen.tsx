// S25: who holds what, person by person, the three administrators in columns of their own, as of a day; appointing and ending. Who excludes whom
// and what a person may do is the server's word.
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { createPost, type PostCreated, type Role } from '../../api/create-post';
import { endPost } from '../../api/end-post';
import { everyPage } from '../../api/every-page';
import { listAppointments, type Appointment } from '../../api/list-appointments';
import { listPeople } from '../../api/list-people';
import { listUnits } from '../../api/list-units';
import { useKeys } from '../../keys/use-keys';
import { AsNamed } from '../../states/as-named';
import { Listing, type Column } from '../../states/listing';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { roleNames } from '../../texts/session';
import { dayWords, momentWords } from '../../worklist/due';
import { ActDialog } from './act-dialog';
import { AdminPage } from './admin-page';
import { Choice, Field, textOf } from './field';
import { ImportButton } from './import-button';
import { PowersOf } from './powers-of';
import { useTold, type Came } from './told';

type Held = Appointment['posts'][number];
const offices = ['system-admin', 'security-admin', 'audit-admin'] as const;

export function Screen() {
  const told = useTold<never>();
  const [search, setSearch] = useSearchParams();
  const find = useRef<HTMLInputElement>(null);
  const asked = { asOf: search.get('asOf') ?? '', find: search.get('find') ?? '' };
  const ask = (change: Partial<typeof asked>) => setSearch(Object.fromEntries(Object.entries({ ...asked, ...change }).filter(([, text]) => text !== '')), { replace: true });
  useKeys(words.posts, [{ keys: '/', what: words.findKey }], {
    '/': (event) => {
      event.preventDefault();
      find.current?.focus();
    },
  });
  return (
    <AdminPage title={words.posts} what={words.postsWhat} act={<Making />} told={told}>
      <div className="line">
        <input ref={find} type="search" className="search" aria-label={words.find} placeholder={words.find} maxLength={100} value={asked.find} onChange={(event) => ask({ find: event.target.value })} />
        <label className="line tight">
          {words.asOf}
          <input type="date" className="choice" value={asked.asOf} onChange={(event) => ask({ asOf: event.target.value })} />
          <span className="quiet">{words.asOfWhat}</span>
        </label>
      </div>
      <Listing
        key={JSON.stringify(asked)}
        name={words.reading}
        queryKey={['admin', 'appointments', asked]}
        read={(cursor) => listAppointments(asked, cursor)}
        keyOf={({ personId }) => personId}
        columns={columns(asked.asOf)}
        empty={asked.find === '' ? words.emptyPosts : words.emptyFound}
      />
    </AdminPage>
  );
}

const columns = (asOf: string): readonly Column<Appointment>[] => [
  {
    head: words.columns.person,
    cell: ({ personName, accounts, disabled, passwordReset }) => (
      <span>
        <strong>{personName}</strong> <AsNamed>{common.listed(accounts)}</AsNamed> {disabled && <span className="mark void">{words.disabledMark}</span>}
        {passwordReset !== undefined && <PasswordReset {...passwordReset} />}
      </span>
    ),
  },
  ...offices.map((office): Column<Appointment> => ({ head: words.offices[office], cell: (person) => <Posts person={person} posts={person.posts.filter(({ role }) => role === office)} /> })),
  { head: words.business, cell: (person) => <Posts named person={person} posts={person.posts.filter(({ role }) => !offices.some((office) => office === role))} /> },
  { head: words.columns.act, cell: ({ personId, personName }) => <PowersOf id={personId} name={personName} asOf={asOf} /> },
];

/** For whoever appoints: who let somebody in by a new password, and whether that one is still about. */
function PasswordReset({ at, byName, own, until, expired }: NonNullable<Appointment['passwordReset']>) {
  const now = own ? words.resetOwn : expired ? words.resetExpired(momentWords(until)) : words.resetStands(momentWords(until));
  return <span className="quiet said">{`${words.resetBy(byName ?? words.resetSomebody, momentWords(at))}；${now}`}</span>;
}

function Posts({ person, posts, named = false }: { person: Appointment; posts: readonly Held[]; named?: boolean }) {
  const shown = posts.filter(({ standing }) => standing !== 'ended');
  const ended = posts.length - shown.length;
  if (posts.length === 0) return <span className="quiet">{common.none}</span>;
  return (
    <ul className="held">
      {shown.map((post) => (
        <li key={post.id}>
          {named && <span>{`${post.unitName} ${roleNames[post.role] ?? ''}`}</span>}
          <span className="quiet">{words.term(dayWords(post.validFrom), post.validTo === null ? words.noEnd : momentWords(post.validTo))}</span>
          {post.standing === 'future' && <span className="mark explain">{words.standings.future}</span>}
          <End post={post} personName={person.personName} />
        </li>
      ))}
      {ended > 0 && <li className="quiet">{words.pastPosts(ended)}</li>}
    </ul>
  );
}

const Making = () => (
  <div className="line tight">
    <ImportButton kind="posts" />
    <NewPost />
  </div>
);

function NewPost() {
  const { data: people = [] } = useQuery({ queryKey: ['admin', 'people', 'all'], queryFn: () => everyPage(listPeople) });
  const { data: units = [] } = useQuery({ queryKey: ['admin', 'units', 'all'], queryFn: () => everyPage(listUnits) });
  const act = (form: FormData, key: string): Promise<PostCreated> => {
    const [since, until] = [textOf(form, 'since'), textOf(form, 'until')];
    // The first day counts from its beginning and the last one whole, by the clock of China.
    const term = { ...(since === '' ? {} : { validFrom: `${since}T00:00:00+08:00` }), ...(until === '' ? {} : { validTo: `${until}T23:59:59+08:00` }) };
    return createPost({ personId: textOf(form, 'personId'), unitId: textOf(form, 'unitId'), role: textOf(form, 'role') as Role, ...term }, key);
  };
  const came = (form: FormData): Came => {
    const personName = people.find(({ id }) => id === textOf(form, 'personId'))?.displayName ?? common.none;
    const unitName = units.find(({ id }) => id === textOf(form, 'unitId'))?.name ?? common.none;
    return { said: words.postMade(personName, `${unitName} ${roleNames[textOf(form, 'role')] ?? ''}`) };
  };
  const able = people.filter(({ disabledAt }) => disabledAt === null);
  return (
    <ActDialog label={words.newPost} title={words.newPost} primary act={act} came={came}>
      <Choice name="personId" label={words.columns.person} options={able.map(({ id, displayName, accounts }) => ({ value: id, label: `${displayName}（${common.listed(accounts)}）` }))} />
      <Choice name="unitId" label={words.columns.unit} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      <Choice name="role" label={words.columns.role} options={Object.entries(roleNames).map(([value, label]) => ({ value, label }))} />
      <Field name="since" label={words.since} type="date" optional />
      <Field name="until" label={words.until} type="date" optional />
    </ActDialog>
  );
}

function End({ post: { id, unitName, role }, personName }: { post: Held; personName: string }) {
  const post = `${unitName} ${roleNames[role] ?? ''}`;
  return (
    <ActDialog label={words.end} title={`${words.end} ${personName}`} act={(form, key) => endPost(id, textOf(form, 'reason'), key)} came={() => ({ said: words.postEnded(personName, post) })}>
      <p>{words.endWhat(personName, post)}</p>
      <Field name="reason" label={words.reason} />
    </ActDialog>
  );
}
