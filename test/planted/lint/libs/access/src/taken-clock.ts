// planted: house/pure-rooms-know-no-clock
const { now } = Date;
export const later = (): number => now();
