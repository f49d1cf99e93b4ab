// Starts the page on which a phone or an old browser signs and returns: colours and the page. It holds no logic.
import { createRoot } from 'react-dom/client';
import { applyTokens } from '../../look/tokens';
import '../../look/page.css';
import '../../look/review.css';
import '../lite.css';
import { ApprovePage } from './approve-page';

applyTokens(document.documentElement);
const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<ApprovePage />);
