// Who am I; also what keeps a session from ending for idleness.
import { client, heard } from './call';
import type { Session } from './types';

export const showSession = (): Promise<Session> => heard(client.GET('/api/session'));
