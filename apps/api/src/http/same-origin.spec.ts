// Shows which writes are taken for somebody else's page.
import { isForeignWrite } from './same-origin';

const own = { method: 'POST', host: 'jishen.example', origin: undefined, secFetchSite: undefined };

it.each([
  ['a program that says nothing of an origin', {}, false],
  ['our own page', { origin: 'https://jishen.example', secFetchSite: 'same-origin' }, false],
  ['our own page of an old browser', { origin: 'https://jishen.example' }, false],
  ['our own page behind a proxy that renames the host', { host: 'inner:3000', origin: 'https://public.example', secFetchSite: 'same-origin' }, false],
  ['another page', { origin: 'https://evil.example' }, true],
  ['a page on another port', { origin: 'https://jishen.example:8443' }, true],
  ['a page whose name begins like ours', { origin: 'https://jishen.example.evil.example' }, true],
  ['a sandboxed page', { origin: 'null' }, true],
  ['a neighbour of the same site', { secFetchSite: 'same-site' }, true],
  ['a cross-site form without an origin', { secFetchSite: 'cross-site' }, true],
  ['nonsense', { origin: 'evil' }, true],
])('%s: foreign %#', (_who, change, foreign) => {
  expect(isForeignWrite({ ...own, ...change }, 'https://public.example')).toBe(foreign);
});

it('leaves reading alone, which changes nothing', () => {
  expect(isForeignWrite({ ...own, method: 'GET', origin: 'https://evil.example', secFetchSite: 'cross-site' }, null)).toBe(false);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(isForeignWrite({ ...own, method, origin: 'https://evil.example' }, null)).toBe(true);
});
