// Five shades by the share of the fullest cell: the edges, and that one form is never shown as none.
import { shadeOf } from './shade-of';

test.each([
  [0, 0, 0], [0, 8, 0], [1, 1000, 1], [2, 10, 1], [3, 10, 2], [4, 10, 2], [6, 10, 3], [8, 10, 4], [9, 10, 5], [10, 10, 5],
])('%i where the fullest holds %i has the shade %i', (count, most, shade) => expect(shadeOf(count, most)).toBe(shade));
