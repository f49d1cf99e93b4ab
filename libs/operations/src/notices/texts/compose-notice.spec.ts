// The words of every mail, and that nothing typed by users becomes a header or a tag.
import fc from 'fast-check';
import type { Notice } from '@jishen/contracts';
import { composeNotice } from './compose-notice';
import type { NoticeFacts, TaskFacts } from './notice-facts';

const notices = ['task-waits', 'returned', 'approved', 'findings-raised', 'published', 'reminder'] as const satisfies Notice[];
const task: TaskFacts = { kind: 'sign-off', place: '主管部门审核', dueOn: '2026-12-04', dueProvisional: true };
const facts = (over: Partial<NoticeFacts> = {}): NoticeFacts => ({
  notice: 'task-waits',
  demonstration: false,
  unitName: '砂子塘街道办事处',
  name: '整体支出绩效自评',
  year: 2020,
  by: null,
  task,
  reason: null,
  findings: [],
  edition: 1,
  link: 'https://jishen.example/submissions/1',
  ...over,
});

describe('a mail', () => {
  it('says in the subject what waits, for which unit, form and year', () => {
    expect(composeNotice(facts(), '张').subject).toBe('待您审签：砂子塘街道办事处《整体支出绩效自评》（2020年度）');
  });

  it('of a waiting task says level, due date and that the date is provisional, and where to go', () => {
    const { text } = composeNotice(facts(), '张');
    for (const part of [
      '张，您好：',
      '等您审签',
      '当前环节：主管部门审核',
      '办理期限：2026-12-04（按周一至周五暂计',
      'https://jishen.example/submissions/1',
    ])
      expect(text).toContain(part);
  });

  it('of a return gives the reason and by which level', () => {
    const { text, subject } = composeNotice(
      facts({
        notice: 'returned',
        by: '主管部门审核',
        reason: '第3行缺佐证\n请补',
        task: { ...task, kind: 'prepare', place: '单位填报' },
      }),
      '张',
    );
    expect(subject).toMatch(/^已退回：/);
    expect(text).toContain('被“主管部门审核”退回');
    expect(text).toContain('退回理由：第3行缺佐证\n请补');
    expect(text).toContain('重新提交');
  });

  it('of a return asks only those who fill in to mend the form', () => {
    const back = facts({ notice: 'returned', reason: '请补', task: { ...task, kind: 'prepare', place: '单位填报' } });
    expect(composeNotice(back, '张').text).toContain('请登录按退回理由修改');
    const { text } = composeNotice({ ...back, onlyTold: true }, '张');
    expect(text).toContain('由填报人按退回理由修改后重新提交，不用您修改');
    expect(text).not.toContain('请登录按退回理由修改');
  });

  it('of a return to an earlier level says which', () => {
    expect(composeNotice(facts({ notice: 'returned', reason: '再核' }), '张').text).toContain(
      '已退到“主管部门审核”环节',
    );
  });

  it('says that a reason is not there any more, rather than nothing', () => {
    expect(composeNotice(facts({ notice: 'returned', task: null }), '张').text).toContain('退回理由：没有保存理由');
  });

  it('of findings lists each with its owner and day', () => {
    const findings = [
      { text: '无绩效目标', owner: '办公室', dueOn: '2026-12-31' },
      { text: '台账不全', owner: '财务室', dueOn: '2027-01-15' },
    ];
    const { text } = composeNotice(facts({ notice: 'findings-raised', findings, task: null }), '张');
    expect(text).toContain('问题1：无绩效目标（责任人：办公室；整改期限：2026-12-31）');
    expect(text).toContain('问题2：台账不全（责任人：财务室；整改期限：2027-01-15）');
  });

  it('of a further edition says its number and why', () => {
    const { subject, text } = composeNotice(
      facts({ notice: 'published', edition: 2, reason: '单位名称有误', task: null }),
      '张',
    );
    expect(subject).toMatch(/^已公开第2版：/);
    expect(text).toContain('更正理由：单位名称有误');
  });

  it('of demonstration data says so in the subject and in the text', () => {
    const { subject, text } = composeNotice(facts({ demonstration: true }), '张');
    expect(subject).toMatch(/^【演示】/);
    expect(text).toContain('此为演示数据');
  });

  it('shows markup in a reason as text', () => {
    const { html, text } = composeNotice(facts({ notice: 'returned', reason: '<img src=x onerror="a()">&\'' }), '张');
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;&#39;');
    expect(html).not.toContain('<img');
    expect(text).toContain('<img src=x');
  });

  it('has no tag and no header of the making of users, whatever they typed', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 80 });
    const tags = (html: string) => html.match(/<\/?[a-z!][^>]*>/gi)?.map((tag) => tag.split(/[\s>]/)[0]) ?? [];
    fc.assert(
      fc.property(fc.constantFrom(...notices), typed, typed, typed, (notice, unitName, name, reason) => {
        const mail = composeNotice(facts({ notice, unitName, name, reason }), name);
        const plain = composeNotice(facts({ notice, reason: '理由' }), '张');
        expect(mail.subject).not.toMatch(/[\r\n]/);
        expect(tags(mail.html).filter((tag) => tag !== '<br')).toEqual(tags(plain.html).filter((tag) => tag !== '<br'));
      }),
      { numRuns: 300 },
    );
  });

  it('says everything in HTML that it says in plain text', () => {
    for (const notice of notices) {
      const { html, text } = composeNotice(facts({ notice, reason: '理由' }), '张');
      const shown = html.replace(/<[^>]+>/g, ' ');
      for (const word of text.match(/[\p{Script=Han}]{2,}/gu) ?? []) expect(shown).toContain(word);
    }
  });
});
