// planted: features-are-entered-by-the-routes
import { checksScreen } from '../features/checks/checks';
export const seen = checksScreen;
