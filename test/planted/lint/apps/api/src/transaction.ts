// planted: house/transactions-open-in-operations house/apps-write-through-operations
import { inTransaction } from '@jishen/persistence';
export const write = async (): Promise<void> => inTransaction(async () => {});
