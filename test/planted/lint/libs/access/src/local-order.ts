// planted: house/pure-rooms-know-no-locale
export const before = (left: string, right: string): boolean => left.localeCompare(right) < 0;
