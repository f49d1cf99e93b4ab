// planted: house/pure-rooms-know-no-clock
export const today = (): Date => new Date();
