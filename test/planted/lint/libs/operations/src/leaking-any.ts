// planted: @typescript-eslint/no-unsafe-assignment
export const read = (text: string): string => {
  const parsed: { name: string } = JSON.parse(text);
  return parsed.name;
};
