// Acceptance 1 and 7 over the screens that the bureau’s accounts open. A file of its own, so that a second worker takes the others meanwhile.
import { everyStateOf } from './every-state-of';
import { screens } from './screens';

everyStateOf(screens.filter((line) => line.as?.startsWith('yuhua.') === true));
