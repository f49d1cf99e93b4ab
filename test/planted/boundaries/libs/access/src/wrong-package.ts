// planted: packages-of-libs/access
import { z } from 'zod';
export const seen = z;
