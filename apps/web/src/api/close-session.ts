// Log-out. It succeeds also where there is no session.
import { client, heard } from './call';

export const closeSession = (): Promise<undefined> => heard(client.DELETE('/api/session'));
