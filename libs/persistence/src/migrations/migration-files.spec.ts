// Shows what counts as the same past: number, name and text of every file.
import { pendingMigrations, type Migration } from './migration-files';

const file = (number: number, sql = `select ${number}`): Migration => ({ number, name: `000${number}-x.sql`, sql, digest: `digest of ${sql}` });
const files = [file(1), file(2), file(3)];

describe('the files still to be applied', () => {
  it('are all of them on an empty database', () => expect(pendingMigrations(files, [])).toEqual(files));
  it('are those that were not applied yet', () => expect(pendingMigrations(files, files.slice(0, 2))).toEqual([file(3)]));
  it('are none on an up-to-date database', () => expect(pendingMigrations(files, files)).toEqual([]));
  it('are refused where an old file was edited', () => {
    expect(() => pendingMigrations(files, [file(1, 'select 99')])).toThrow('不可修改');
  });
  it('are refused where an old file was renamed', () => {
    expect(() => pendingMigrations(files, [{ ...file(1), name: '0001-y.sql' }])).toThrow('不可修改');
  });
  it('are refused where the database is ahead of the program', () => {
    expect(() => pendingMigrations(files.slice(0, 2), files)).toThrow('比本程序新');
  });
  it('are refused where the database skipped one', () => {
    expect(() => pendingMigrations(files, [file(1), file(3)])).toThrow('缺少升级 0002-x.sql');
  });
});
