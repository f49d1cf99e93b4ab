// planted: eqeqeq
export const same = (left: string, right: string): boolean => left == right;
