// A picture in words: the finding, what to mind, and its figures as a table. The screen shows it and every file is a copy of it, so that a
// picture, its table and its file cannot differ. It draws nothing.
import type { TextTable } from '@jishen/documents';
import { roleName } from '@jishen/workflow';
import { chinaMinute } from '../../trail/shanghai-date';

export interface ToldPicture {
  title: string;
  finding: string;
  notes: string[];
  columns: string[];
  rows: string[][];
}
export interface NameBehind {
  submissionId: string;
  name: string;
}

export const tableOf = ({ title, finding, notes, columns, rows }: ToldPicture, asOf: string): TextTable => ({
  title, said: [finding, ...notes, `截至 ${chinaMinute(asOf)}（北京时间）`], columns, rows,
});

/** A unit may have several project tables: there the name of the project says which. */
export const nameOfForm = ({ unitName, name }: { unitName: string; name: string }, form: string): string => (form === 'project' ? `${unitName}「${name}」` : unitName);

export const seatName = ({ role, unitName }: { role: string; unitName: string }): string => `${unitName} ${roleName(role as Parameters<typeof roleName>[0])}`;

export const noDepartment = '（无主管部门）';
/** A district has some hundred units and a few projects each. */
export const mostForms = 2_000;
export const cutNote = (complete: boolean): string[] => (complete ? [] : [`份数太多，这里只算了前 ${mostForms} 份。`]);
