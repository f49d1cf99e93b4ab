// What the closed profile accepts, how it is written, and that reading accepts nothing else.
import fc from 'fast-check';
import { CanonicalError, canonicalBytes, maxBodyBytes, type Json } from './canonical-bytes';
import { parseCanonical } from './parse-canonical';

const written = (value: unknown): string => canonicalBytes(value as Json).toString('utf8');
const refused = (value: unknown): { path: string; why: string } => {
  try {
    canonicalBytes(value as Json);
  } catch (error) {
    if (error instanceof CanonicalError) return { path: error.path, why: error.why };
    throw error;
  }
  throw new Error('was accepted');
};
const why = (text: string | Uint8Array): string | null => {
  const parsed = parseCanonical(typeof text === 'string' ? Buffer.from(text, 'utf8') : text);
  return parsed.ok ? null : parsed.why;
};

describe('writing', () => {
  test('keys are sorted, nothing is spaced, order of arrays stays', () => {
    expect(written({ b: [2, 1], a_1: { z: null, a: true }, _: false })).toBe('{"_":false,"a_1":{"a":true,"z":null},"b":[2,1]}');
  });

  test('only quote, backslash and control characters are escaped, in the forms of RFC 8785', () => {
    expect(written('\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/\u2028\u007f')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u2028\u007f"');
    expect(written('\b\t\n\f\r\u0000\u001f')).toBe('"\\b\\t\\n\\f\\r\\u0000\\u001f"');
  });

  test('integers go up to 2^53-1 on both sides, and minus zero is 0', () => {
    expect(written([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, -0])).toBe('[9007199254740991,-9007199254740991,0]');
  });

  test.each<[string, unknown, string]>([
    ['a float', { a: [1, 0.5] }, '$.a[1]'],
    ['an integer that doubles cannot hold', { a: 2 ** 53 }, '$.a'],
    ['NaN', NaN, '$'],
    ['infinity', { a: { b: -Infinity } }, '$.a.b'],
    ['undefined in an object', { a: undefined }, '$.a'],
    ['a hole in an array', [1, , 2], '$[1]'],
    ['a bigint', { a: 1n }, '$.a'],
    ['a date', { a: new Date(0) }, '$.a'],
    ['a map', new Map(), '$'],
    ['a buffer', { a: Buffer.from('x') }, '$.a'],
    ['a function', { a: () => 1 }, '$.a'],
    ['a capital in a key', { Ab: 1 }, '$'],
    ['an empty key', { a: { '': 1 } }, '$.a'],
    ['a Chinese key', { 分: 1 }, '$'],
    ['a lone surrogate', { a: '\ud800' }, '$.a'],
    ['a surrogate pair the wrong way round', ['\udc00\ud800'], '$[0]'],
    ['text that is not NFC', { a: 'e\u0301' }, '$.a'],
  ])('refuses %s and says where', (_name, value, path) => {
    expect(refused(value).path).toBe(path);
  });

  test('bodies end at 65,535 bytes, counted in UTF-8', () => {
    const room = maxBodyBytes - 2;
    expect(canonicalBytes('a'.repeat(room))).toHaveLength(maxBodyBytes);
    expect(refused('a'.repeat(room + 1)).why).toContain('65535');
    expect(refused('分'.repeat(maxBodyBytes / 3)).why).toContain('65535');
  });

  test('nesting ends at 32', () => {
    const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(canonicalBytes(nested(32))).toHaveLength(65);
    expect(refused(nested(33)).why).toContain('32');
  });
});

describe('reading', () => {
  test.each<[string, string | Uint8Array]>([
    ['spacing', '{"a": 1}'],
    ['a line end', '{"a":1}\n'],
    ['keys out of order', '{"b":1,"a":2}'],
    ['a duplicate key with another value', '{"a":1,"a":2}'],
    ['a duplicate key with the same value', '{"a":1,"a":1}'],
    ['a duplicate key in another spelling', '{"a":1,"\\u0061":1}'],
    ['a needless escape', '"\\u0041"'],
    ['an escaped slash', '"\\/"'],
    ['capitals in an escape', '"\\u000F"'],
    ['1.0 for 1', '[1.0]'],
    ['1e0 for 1', '[1e0]'],
    ['minus zero', '[-0]'],
    ['a float', '[0.1]'],
    ['an integer that was rounded', '[9007199254740993]'],
    ['a byte-order mark', '\ufeff1'],
    ['half a character', Buffer.from([0x22, 0xe5, 0x88, 0x22])],
    ['an overlong form', Buffer.from([0x22, 0xc0, 0x80, 0x22])],
    ['an encoded surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['an escaped lone surrogate', '"\\ud800"'],
    ['text that is not NFC', '"e\u0301"'],
    ['two values', '1 2'],
    ['nothing', ''],
    ['more than 65,535 bytes', `"${'a'.repeat(maxBodyBytes)}"`],
    ['brackets without end', '['.repeat(60_000) + ']'.repeat(4)],
    ['brackets nested too deep', '['.repeat(30_000) + ']'.repeat(30_000)],
  ])('refuses %s', (_name, text) => {
    expect(why(text)).toEqual(expect.any(String));
  });

  test('says where the bytes stop being the canonical ones', () => {
    expect(why('{"a":1,"a":2}')).toContain('character 5');
  });

  test('reads what a key called __proto__ holds, and sets no prototype', () => {
    const parsed = parseCanonical(Buffer.from('{"__proto__":{"a":1}}'));
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
  });
});

const key = fc.stringMatching(/^[a-z0-9_]{1,8}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((raw) => raw.toWellFormed().normalize('NFC'));
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('law: what was written is read back, equal', () => {
  fc.assert(
    fc.property(json, (value) => {
      const parsed = parseCanonical(canonicalBytes(value));
      expect(parsed).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) as Json });
    }),
    { numRuns: 500 },
  );
});

test('law: the order in which keys were put in does not show', () => {
  fc.assert(
    fc.property(fc.dictionary(key, json, { noNullPrototype: true }), (value) => {
      const backwards = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalBytes(backwards).equals(canonicalBytes(value))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('law: bytes that are accepted are the encoding of what they say', () => {
  fc.assert(
    fc.property(json, fc.nat(), fc.integer({ min: 1, max: 255 }), (value, at, flip) => {
      const bytes = canonicalBytes(value);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] as number) ^ flip;
      const parsed = parseCanonical(bytes);
      expect(!parsed.ok || canonicalBytes(parsed.value).equals(bytes)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
