// A new password of one's own. How strong it has to be is said by the server.
import { client, heard } from './call';

export const changePassword = (current: string, next: string): Promise<undefined> => heard(client.POST('/api/session/password', { body: { current, next } }));
