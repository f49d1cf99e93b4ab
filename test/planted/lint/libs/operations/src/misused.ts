// planted: @typescript-eslint/no-misused-promises
const ready = async (): Promise<boolean> => true;
export const decide = (): string => (ready() ? 'yes' : 'no');
