// planted: house/pure-rooms-wait-for-nothing
export const wait = (): unknown => setTimeout(() => undefined, 1);
