// What an import came to. Of people: the one-time passwords, which are nowhere else and gone once this is closed, and as a file.
import type { Imported, ImportedPeople } from '../../api/import-table';
import { AsNamed } from '../../states/as-named';
import { Dialog } from '../../states/dialog';
import { common } from '../../texts/everywhere';
import { importTexts as words } from '../../texts/import';
import { headOf } from './import-tables';

interface Props {
  title: string;
  done: Imported;
  onClose: () => void;
}

export function ImportWritten({ title, done, onClose }: Props) {
  const people = done.made.flatMap((made) => ('oneTimePassword' in made ? [made] : []));
  return (
    <Dialog wide firm={people.length > 0} title={title} onClose={onClose}>
      <p className="notice good" role="status">
        {words.written(done.made.length)}
      </p>
      {people.length > 0 && <Passwords people={people} />}
      <div className="buttons">
        {people.length > 0 && (
          <button type="button" className="button primary" onClick={() => void savePasswords(people)}>
            {words.passwordsFile}
          </button>
        )}
        <button type="button" className={people.length > 0 ? 'button' : 'button primary'} onClick={onClose}>
          {people.length > 0 ? words.closeForGood : common.close}
        </button>
      </div>
    </Dialog>
  );
}

const heads = [headOf('displayName'), headOf('account'), words.password];

function Passwords({ people }: { people: ImportedPeople['made'] }) {
  return (
    <>
      <p className="notice explain">{words.passwords}</p>
      <div className="told tall" role="region" aria-label={words.passwordsName} tabIndex={0}>
        <table className="list listing" aria-label={words.passwordsName}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, displayName, account, oneTimePassword }) => (
              <tr key={id}>
                <td data-label={heads[0]}>{displayName}</td>
                <td data-label={heads[1]}>
                  <AsNamed>{account}</AsNamed>
                </td>
                <td data-label={heads[2]}>
                  <strong className="nowrap">
                    <AsNamed>{oneTimePassword}</AsNamed>
                  </strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

async function savePasswords(people: ImportedPeople['made']): Promise<void> {
  const { linesFile, saveWorkbook } = await import('../../workbook/workbook');
  saveWorkbook(linesFile(words.passwordsName, [
    { cells: heads, style: 'heading' },
    ...people.map(({ displayName, account, oneTimePassword }) => ({ cells: [displayName, account, oneTimePassword], style: 'cell' as const })),
  ]), words.passwordsName);
}
