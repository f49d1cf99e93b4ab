// The entry of the menu that is marked: one, whatever begins alike.
import { placeAt } from './first-screen';

const places = ['/cycles', '/pictures', '/cycles/new', '/audit'].map((to) => ({ to, label: to }));

it.each([
  ['/cycles', '/cycles'],
  ['/cycles/0198', '/cycles'],
  ['/cycles/new', '/cycles/new'],
  ['/cycles/0198/pictures', '/pictures'],
  ['/audit/refused', '/audit'],
  ['/auditing', undefined],
])('of %s is %s', (path, to) => expect(placeAt(places, path)?.to).toBe(to));
