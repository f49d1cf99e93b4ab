// The security administrator's posts: who holds what, where, from when to when; appointing and ending. Who excludes whom is the server's word.
import { useQuery } from '@tanstack/react-query';
import { createPost, type PostCreated, type Role } from '../../api/create-post';
import { endPost } from '../../api/end-post';
import { listPeople } from '../../api/list-people';
import { listPosts, type Post } from '../../api/list-posts';
import { listUnits } from '../../api/list-units';
import { Listing, type Column } from '../../states/listing';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { roleNames } from '../../texts/session';
import { momentWords } from '../../worklist/due';
import { ActDialog } from './act-dialog';
import { AdminPage } from './admin-page';
import { everyPage } from '../../api/every-page';
import { Choice, Field, textOf } from './field';
import { useTold, type Came } from './told';

export function Screen() {
  const told = useTold<Post>();
  return (
    <AdminPage title={words.posts} what={words.postsWhat} act={<NewPost />} told={told}>
      <Listing made={told.made} name={words.posts} queryKey={['admin', 'posts']} read={listPosts} keyOf={({ id }) => id} columns={columns} empty={words.emptyPosts} />
    </AdminPage>
  );
}

const columns: readonly Column<Post>[] = [
  { head: words.columns.person, cell: ({ personName }) => <strong>{personName}</strong> },
  { head: words.columns.unit, cell: ({ unitName }) => unitName },
  { head: words.columns.role, cell: ({ role }) => roleNames[role] },
  { head: words.columns.from, cell: ({ validFrom }) => momentWords(validFrom) },
  { head: words.columns.to, cell: ({ validTo }) => (validTo === null ? words.noEnd : momentWords(validTo)) },
  { head: words.columns.state, cell: (post) => standingWords(post, new Date()) },
  { head: words.columns.act, cell: (post) => (hasEnded(post, new Date()) ? common.none : <End post={post} />) },
];

const hasEnded = ({ validTo }: Post, now: Date): boolean => validTo !== null && new Date(validTo) <= now;
function standingWords(post: Post, now: Date): string {
  if (hasEnded(post, now)) return words.ended;
  return new Date(post.validFrom) > now ? words.notBegun : words.inOffice;
}

function NewPost() {
  const { data: people = [] } = useQuery({ queryKey: ['admin', 'people', 'all'], queryFn: () => everyPage(listPeople) });
  const { data: units = [] } = useQuery({ queryKey: ['admin', 'units', 'all'], queryFn: () => everyPage(listUnits) });
  const act = (form: FormData, key: string) => {
    const until = textOf(form, 'until');
    // The last day counts whole, by the clock of China.
    const validTo = until === '' ? {} : { validTo: `${until}T23:59:59+08:00` };
    return createPost({ personId: textOf(form, 'personId'), unitId: textOf(form, 'unitId'), role: textOf(form, 'role') as Role, ...validTo }, key);
  };
  const came = (form: FormData, answer: unknown): Came => {
    const [personId, unitId, role] = [textOf(form, 'personId'), textOf(form, 'unitId'), textOf(form, 'role') as Role];
    const personName = people.find(({ id }) => id === personId)?.displayName ?? common.none;
    const unitName = units.find(({ id }) => id === unitId)?.name ?? common.none;
    const made: Post = { personId, personName, unitId, unitName, role, ...(answer as PostCreated) };
    return { said: words.postMade(personName, `${unitName} ${roleNames[role] ?? ''}`), made };
  };
  const able = people.filter(({ disabledAt }) => disabledAt === null);
  return (
    <ActDialog label={words.newPost} title={words.newPost} primary act={act} came={came}>
      <Choice name="personId" label={words.columns.person} options={able.map(({ id, displayName, accounts }) => ({ value: id, label: `${displayName}（${common.listed(accounts)}）` }))} />
      <Choice name="unitId" label={words.columns.unit} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      <Choice name="role" label={words.columns.role} options={Object.entries(roleNames).map(([value, label]) => ({ value, label }))} />
      <Field name="until" label={words.until} type="date" optional />
    </ActDialog>
  );
}

function End({ post: { id, personName, unitName, role } }: { post: Post }) {
  return (
    <ActDialog label={words.end} title={`${words.end} ${personName}`} act={(form, key) => endPost(id, textOf(form, 'reason'), key)} came={() => ({ said: words.postEnded(personName, `${unitName} ${roleNames[role] ?? ''}`) })}>
      <p>{words.endWhat(personName, `${unitName} ${roleNames[role] ?? ''}`)}</p>
      <Field name="reason" label={words.reason} />
    </ActDialog>
  );
}
