// Shows that a mail tells of the edition that its own entry made, also when a later one is out by the time it is written.
import type { NoticeMaterial } from '@jishen/persistence';
import { factsOfNotice } from './facts-of-notice';

const material = (pub: object): NoticeMaterial => ({
  demonstration: false, unitId: 'unit', unitName: '示范单位', departmentId: null, name: '自评', year: 2026, form: 'overall', edition: 3, route: null, task: null, itemTask: null,
  cause: { type: 'submission.published@1', actorId: 'anna', body: JSON.stringify({ pub }), payload: null }, seats: [], pins: [], signed: [], items: [], people: [],
});
const job = { districtId: 'd', submissionId: 's', stream: 'submission/s', seq: 9, notices: ['published' as const], levelKey: null, round: 1 };
const editionTold = (pub: object) => factsOfNotice('published', job, material(pub), null, 'https://jishen.example').edition;

it('names the edition of the entry', () => expect(editionTold({ edition: 1 })).toBe(1));
it('names the present one where the entry says none', () => expect(editionTold({ due_on: '2026-12-31' })).toBe(3));
