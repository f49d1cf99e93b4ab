// One domain word, one screen word: the page names states as the sentences of the server do.
import { stateName } from '@jishen/workflow';
import { stateNames } from '../apps/web/src/texts/worklist';

it.each(Object.entries(stateNames))('%s is %s on the screen and in refusals', (state, name) => {
  expect(stateName(state as Parameters<typeof stateName>[0])).toBe(name);
});
