// Shows what goes with an answer and what a verifier is asked to have seen: a file that an earlier answer had stays behind, a tick has the last word, and
// only the answer that lies there counts.
import { eventOf, missingIn } from './item-event';
import { goesWith, handedIn, materialOf } from './material';

const textsOf = (typed: Record<string, string>) => (name: string) => typed[name] ?? '';
const step = (kind: string, evidence: string[]) => ({ kind, evidence }) as unknown as Parameters<typeof handedIn>[0]['steps'][number];
const item = { steps: [step('answered', ['f1', '旧台账']), step('verified', ['f1']), step('answered', ['f2', '新台账'])] };
const files = [{ id: 'f1', cited: true, disabled: null }, { id: 'f2', cited: true, disabled: null }, { id: 'f3', cited: false, disabled: null }];

it('a new file goes with the answer unless its tick is taken away, an earlier one only where it is ticked', () => {
  expect(files.map((file) => goesWith(file, textsOf({})))).toEqual([false, false, true]);
  expect(materialOf(item, files, textsOf({ 'file.f1': 'yes', 'file.f3': 'no' })).files).toEqual(['f1']);
});

it('a file out of use goes with no answer, ticked or not', () => {
  const off = { id: 'f4', cited: false, disabled: { at: '2026-11-21T01:02:03.000000Z', reason: '传错了' } };
  expect(materialOf(item, [...files, off], textsOf({ 'file.f4': 'yes' })).files).toEqual(['f3']);
});

it('seen is what was ticked of the answer that lies there, with what was written beside it', () => {
  const typed = textsOf({ 'seen.f2': 'yes', 'seen.旧台账': 'yes', seenOther: ' 现场 \n\n', result: 'all', verifyReason: '相符' });
  const material = materialOf(item, files, typed);
  expect([handedIn(item), material.seen]).toEqual([['f2', '新台账'], ['f2']]);
  expect(eventOf('VERIFY', { version: 3, overdue: false }, typed, undefined, material)).toEqual({ type: 'VERIFY', expectedVersion: 3, result: 'all', reason: '相符', seen: ['f2', '现场'] });
});

it('closing is asked for something seen, sending back is not', () => {
  const nothing = { files: [], seen: [] };
  const verify = (result: string) => missingIn('VERIFY', { overdue: false }, textsOf({ result, verifyReason: '核对过' }), nothing);
  expect([verify('all'), verify('part')]).toEqual([['seen'], []]);
});
