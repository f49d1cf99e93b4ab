// planted: house/pure-rooms-wait-for-nothing
export const mode = (): string | undefined => process.env['MODE'];
