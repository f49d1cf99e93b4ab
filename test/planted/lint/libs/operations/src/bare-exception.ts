// planted: house/exceptions-need-a-reason
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const given: any = 1;
