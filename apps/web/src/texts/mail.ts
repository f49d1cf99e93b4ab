// Words for mail that was sent: what it tells of, and whether it arrived.
export const deliveryStatuses = { queued: '等待发送', accepted: '已送达邮件服务器', failed: '失败，将重试', dead: '未送达，不再重试', held: '等每日 8:30 汇总', joined: '已并入每日汇总', unsent: '仅站内，没有发邮件', unneeded: '已在站内看过，没有再发' } as const;

export const noticeTexts = {
  kinds: { 'task-waits': '有事待办', returned: '已退回', approved: '已同意', 'findings-raised': '提出了问题', published: '已公开', reminder: '催办，有事待办', digest: '每日汇总' },
  sent: (person: string, what: string, mailed: boolean) => `${mailed ? '邮件' : '站内'}告知${person}：${what}`,
} as const;
