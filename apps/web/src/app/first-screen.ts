// Which screens stand in the menu and which comes first, by the posts that somebody holds. A convenience alone: what a screen may show is the
// server's word, and every address stays open to everybody.
import type { Session } from '../api/types';
import { shellTexts as words } from '../texts/shell';

export interface Place {
  readonly to: string;
  readonly label: string;
}

const worklist: Place = { to: '/worklist', label: words.worklist };
const submissions: Place = { to: '/submissions', label: words.submissions };
const items: Place = { to: '/items', label: words.items };
const progress: Place = { to: '/cycles', label: words.progress };
const overview: Place = { to: '/overview', label: words.overview };
const people: Place = { to: '/admin/people', label: words.people };
const units: Place = { to: '/admin/units', label: words.units };
const posts: Place = { to: '/admin/posts', label: words.postList };
const deliveries: Place = { to: '/admin/deliveries', label: words.deliveries };
const records: Place = { to: '/admin/records', label: words.records };

const questions: Place = { to: '/audit', label: words.questions };
const pictures: Place = { to: '/pictures', label: words.pictures };

const newCycle: Place = { to: '/cycles/new', label: words.newCycle };
const ruleSets: Place = { to: '/rule-sets', label: words.ruleSets };
const ofWork: readonly Place[] = [worklist, submissions, items];
/** Whoever compares scores. */
const ofReview: readonly Place[] = [...ofWork, progress, pictures];
const placesOf: Readonly<Record<string, readonly Place[]>> = {
  'department-reviewer': ofReview,
  'bureau-reviewer': ofReview,
  'bureau-performance': [...ofReview, overview, newCycle, ruleSets],
  'bureau-head': [overview, ...ofReview],
  'third-party': [submissions],
  auditor: [submissions, items, progress, pictures, overview, questions, records, ruleSets],
  'system-admin': [people, units, ruleSets, deliveries],
  'security-admin': [posts],
  'audit-admin': [records, questions],
};

/** Whose screen an address is: of several that begin alike the longest, and pictures of one cycle are pictures. */
export function placeAt(places: readonly Place[], path: string): Place | undefined {
  const asked = /^\/cycles\/[^/]+\/pictures$/.test(path) ? pictures.to : path;
  return places.filter(({ to }) => asked === to || asked.startsWith(`${to}/`)).sort((one, other) => other.to.length - one.to.length)[0];
}

export function menuOf({ posts: held }: Session): Place[] {
  const places = held.filter(({ standing }) => standing === 'valid').flatMap(({ role }) => placesOf[role] ?? ofWork);
  return places.length === 0 ? [worklist] : [...new Set(places)];
}
