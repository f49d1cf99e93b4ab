// planted: house/pure-rooms-know-no-clock
export const now = (): number => Date.now();
