// Shows the grid at work without a screen: keys, paste by names and by position, filling, taking back; never outside the block.
import { GridDesk, type GridOwner } from './grid-desk';
import { readBlock, writeBlock } from './read-clipboard';
import type { Sheet, SheetRow, Slot } from './sheet';

const slot = (row: string, cell: string): Slot => ({ row, cell, label: `${row}，${cell}`, kind: 'number', choices: [] });
const line = (key: string, name: string, cells: (string | null)[]): SheetRow => ({
  key, name, depth: 0, heads: [{ text: name, span: 1 }], places: [...cells.map((cell) => (cell === null ? null : slot(key, cell))), { computed: key }],
});
const column = (label: string) => ({ label, unit: '万元', align: 'number' as const, width: 8 });
const sheet: Sheet = {
  sections: [
    { key: 's', title: '人员', headLabels: ['项目'], headWidths: [8], columns: [column('编制数'), column('在职人数'), column('控制率')], rows: [line('staff', '人员情况', ['posts', 'actual'])] },
    {
      key: 't', title: '经费', headLabels: ['项目'], headWidths: [8], columns: [column('2019年决算数'), column('2020年预算数'), column('比率')],
      rows: [line('a', '三公经费', ['last', 'budget']), line('b', '其中：公车购置', ['last', 'budget']), line('c', '公用经费', ['last', null])],
    },
  ],
};

function desk(begun: Record<string, string> = {}) {
  const texts = new Map(Object.entries(begun));
  const owner: GridOwner = {
    textOf: ({ row, cell }) => texts.get(`${row}.${cell}`) ?? '',
    write: (changes) => changes.forEach(({ slot: { row, cell }, text }) => texts.set(`${row}.${cell}`, text)),
    hasIssue: ({ row, cell }) => texts.get(`${row}.${cell}`) === '约七',
  };
  const made = new GridDesk(sheet, owner, null);
  return { made, texts, at: () => made.slot()?.label, filled: () => Object.fromEntries([...texts].filter(([, text]) => text !== '')) };
}

describe('keys', () => {
  it('lead over every cell that can be typed into, and nowhere else', () => {
    const { made, at } = desk();
    const seen = [at()];
    for (let step = 0; step < 9; step += 1) {
      made.walk('next');
      seen.push(at());
    }
    expect(seen.slice(0, 8)).toEqual(['staff，posts', 'staff，actual', 'a，last', 'a，budget', 'b，last', 'b，budget', 'c，last', 'c，last']);
  });

  it('pass over a gap on their way down, and stay at the edge', () => {
    const { made, at } = desk();
    made.find({ row: 'b', cell: 'budget' });
    made.walk('down');
    expect(at()).toBe('b，budget');
    made.walk('left');
    made.walk('down');
    expect(at()).toBe('c，last');
  });

  it('find the next empty cell and the next issue, round the end', () => {
    const { made, at } = desk({ 'staff.posts': '1', 'staff.actual': '1', 'a.last': '约七' });
    made.seek('empty');
    expect(at()).toBe('a，budget');
    made.seek('issue');
    expect(at()).toBe('a，last');
  });

  it('find the issue before this cell, round the beginning, and stay where there is none', () => {
    const { made, at } = desk({ 'staff.posts': '约七', 'b.last': '约七', 'c.last': '约七' });
    made.find({ row: 'b', cell: 'budget' });
    const seen = [0, 1, 2, 3].map(() => (made.seek('issue', true), at()));
    expect(seen).toEqual(['b，last', 'staff，posts', 'c，last', 'b，last']);
    const without = desk();
    without.made.seek('issue', true);
    expect(without.at()).toBe('staff，posts');
  });
});

describe('typing', () => {
  it('writes plain numbers and leaves alone what is none', () => {
    const { made, filled } = desk();
    made.begin('');
    made.commit('１，234。5');
    made.walk('next');
    made.commit('约七');
    expect(filled()).toEqual({ 'staff.posts': '1234.5', 'staff.actual': '约七' });
  });

  it('is taken back step by step, and not over what somebody else wrote since', () => {
    const { made, texts, filled } = desk({ 'staff.posts': '1' });
    made.commit('2');
    made.commit('3');
    made.undo();
    expect(filled()).toEqual({ 'staff.posts': '2' });
    texts.set('staff.posts', 'theirs');
    made.undo();
    expect(filled()).toEqual({ 'staff.posts': 'theirs' });
  });
});

