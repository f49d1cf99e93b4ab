// Shows the small pieces at the edge: cookies, request ids, days of a question, methods of an address.
import { cookieOf, expiredCookie, tokenIn } from './session-cookie';
import { methodsByPath } from './methods-by-path';
import { momentAfter, momentFrom } from './moments';
import { requestIdOf } from './request-id';

describe('the cookie', () => {
  it('is bound to the host and to TLS outside development', () => {
    expect(cookieOf({ secure: true }, 'abc')).toBe('__Host-jishen=abc; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(cookieOf({ secure: false }, 'abc')).toBe('jishen=abc; Path=/; HttpOnly; SameSite=Lax');
    expect(expiredCookie({ secure: true })).toBe('__Host-jishen=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure');
  });

  it('is found among others, and only by its own name', () => {
    expect(tokenIn({ secure: false }, 'a=1; jishen=abc; b=2')).toBe('abc');
    expect(tokenIn({ secure: false }, 'xjishen=evil; jishen=abc')).toBe('abc');
    expect(tokenIn({ secure: true }, 'jishen=abc')).toBeNull();
    expect(tokenIn({ secure: false }, undefined)).toBeNull();
  });
});

it('takes a request id that fits and makes one otherwise', () => {
  expect(requestIdOf({ 'x-request-id': 'caller-0001' })).toBe('caller-0001');
  for (const bad of ['short', 'a'.repeat(65), 'line\nbreak-here', '"},{"level":60', '中文中文中文中文']) {
    expect(requestIdOf({ 'x-request-id': bad })).toMatch(/^\d{8}-\d{10}$/);
  }
});

it('takes a day as the whole day in China', () => {
  expect(momentFrom('2026-11-21')).toBe('2026-11-21T00:00:00+08:00');
  expect(momentAfter('2026-12-31')).toBe('2026-12-31T16:00:00.000Z');
  expect(momentAfter('2026-11-21T01:02:03Z')).toBe('2026-11-21T01:02:03Z');
});

it('knows the methods of an address', () => {
  const methodsOf = methodsByPath([
    { method: 'GET', path: 'api/a/:id' },
    { method: 'POST', path: 'api/a/:id/events' },
    { method: 'DELETE', path: 'api/a/:id' },
    { method: 'GET', path: '' },
    { method: 'GET', path: 'api/x.json' },
  ]);
  expect(methodsOf('/api/a/1')).toEqual(['GET', 'HEAD', 'DELETE']);
  expect(methodsOf('/api/a/1/events')).toEqual(['POST']);
  expect(methodsOf('/')).toEqual(['GET', 'HEAD']);
  expect(methodsOf('/api/a')).toEqual([]);
  expect(methodsOf('/api/xyjson')).toEqual([]);
});
