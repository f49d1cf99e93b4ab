// planted: by-name-not-by-path
import { auditName } from '../../audit/src/index';
export const seen = auditName;
