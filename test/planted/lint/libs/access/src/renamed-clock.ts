// planted: house/pure-rooms-know-no-clock
const Clock = Date;
export const at = (text: string): Date => new Clock(text);
