// Shows what is read as JSON and what is refused, on texts made at random and by hand.
import fc from 'fast-check';
import { readStrictJson } from './strict-json';

const read = (text: string) => readStrictJson(Buffer.from(text, 'utf8'));
const fault = (text: string) => {
  const answer = read(text);
  return answer.ok ? null : { code: answer.fault.code, path: answer.fault.path };
};

it('reads whatever JSON.stringify writes, as JSON.parse does', () => {
  const value = fc.jsonValue({ maxDepth: 8 }).filter((each) => !JSON.stringify(each).includes('__proto__') && JSON.stringify(each).isWellFormed() && !/\\ud[89a-f]/i.test(JSON.stringify(each)));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, '\t'), (each, space) => {
      const text = JSON.stringify(each, null, space);
      expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    }),
    { numRuns: 500 },
  );
});

it('finds any key that is there twice, wherever it stands', () => {
  const frames = fc.array(fc.constantFrom(['{"a":', '}'], ['[0,', ']'], ['[{"b":[],"c":', '}]']), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), frames, (key, around) => {
      fc.pre(key !== '__proto__' && key.isWellFormed());
      const twice = `{${JSON.stringify(key)}:1,"between":{"x":[1,"}{"]},${JSON.stringify(key)}:2}`;
      const text = around.reduce((inner, [open, close]) => `${open}${inner}${close}`, twice);
      expect(fault(text)?.code).toBe('BODY_KEY_TWICE');
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['{"a":1,"a":2}', 'BODY_KEY_TWICE', 'a'],
  ['{"a":{"b":[{"c":1},{"c":1,"c":2}]}}', 'BODY_KEY_TWICE', 'a.b.1.c'],
  ['{"a":[{"__proto__":1}]}', 'BODY_KEY_FORBIDDEN', 'a.0.__proto__'],
  ['{"\\u005f_proto__":1}', 'BODY_KEY_FORBIDDEN', '__proto__'],
  ['{"a":["ok","\\udc00"]}', 'BODY_INVALID', 'a.1'],
  ['{"\\ud800":1}', 'BODY_INVALID', '\ufffd'],
  [`${'['.repeat(21)}${']'.repeat(21)}`, 'BODY_TOO_DEEP', Array(20).fill('0').join('.')],
  ['{', 'BODY_NOT_JSON', ''],
  ['NaN', 'BODY_NOT_JSON', ''],
  ["{'a':1}", 'BODY_NOT_JSON', ''],
])('%s is refused as %s at %s', (text, code, path) => {
  expect(fault(text)).toEqual({ code, path });
});

it.each(['{"a":{"b":1},"b":{"a":1}}', '[{"a":1},{"a":1}]', `${'['.repeat(20)}${']'.repeat(20)}`, '{"a":"\\ud83d\\ude00"}', '{"a":"\\\\","b":"\\""}', '{"a":"a\\":1,\\"a"}', '\ufeff{"a":1}'])(
  '%s is read',
  (text) => expect(fault(text)).toBeNull(),
);
