// Words of the dialogs in which the bureau settles a form: what an act changes, who is told of it, what is missing. They come with the dialogs.

export const correctableFields = ['title', 'contact', 'reportText', 'remarks'] as const;

const quoted = (text: string): string => (text === '' ? '（空）' : `“${text}”`);

export const settleDialogTexts = {
  effects: '办理以后',
  reason: '理由',
  reasonWhat: '写明依据的文件或情况，理由记入办理记录。',
  reasonMissing: '请写明理由，理由将记入办理记录。',
  tells: {
    REQUIRE_RECTIFICATION: '会通知单位填报人和单位负责人。',
    PUBLISH: '会通知单位填报人、单位负责人和签过字的人。',
  },
  level: '从哪个环节重新审签',
  levelMissing: '请选择从哪个环节重新审签。',
  reopenAtAll: (round: number, edition: number) => [`从第 ${round} 轮办起，选定的环节和之后的环节重新审签；自评内容、得分和整改事项都不动。`, ...staysPublic(edition)],
  reopen: (level: string, round: number, signed: readonly string[], edition: number) => [
    `从第 ${round} 轮办起，由“${level}”重新审签。`,
    ...(signed.length === 0 ? [] : [`这些环节的签字作废，须重签：${signed.join('、')}。`]),
    '自评内容、得分和整改事项都不动；确需单位改的，由审核环节退回。',
    ...staysPublic(edition),
    `会通知“${level}”的办理人。`,
  ],
  fields: { title: '名称', contact: '联系方式', reportText: '报告正文', remarks: '备注' },
  correctWhat: '只能更正不计分的内容；没有填写的不改。计分内容有误的，请财政局负责人重新打开。',
  stands: (text: string) => `现在是：${text === '' ? '（空）' : text}`,
  to: (field: string) => `${field}改为`,
  clear: (field: string) => `把${field}改为空`,
  nothingToCorrect: '请至少填写一处要更正的内容，而且和现在的不同。',
  change: (field: string, from: string, to: string) => `${field}：由${quoted(from)}更正为${quoted(to)}。`,
  correct: (edition: number) => [
    `作为第 ${edition + 1} 版公开；第 ${edition} 版仍可查看，页面注明“已被更正”并指向新版。`,
    '内容指纹随之改变；得分和签字不变。联系方式和备注改成了什么，公开页上不写。',
    '会通知单位填报人、单位负责人和签过字的人。',
  ],
  cancel: ['作废以后不能恢复，不再审签，也不公开；已有的内容和记录都保留。确需重报的，另建一份新的自评件。', '待办随之撤下，不另发邮件，请自行告知单位。'],
} as const;

function staysPublic(edition: number): string[] {
  return edition === 0 ? [] : [`已公开的第 ${edition} 版继续公开，直到新的一版接替它。`];
}
