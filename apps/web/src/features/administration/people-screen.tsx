// The system administrator's people: who has which account, making one, shutting one out. What a person may do is not set here.
import { createPerson, type PersonCreated } from '../../api/create-person';
import type { ImportRow } from '../../api/import-table';
import { disablePerson } from '../../api/disable-person';
import { listPeople, type Person } from '../../api/list-people';
import { resetPassword } from '../../api/reset-password';
import { Listing, type Column } from '../../states/listing';
import { AsNamed } from '../../states/as-named';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { momentWords } from '../../worklist/due';
import { ActDialog } from './act-dialog';
import { AdminPage } from './admin-page';
import { Choice, Field, textOf } from './field';
import { ImportButton } from './import-button';
import { useTold, type Came } from './told';

export function Screen() {
  const told = useTold<Person>();
  return (
    <AdminPage title={words.people} what={words.peopleWhat} act={<Making />} told={told}>
      <Listing made={told.made} name={words.people} queryKey={['admin', 'people']} read={listPeople} keyOf={({ id }) => id} columns={columns} empty={words.emptyPeople} />
    </AdminPage>
  );
}

const columns: readonly Column<Person>[] = [
  { head: words.columns.name, cell: ({ displayName }) => <strong>{displayName}</strong> },
  { head: words.columns.accounts, cell: ({ accounts }) => <AsNamed>{common.listed(accounts)}</AsNamed> },
  { head: words.columns.email, cell: ({ email }) => (email === null ? common.none : <AsNamed>{email}</AsNamed>) },
  { head: words.columns.state, cell: ({ disabledAt }) => (disabledAt === null ? words.active : words.disabledSince(momentWords(disabledAt))) },
  { head: words.columns.act, cell: (person) => (person.disabledAt === null ? <Acts person={person} /> : common.none) },
];

const Making = () => (
  <div className="line tight">
    <ImportButton kind="people" madeOf={importedPerson} />
    <NewPerson />
  </div>
);

function importedPerson(row: ImportRow, { id }: { id: string }): Person {
  const [displayName, account, email] = [String(row['displayName']), String(row['account']), String(row['email'] ?? '')];
  return { id, displayName, email: email === '' ? null : email, accounts: [account], disabledAt: null, createdAt: '' };
}

function NewPerson() {
  const act = (form: FormData, key: string) => {
    const email = textOf(form, 'email');
    return createPerson({ displayName: textOf(form, 'displayName'), account: textOf(form, 'account'), ...(email === '' ? {} : { email }) }, key);
  };
  const came = (form: FormData, answer: unknown): Came => {
    const { id, account } = answer as PersonCreated;
    const [displayName, email] = [textOf(form, 'displayName'), textOf(form, 'email')];
    const made: Person = { id, displayName, email: email === '' ? null : email, accounts: [account], disabledAt: null, createdAt: '' };
    return { said: words.personMade(displayName, account), made: [made] };
  };
  return (
    <ActDialog label={words.newPerson} title={words.newPerson} primary act={act} came={came} said={(answer) => <Created {...(answer as PersonCreated)} />}>
      <Field name="displayName" label={words.columns.name} />
      <Field name="account" label={words.account} what={words.accountWhat} />
      <Field name="email" label={words.email} type="email" optional />
    </ActDialog>
  );
}

const Acts = ({ person }: { person: Person }) => (
  <div className="line tight">
    <Reset person={person} />
    <Disable person={person} />
  </div>
);

function Reset({ person: { id, displayName, accounts } }: { person: Person }) {
  const accountOf = (form: FormData): string => textOf(form, 'account') || (accounts[0] ?? '');
  return (
    <ActDialog
      label={words.reset}
      title={`${words.reset} ${displayName}`}
      act={(form, key) => resetPassword(id, accountOf(form), textOf(form, 'reason'), key)}
      came={(form) => ({ said: words.passwordReset(displayName, accountOf(form)) })}
      said={(answer) => <Created {...(answer as PersonCreated)} what={words.resetDone((answer as PersonCreated).account)} />}
    >
      <p>{words.resetWhat(displayName)}</p>
      {accounts.length > 1 && <Choice name="account" label={words.account} options={accounts.map((account) => ({ value: account, label: account }))} />}
      <Field name="reason" label={words.reason} />
    </ActDialog>
  );
}

function Created({ account, oneTimePassword, what = words.created(account) }: PersonCreated & { what?: string }) {
  return (
    <>
      <p>{what}</p>
      <p>{oneTimePassword === null ? words.oneTimeGone : words.oneTime}</p>
      {oneTimePassword !== null && (
        <p>
          <strong className="nowrap">{oneTimePassword}</strong>
        </p>
      )}
    </>
  );
}

function Disable({ person: { id, displayName } }: { person: Person }) {
  return (
    <ActDialog label={words.disable} title={`${words.disable} ${displayName}`} act={(form, key) => disablePerson(id, textOf(form, 'reason'), key)} came={() => ({ said: words.personDisabled(displayName) })}>
      <p>{words.disableWhat(displayName)}</p>
      <Field name="reason" label={words.reason} />
    </ActDialog>
  );
}
