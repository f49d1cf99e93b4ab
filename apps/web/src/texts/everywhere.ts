// Words that every screen uses. What is said here is said the same everywhere; it holds no rule.
export const common = {
  fillOn: '继续填报',
  product: '绩审',
  productLong: '预算绩效自评签审',
  retry: '重试',
  close: '关闭',
  cancel: '取消',
  none: '—',
  goOn: '继续',
  listed: (items: readonly string[]) => items.join('、'),
} as const;

export const states = {
  loading: '正在读取…',
  slow: (seconds: number) => `仍在读取，已等 ${seconds} 秒`,
  unreachable: '连不上服务器',
  unreachableWhat: '网络不通，或者服务正在重启。您填写的内容已存本机，没有丢；网络恢复后可以继续。',
  offline: '现在连不上服务器：这里显示的是之前读到的内容；您填写的存在本机，网络恢复后自动保存。',
  failed: (what: string) => `${what}没有成功`,
  eventNumber: (number: string) => `事件号 ${number}`,
  broken: '页面出了错',
  brokenWhat: '这一屏没有显示出来。您填写的内容已存本机，没有丢；请刷新重试，仍不行时把发生时间告诉维护人员。',
  refresh: '刷新',
  absent: '没有找到这份自评件',
  absentWhat: '它不存在，或者不在您的岗位能看到的范围内。请从待办里打开。',
  toWorklist: '回到待办',
  listedSoFar: (count: number, more: boolean) => (more ? `已读出 ${count} 条，后面还有` : `共 ${count} 条`),
  onePageMore: '再读一页',
  noPage: '没有这个页面',
  noPageWhat: '地址可能写错了，或者页面已经改了位置。',
} as const;

/** An answer as a file. */
export const exportTexts = {
  as: { xlsx: '导出表格（xlsx）', csv: '导出文本（csv）', pdf: '导出 PDF' },
  of: (what: string, how: string) => `${what}：${how}`,
  exporting: '正在整理全部结果…',
  exported: '已导出',
} as const;
