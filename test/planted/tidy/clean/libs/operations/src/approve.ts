// A planted file: only here to be seen by a check, it does nothing else.
export const approve = (): string => 'submission.approved@1';
