// planted: house/libraries-do-not-print
export const tell = (text: string): void => console.log(text);
