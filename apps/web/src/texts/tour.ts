// The three lines after the first log-in: what comes to this post, how to begin, where to look afterwards.
export const tourTexts = {
  title: (name: string) => `${name}，您好。三句话认识您的待办`,
  comesHere: {
    preparer: '要您填报、修改的自评件，和要您答复的整改事项都列在这里；最急的排在最前。',
    'unit-head': '本单位送审的自评件等您审签时，会列在这里；最急的排在最前。',
    'department-reviewer': '所属单位的自评件轮到您审核时，会列在这里；最急的排在最前。',
    'bureau-reviewer': '各单位的自评件轮到您复核时，会列在这里；最急的排在最前。',
    'bureau-performance': '已审定等您公开的自评件、等您核销的整改事项，会列在这里；最急的排在最前。',
    'bureau-head': '等您审定的自评件会列在这里；最急的排在最前。',
  } as Readonly<Record<string, string>>,
  comesHereElse: '轮到您办理的事项会列在这里；最急的排在最前。',
  open: (keys: boolean) => `点一行${keys ? '，或用 ↑↓ 选中再按 Enter' : ''}，就能打开。能办的按钮在里面；不能办的会写明原因和谁能办。`,
  after: (keys: boolean) => `办过的在“已办”里；一件走到哪一步、在谁那里，看它的“过程”。${keys ? '按 ? 看全部快捷键。' : ''}`,
  putAway: '知道了，不再显示',
} as const;
