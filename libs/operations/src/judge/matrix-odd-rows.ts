// Stored rows that no event brings about (a repair by hand, a fault elsewhere): the rules that are a second line of defence are
// only seen here. They are asked about but never walked from.
import { newSubmission, type Signature, type SubmissionSnapshot } from '@jishen/workflow';
import { currentHash } from './matrix-variants';

const signature = (levelKey: string, personId: string, standing = true): Signature => ({
  levelKey,
  round: 1,
  personId,
  principalId: null,
  postId: 'post',
  contentHash: currentHash,
  at: '2026-11-20T01:00:00.000000Z',
  standing,
});

const submitted: SubmissionSnapshot = {
  ...newSubmission(currentHash),
  submittedOnce: true,
  touchedSinceSubmit: true,
  pins: [{ personId: 'p1', level: 'preparer' }],
};

const lacking = (state: 'reviewed' | 'rectification'): SubmissionSnapshot => ({
  ...submitted,
  state,
  signatures: [
    signature('unit-head', 'h1'),
    signature('department', 'd1'),
    signature('bureau-section', 's1'),
    signature('bureau-head', 'c1', false),
  ],
});

/** After the sign-off without the last signature standing, somebody's signature of this very round without their pin, and every state before the end with an edition that is public. */
export const oddRows: readonly SubmissionSnapshot[] = [
  lacking('reviewed'),
  lacking('rectification'),
  {
    ...submitted,
    state: 'selfScored',
    levelKey: 'bureau-section',
    signatures: [signature('unit-head', 'h1'), signature('department', 's1')],
  },
  { ...submitted, state: 'draft', edition: 1, round: 3 },
  { ...submitted, state: 'selfScored', levelKey: 'bureau-section', edition: 1, round: 2 },
  { ...lacking('reviewed'), edition: 1, round: 2 },
  { ...lacking('rectification'), edition: 1, round: 2 },
];
