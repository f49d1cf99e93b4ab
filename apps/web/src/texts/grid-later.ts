// Words of the grid that are fetched when they are needed: what a paste would do, what a file was that could not be read, and the choice where
// two people changed one cell.
export const pasteTexts = {
  title: '粘贴预览',
  by: { names: '按行名、列名对应', position: '按位置从当前格子开始对应' },
  write: (count: number) => `写入 ${count}`,
  overwrite: (count: number) => `覆盖 ${count}`,
  notRead: (count: number) => `读不出 ${count}`,
  left: (count: number) => `超出 ${count}`,
  computed: (count: number) => `由系统计算、不写入 ${count}`,
  unit: '金额单位',
  unitOwn: (unit: string) => `${unit}（与表一致）`,
  unitYuan: '元（写入时换算）',
  unreadableWhat: '读不出的内容会原样放进格子，标出“读不出数值”。',
  leftWhat: (texts: string) => `没有对应的格子，不写入：${texts}`,
  columns: { place: '位置', before: '原来', after: '粘贴后' },
  more: (count: number) => `另有 ${count} 格照样写入`,
  accept: '写入',
} as const;

export const conflictTexts = {
  title: '同一格有两个人改过',
  what: '两边的内容都在，请逐处选定。没有选的一边仍留在记录里。',
  mine: '我填的',
  theirsBy: (post: string | null) => (post === null ? '另一位填报人填的' : `另一位填报人（${post}）填的`),
  ownWindow: '您自己在另一个窗口填的',
  savedAt: (time: string) => `保存于 ${time}`,
  useMine: '用我的',
  useTheirs: '用对方的',
  blank: '（空）',
} as const;

export const fileTexts = {
  noNames: (name: string) => `「${name}」里没有认得的行名和列名，什么也没有写入。请先下载表格模板，填好再上传；或者从 Excel、WPS 里复制粘贴。`,
  faults: {
    'not-a-workbook': (name: string) => `「${name}」不是 .xlsx 表格，或者文件不完整。请用 Excel 或 WPS 打开，另存为 .xlsx 再上传。`,
    'too-large': (name: string) => `「${name}」太大，不像是一份自评表。请只留下要填的表再上传。`,
    'old-browser': (name: string) => `当前浏览器内核过旧，读不了「${name}」。请从 Excel、WPS 里复制粘贴。`,
  } as Readonly<Record<string, (name: string) => string>>,
} as const;
