// Words of recalling a cycle.
export const recallTexts = {
  recall: '收回任务',
  reading: '查看能不能收回',
  entered: (count: number, shown: number) => (count > shown ? `已有 ${count} 件填报（先列 ${shown} 件）` : `已有 ${count} 件填报`),
  enteredWhat: '收回不会删除这些内容，只会停办，所以有填报就不能收回。',
  what: (rows: number, files: number, handedIn: boolean) =>
    [rows > 0 ? `已填 ${rows} 行` : '', files > 0 ? `佐证 ${files} 份` : '', handedIn ? '已送审' : ''].filter((each) => each !== '').join('，') || '已开始填报',
  effects: (forms: number) => [
    forms === 0 ? '这个任务里没有自评件。' : `${forms} 件还没有人填报的自评件随之作废，单位的待办撤下，也不能再在这里新建自评件。`,
    '任务和全部记录都保留，注明已收回；同名的任务可以重新下达。',
    '不另发邮件，请自行告知单位。',
  ],
  after: '收回以后',
  reason: '理由',
  reasonWhat: '写明依据的文件或情况，理由记入留痕。',
  reasonMissing: '请写明理由，理由将记入留痕。',
} as const;
