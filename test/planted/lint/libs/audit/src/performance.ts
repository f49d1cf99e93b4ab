// planted: house/pure-rooms-know-no-clock
export const at = (): number => performance['now']();
