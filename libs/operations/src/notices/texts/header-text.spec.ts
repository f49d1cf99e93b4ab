// Text for a header never ends the header.
import fc from 'fast-check';
import { headerText } from './header-text';

describe('text for a mail header', () => {
  it('keeps Chinese as it is', () => {
    expect(headerText('【演示】待您审签：砂子塘街道《整体支出》（2020年度）')).toBe(
      '【演示】待您审签：砂子塘街道《整体支出》（2020年度）',
    );
  });

  it('turns a line break that would begin another header into a space', () => {
    expect(headerText('名称\r\nBcc: someone@example.com')).toBe('名称 Bcc: someone@example.com');
  });

  it('is cut by characters, never inside one', () => {
    const cut = headerText('𠮷'.repeat(300));
    expect([...cut]).toHaveLength(120);
    expect(cut.endsWith('𠮷…')).toBe(true);
  });

  it('never holds a control character, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const made = headerText(text);
        expect(made).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect([...made].length).toBeLessThanOrEqual(120);
        expect(made.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
