// Shows that closing names what was seen, and that sending back, and who says nothing of it, are judged as before.
import { judgeClosing } from './judge-closing';

it('closes on something that was seen, and never on nothing', () => {
  expect(judgeClosing({ result: 'all', seen: [] })).toMatchObject({ code: 'ITEM_WITHOUT_MATERIAL', rule: 'nothing-is-closed-without-material' });
  expect([judgeClosing({ result: 'all', seen: ['盘点表'] }), judgeClosing({ result: 'all' })]).toEqual([null, null]);
  expect([judgeClosing({ result: 'part', seen: [] }), judgeClosing({ result: 'none', seen: [] })]).toEqual([null, null]);
});
