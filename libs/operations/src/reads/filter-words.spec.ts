// Where an item stands, in the words of the register on the screen.
import { standingWords } from './filter-words';

it('of one reopened it is said how it came to that', () => {
  expect([['open', null], ['answered', null], ['reopened', 'part'], ['reopened', 'none'], ['reopened', 'all'], ['reopened', null], ['closed', 'all'], ['carriedOver', 'none']].map(([state, result]) => standingWords(state ?? '', result ?? null)))
    .toEqual(['待整改', '待核销', '部分完成', '没有完成', '再开', '再开', '已销号', '已结转']);
});