describe('a pasted block', () => {
  it('goes by row names in any order, with numbering, 其中 and blanks around them', () => {
    const { made, filled } = desk();
    made.paste(readBlock('  公用经费：\t5\n 1、三公经费　\t6.6\t　6.64\n　公车购置\t0\t0\n……\t　\n'));
    expect(filled()).toEqual({ 'c.last': '5', 'a.last': '6.6', 'a.budget': '6.64', 'b.last': '0', 'b.budget': '0' });
  });

  it('goes by column names where it brings them, also in another order, and leaves rates to the page', () => {
    const { made, filled } = desk();
    made.paste(readBlock('人员情况\t在职人数\t编制数\t控制率\n\t48\t55\t87%\n项目\t2020年预算数\t2019年决算数\n三公经费\t6.64\t6.6\n'));
    expect(filled()).toEqual({ 'staff.actual': '48', 'staff.posts': '55', 'a.budget': '6.64', 'a.last': '6.6' });
  });

  it('goes by position without names, and its last line end is not a row', () => {
    const { made, filled } = desk({ 'c.last': '9' });
    made.find({ row: 'a', cell: 'last' });
    made.paste(readBlock('1\t2\r\n3\t4\r\n'));
    expect(filled()).toEqual({ 'a.last': '1', 'a.budget': '2', 'b.last': '3', 'b.budget': '4', 'c.last': '9' });
    made.undo();
    expect(filled()).toEqual({ 'c.last': '9' });
  });

  it('is shown first where it overwrites, drops or cannot read something, and writes nothing until told', () => {
    const { made, filled } = desk({ 'a.last': '1' });
    made.paste(readBlock('三公经费\t2\t约七\n会议费\t5\n'));
    const { pasted } = made.current();
    expect(filled()).toEqual({ 'a.last': '1' });
    expect([pasted?.placed.map(({ text, read }) => [text, read]), pasted?.left]).toEqual([[['2', true], ['约七', false]], ['会议费 5']]);
    made.accept(pasted?.placed ?? []);
    expect(filled()).toEqual({ 'a.last': '2', 'a.budget': '约七' });
    made.undo();
    expect(filled()).toEqual({ 'a.last': '1' });
  });
});

describe('a table of the unit’s own rows', () => {
  const own = (count: number): Sheet => ({
    sections: [{
      key: 'own', title: '绩效指标', headLabels: ['序号'], headWidths: [3], ownRows: true, columns: [column('指标'), column('年度指标值'), column('分值')],
      rows: Array.from({ length: count }, (_, at) => ({ ...line(`r${at}`, at === 0 ? '受益人数' : '', ['name', 'target', 'weight']), places: [{ ...slot(`r${at}`, 'name'), kind: 'text' as const }, { ...slot(`r${at}`, 'target'), kind: 'text' as const }, slot(`r${at}`, 'weight')] })),
    }],
  });
  const block = readBlock('绩效指标\n序号\t分值\t指标\t年度指标值\n1\t10\t受益人数\t≥735人次\n\t\t\t\n2\t5\t满意度\t95%\n3\t\t及时率\t100%\n');
  function ownDesk() {
    const texts = new Map<string, string>([['r0.name', '受益人数']]);
    const owner: GridOwner = { textOf: ({ row, cell }) => texts.get(`${row}.${cell}`) ?? '', write: (changes) => changes.forEach(({ slot: { row, cell }, text }) => texts.set(`${row}.${cell}`, text)), hasIssue: () => false, roomFor: (rows) => own(Math.max(2, rows)) };
    return { made: new GridDesk(own(2), owner, null), texts };
  }

  it('takes lines under its headings one below the other, whatever their order of columns, and makes room for them', () => {
    const { made, texts } = ownDesk();
    made.paste(block);
    expect(Object.fromEntries(texts)).toEqual({ 'r0.name': '受益人数', 'r0.weight': '10', 'r0.target': '≥735人次', 'r1.weight': '5', 'r1.name': '满意度', 'r1.target': '95%', 'r2.name': '及时率', 'r2.target': '100%' });
  });

  it('of a file is always shown first, and a file that names nothing of it is none', () => {
    const { made, texts } = ownDesk();
    expect(made.upload([[['说明', '请填写']], block])).toBe(true);
    expect([texts.size, made.current().pasted?.placed.length]).toEqual([1, 8]);
    expect(ownDesk().made.upload([[['1', '2'], ['3', '4']]])).toBe(false);
  });
});

it('fills down through what is selected, and copies what it can paste again', () => {
  const { made, filled } = desk({ 'a.last': '7' });
  made.find({ row: 'a', cell: 'last' });
  made.walk('down', true);
  made.walk('down', true);
  made.fillDown();
  expect(filled()).toEqual({ 'a.last': '7', 'b.last': '7', 'c.last': '7' });
  expect(made.copy()).toBe('7\n7\n7');
});

it.each([[[['a', 'b\nc'], ['say "x"', '']]], [[['1\t2']]]])('writes and reads the block %j alike', (block) => expect(readBlock(writeBlock(block))).toEqual(block));
