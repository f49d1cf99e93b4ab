// Words for mail that was sent: what it tells of, and whether it arrived.
export const deliveryStatuses = { queued: '等待发送', accepted: '已送达邮件服务器', failed: '失败，将重试', dead: '未送达，不再重试' } as const;

export const noticeTexts = {
  kinds: { 'task-waits': '有事待办', returned: '已退回', approved: '已同意', 'findings-raised': '提出了问题', published: '已公开', reminder: '催办，有事待办' },
  sent: (person: string, what: string) => `邮件告知${person}：${what}`,
} as const;
