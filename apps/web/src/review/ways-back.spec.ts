// Shows that two ways back are offered only where they are two.
import { waysBack } from './ways-back';

const levels = [['head', 'own-unit'], ['dept', 'department'], ['section', 'bureau'], ['chief', 'bureau']].map(([key = '', seat = '']) => ({ key, seat, skipped: false }));
const withoutDepartment = levels.map((level) => ({ ...level, skipped: level.key === 'dept' }));

it.each([
  ['the unit head, to the unit: nobody between', levels, 'unit', 'head', ['direct']],
  ['the department, to the unit: only the unit itself between', levels, 'unit', 'dept', ['level-by-level']],
  ['the section, to the unit: the department between', levels, 'unit', 'section', ['direct', 'level-by-level']],
  ['the section, to the unit, where there is no department', withoutDepartment, 'unit', 'section', ['level-by-level']],
  ['the chief, to the section: nobody between', levels, 'section', 'chief', ['direct']],
  ['the chief, to the department: the section between', levels, 'dept', 'chief', ['direct', 'level-by-level']],
])('%s', (_what, route, to, here, ways) => {
  expect(waysBack(route, to, here)).toEqual(ways);
});
