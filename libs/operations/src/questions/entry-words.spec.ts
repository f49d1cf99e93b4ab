// Whatever a person can be refused for is said by name where refusals are told: no code falls to the words for all others.
import { problemStatuses, statusOf } from '@jishen/contracts';
import { refusedBecause, triedWords } from './entry-words';

const codes = Object.keys(problemStatuses).filter((code) => [403, 409, 422].includes(statusOf(code)));

it('every refusal of a person or a case', () => {
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => refusedBecause(code) === refusedBecause('none'))).toEqual([]);
});

it('what administrators try', () => expect(['CREATE_PERSON', 'END_POST', 'REGISTER_RULE_SET', 'IMPORT_POSTS', 'RESET_PASSWORD'].map(triedWords)).toEqual(['建立人员', '结束任职', '登记评分规则', '导入任职', '重置密码']));
