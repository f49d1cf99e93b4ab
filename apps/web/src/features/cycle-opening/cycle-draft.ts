// What is typed while a cycle is set up, over what the copied one says: pure. It judges nothing; that is done by the dry run.
import type { Cycle } from '../../api/list-cycles';
import type { DryRunBody } from '../../api/open-cycle';
import { cycleTexts as words } from '../../texts/cycles';

export type TextOf = (name: string) => string;
type Forms = DryRunBody['forms'];

/** In place of a choice that was taken away. */
export const no = 'no';
/** 财预〔2020〕10号: what a district begins with. */
const firstForms: Forms = { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 }, project: { ruleSetId: 'national-2020', ruleSetVersion: 1 } };
const usualDays = 20;

export interface Wanted {
  from: Cycle | null;
  year: string;
  name: string;
  overall: string;
  project: string;
  route: string;
  days: string;
}

export const keyOf = (id: string, version: number): string => `${id}@${version}`;
const choiceOf = (form: { ruleSetId: string; ruleSetVersion: number } | undefined): string => (form === undefined ? no : keyOf(form.ruleSetId, form.ruleSetVersion));

export function wantedOf(textOf: TextOf, cycles: readonly Cycle[], thisYear: number): Wanted {
  const chosen = textOf('from');
  const from = chosen === no ? null : (cycles.find(({ id }) => id === chosen) ?? cycles[0] ?? null);
  const forms: Forms = from?.forms ?? firstForms;
  const or = (name: string, copied: string): string => (textOf(name) === '' ? copied : textOf(name));
  const year = or('year', String(from === null ? thisYear : from.year + 1));
  return {
    from, year,
    name: or('name', from === null ? words.nameOf(year) : from.name.replaceAll(String(from.year), year)),
    overall: or('overall', choiceOf(forms.overall)),
    project: or('project', choiceOf(forms.project)),
    route: or('route', from === null ? keyOf('default', 1) : keyOf(from.routeId, from.routeVersion)),
    days: or('days', String(usualDays)),
  };
}

/** Null while something is missing that no dry run can do without. */
export function bodyOf(wanted: Wanted, units: readonly string[] | null): DryRunBody | null {
  const [overall, project, route] = [versionOf(wanted.overall), versionOf(wanted.project), versionOf(wanted.route)];
  const [year, days] = [wholeNumber(wanted.year), wholeNumber(wanted.days)];
  if (year === null || year < 2000 || year > 2100 || days === null || days < 1 || days > 250) return null;
  if (wanted.name.trim() === '' || route === null || (overall === null && project === null)) return null;
  const forms: Forms = { ...(overall === null ? {} : { overall: ruleSetOf(overall) }), ...(project === null ? {} : { project: ruleSetOf(project) }) };
  return {
    year, name: wanted.name.trim(), forms, routeId: route.id, routeVersion: route.version, submitWithinDays: days,
    ...(wanted.from?.forms.overall === undefined ? {} : { copyOf: wanted.from.id }), ...(units === null ? {} : { units: [...units] }),
  };
}

const ruleSetOf = ({ id, version }: { id: string; version: number }) => ({ ruleSetId: id, ruleSetVersion: version });

function versionOf(key: string): { id: string; version: number } | null {
  const at = key.lastIndexOf('@');
  const version = wholeNumber(key.slice(at + 1));
  return at < 1 || version === null ? null : { id: key.slice(0, at), version };
}

const wholeNumber = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? parseInt(text.trim(), 10) : null);
