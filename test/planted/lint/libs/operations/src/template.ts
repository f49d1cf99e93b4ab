// planted: @typescript-eslint/restrict-template-expressions
export const tell = (given: { name: string } | undefined): string => `given: ${given?.name}`;
