// Shows what a stored password looks like and which new ones are taken.
import { hashOneTimePassword, hashPassword, isPassword, nobodysHash } from './password-hash';
import { oneTimePassword, passwordFaults } from './password-rules';

describe('a stored password', () => {
  it('is an argon2id PHC string of 19 MiB and two passes, salted anew each time', async () => {
    const [one, other] = await Promise.all([hashPassword('Right-one-1'), hashPassword('Right-one-1')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(other);
  });

  it('is matched by the same words only, however they were typed', async () => {
    const stored = await hashPassword('Ａbc-１２３-é');
    expect(await isPassword('Abc-123-é', stored)).toBe(true);
    expect(await isPassword('abc-123-é', stored)).toBe(false);
    expect(await isPassword('', stored)).toBe(false);
  });

  it('that the house made takes the lightest argon2id and is matched by itself only', async () => {
    const [password, other] = [oneTimePassword(), oneTimePassword()];
    const stored = await hashOneTimePassword(password);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
    expect([await isPassword(password, stored), await isPassword(other, stored)]).toEqual([true, false]);
  });

  it('of nobody is matched by nothing that is likely to be typed', async () => {
    expect(await isPassword('', nobodysHash)).toBe(false);
    expect(nobodysHash.split('$').slice(0, 4)).toEqual((await hashPassword('x')).split('$').slice(0, 4));
  });

  it('that is none is a fault of ours, not a wrong password', async () => {
    await expect(isPassword('x', 'plain text')).rejects.toThrow('PHC');
  });
});

describe('a new password', () => {
  it.each([
    ['Abcdef-123', []],
    ['abcdefghijklmnop', []],
    ['一二三四五六七八九十abcdef', []],
    ['Abcdef-12', ['至少 10 位']],
    ['abcdefghij1', ['不足 16 位时，小写字母、大写字母、数字、符号至少要有三种']],
    ['my-Office.Head-1', ['不能包含账号']],
    ['aaaaBBBB1111aaaa', ['不能只由几个字符重复组成']],
  ])('%s: %j', (password, faults) => {
    expect(passwordFaults(password, 'office.head')).toEqual(faults);
  });

  it('made from a seed follows from it and the account', () => {
    const [seed, another] = ['a1'.repeat(32), 'b2'.repeat(32)];
    expect(oneTimePassword(seed, 'one')).toBe(oneTimePassword(seed, 'one'));
    expect(new Set([oneTimePassword(seed, 'one'), oneTimePassword(seed, 'two'), oneTimePassword(another, 'one')]).size).toBe(3);
  });

  it('made for somebody is a new one each time, free of look-alikes, and would be taken', () => {
    const made = Array.from({ length: 50 }, () => oneTimePassword());
    expect(new Set(made).size).toBe(50);
    for (const password of made) {
      expect(password).toMatch(/^([a-zA-Z2-9]{5}-){3}[a-zA-Z2-9]{5}$/);
      expect(password).not.toMatch(/[01iloIO]/);
      expect(passwordFaults(password, 'office.head')).toEqual([]);
    }
  });
});
