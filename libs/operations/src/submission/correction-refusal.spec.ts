// Shows that a correction starts from what stands in the field, and says what that is where it does not.
import { correctionRefusal } from './correction-refusal';

const title = (from: string, to: string) => ({ field: 'title', from, to });
const remarks = (from: string, to: string) => ({ field: 'remarks', from, to });

it('takes the name of the submission as its title, and every other field as empty', () => {
  expect(correctionRefusal('整体自评', [], [title('整体自评', '整体支出自评'), remarks('', '见附件')])).toBeNull();
  expect(correctionRefusal('整体自评', [], [title('', '整体支出自评')])).toMatchObject({ code: 'CORRECT_FROM_DIFFERS', data: { field: 'title', present: '整体自评', from: '' } });
  expect(correctionRefusal('整体自评', [], [remarks('旧', '新')])?.detail).toContain('“备注”现在是空的');
});

it('starts from the last correction, not from the first content', () => {
  const made = [remarks('', '一'), remarks('一', '二')];
  expect(correctionRefusal('整体自评', made, [remarks('二', '三')])).toBeNull();
  expect(correctionRefusal('整体自评', made, [remarks('一', '三')])).toMatchObject({ code: 'CORRECT_FROM_DIFFERS', data: { present: '二', from: '一' } });
});

it('takes one field twice in a row only as one after the other', () => {
  expect(correctionRefusal('整体自评', [], [remarks('', '一'), remarks('一', '二')])).toBeNull();
  expect(correctionRefusal('整体自评', [], [remarks('', '一'), remarks('', '二')])).toMatchObject({ code: 'CORRECT_FROM_DIFFERS' });
});
