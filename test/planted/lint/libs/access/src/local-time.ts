// planted: house/pure-rooms-know-no-locale
export const hour = (at: string): number => new Date(at).getHours();
