// clean: the routes know the screens.
import { checksScreen } from '../features/checks/checks';
export const seen = checksScreen;
