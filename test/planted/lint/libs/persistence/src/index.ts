// clean: persistence itself opens transactions; elsewhere nothing but operations does.
export interface Tx {
  run: (sql: string) => Promise<void>;
}
export const inTransaction = async (work: (tx: Tx) => Promise<void>): Promise<void> => work({ run: async () => {} });
export const readWorklist = async (): Promise<string[]> => [];
export const submissionPart = (): string => 'update';
