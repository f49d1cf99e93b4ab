// Log-in. It never says which of account and password was wrong; neither does the server.
import { client, heard } from './call';
import type { Session } from './types';

export const openSession = (account: string, password: string): Promise<Session> => heard(client.POST('/api/session', { body: { account, password } }));
