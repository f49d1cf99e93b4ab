// Words of parts of the review screen that are fetched when they are wanted: who has a form open, last year beside it.
export const holdTexts = {
  title: '谁在审核',
  held: (name: string, since: string) => `${name}从 ${since} 起在审核这件，您这里现在只读。`,
  taken: (name: string, since: string) => `${name}于 ${since} 接手了这件，您这里改为只读。您写的都还在，没有丢；再接手后会接着保存。`,
  what: '确实要由您来审时可以接手：会记入办理过程，对方写的草稿仍在他那里。同意和退回不受影响。',
  takeOver: '接手审核',
  yours: '现在由您审核，可以写了。',
  trying: '接手审核',
} as const;

export const thenTexts = {
  none: '没有您看得到的上年同一份表，这里没有可以对照的数。',
  against: (year: number, published: boolean) => `与 ${year} 年度${published ? '公开' : '最后一次送审'}的得分对照；分值有变的，请一并看分值。`,
} as const;

export const decidingTexts = {
  asking: '线路中断，正在核对是否已经办成。请不要关闭页面；核对用的是这一次办理的编号，不会重复办理。',
  notDone: '没有办成：服务器没有收到。可以再按一次，不会重复办理。',
} as const;
