// The pg-boss queue of notices; its jobs carry ids only, and their handler reads everything again.
export const noticeQueue = 'submission-notice';
