// planted: features-do-not-import-each-other
import { checksScreen } from '../checks/checks';
export const seen = checksScreen;
