// Counts that are only known as a stretch, and cases for which the print gives no points: said, and left to a person.
import { scoredPart } from '../spec/part-under-test';

describe('a count that is only known to be more than so many', () => {
  const bands = [
    { from: '6', to: null, points: '10' },
    { from: '4', to: '5', points: '5' },
    { from: '0', to: '3', points: '0' },
  ];
  it.each([
    ['>5', '10'],
    ['>3', null],
    ['<4', '0'],
    ['≤4', null],
  ])('%s pays %s', (n, points) =>
    expect(scoredPart({ kind: 'count-bands', answer: 'n', bands, unprinted: [] }, { n }).points).toBe(points),
  );
});

it('a case of rectification that the print leaves out is said to be left out', () => {
  const points = { all: '10', part: '5', none: '0', noneExplained: null, nothingFound: null };
  const part = { kind: 'rectification', found: 'n', done: 'm', explained: 'ok', points };
  expect(scoredPart(part, { n: '0', m: '0' })).toMatchObject({
    points: null,
    explanation: expect.stringContaining('没有印出这一情形的分数，须由人评定'),
  });
  expect(scoredPart(part, { n: '3', m: '0', ok: '是' })).toMatchObject({
    points: null,
    explanation: expect.stringContaining('没有印出这一情形的分数，须由人评定'),
  });
});
