// Words of the panel of a row that are fetched while a return is answered.
export const undoneTexts = {
  undone: (level: string, from: string, to: string) => `「${level}」曾把本行由 ${from} 分调为 ${to} 分，退回时已撤销。`,
  because: (clause: string, reason: string) => `依据：${clause}；理由：${reason}`,
} as const;
