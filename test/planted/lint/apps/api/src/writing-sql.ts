// planted: house/apps-write-through-operations
export const forget = (table: string): string => `delete from ${table}`;
