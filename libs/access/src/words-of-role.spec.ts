// What people are told of a role, where the table alone would say more than the act does.
import { wordsOfRole } from './words-of-role';

it('says that a preparer begins forms for their own unit, and nothing of the district as theirs', () => {
  const lines = wordsOfRole('preparer');
  expect(lines.filter(({ what }) => what === '新建自评件')).toEqual([{ what: '新建自评件', on: '自评件', where: '本单位的', when: '随时' }]);
});

it('says of what reaches the whole district that it does', () => {
  expect(wordsOfRole('auditor').map(({ on, where }) => [on, where])).toContainEqual(['本区事务', '全区的']);
});
