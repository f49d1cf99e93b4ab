// Shows that people of the demo are called by office and role, each differently, and never by their account.
import { demoPlan } from './demo-plan';

it('names people by office and role', () => {
  const names = demoPlan.people.map(({ displayName }) => displayName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[\u4e00-\u9fff]+ [\u4e00-\u9fff]+$/);
  expect(names).toContain('砂子塘街道办 填报人');
});
