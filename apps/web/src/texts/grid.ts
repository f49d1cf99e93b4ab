// Words of the grid: what a cell says to a screen reader, how saving stands.
export const gridTexts = {
  cell: (label: string, text: string, then: string) => `${label}，${text === '' ? '空' : `现为 ${text}`}${then === '' ? '' : `，上年 ${then}`}`,
  lastYear: '上年',
  unreadable: '读不出数值',
  unreadableWhat: (text: string) => `“${text}”读不出数值。原样保留，请改成普通小数，例如 3.5。`,
  conflict: '与他人冲突',
  phone: '手机上可以查看，不能填表。请在电脑上打开本页填写。',
} as const;

export const workbookTexts = {
  download: '下载表格模板',
  upload: '上传填好的表格',
  titleWithUnit: (title: string, unit: string) => `${title}（金额单位：${unit}）`,
  reading: (name: string) => `正在读取「${name}」…`,
  notMade: '表格模板没有下载成：做表格的部分还没有取到，网络恢复后请再点一次；或者从 Excel、WPS 里复制粘贴。',
  notFetched: (name: string) => `「${name}」没有读成：读表格的部分还没有取到，网络恢复后请再传一次；或者从 Excel、WPS 里复制粘贴。`,
} as const;

export const draftTexts = {
  saved: (time: string) => `已保存 ${time}`,
  untouched: '没有未保存的内容',
  waiting: (count: number) => `${count} 处待保存`,
  saving: '正在保存…',
  offline: (count: number) => `离线，${count} 处存在本机`,
  loggedOut: (count: number) => `登录已失效，${count} 处存在本机`,
  refused: (count: number, why: string) => `保存失败，${count} 处存在本机：${why}`,
  refusedUnknown: '页面出了错，请刷新重试',
  conflicts: (count: number) => `${count} 处与他人冲突`,
  noRoom: '浏览器的存储空间已满，未保存的内容没有本机副本，请先不要关闭页面',
  retry: '重试',
  resolve: '去选择',
} as const;
