// Bodies about one's own session and about shutting a person out. Shape only; how strong a password is, is asked of operations.
import { z } from 'zod';
import { text, uuid, words } from './text';

export const changePasswordBody = z.strictObject({ current: text(1000, 1), next: text(200, 1) });
export const disablePersonBody = z.strictObject({ reason: words(500), postId: uuid.optional() });
export type ChangePasswordBody = z.output<typeof changePasswordBody>;
