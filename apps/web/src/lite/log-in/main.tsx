// Starts the log-in page: colours and the page. It holds no logic.
import { createRoot } from 'react-dom/client';
import { applyTokens } from '../../look/tokens';
import '../../look/page.css';
import '../lite.css';
import { LogInPage } from './log-in-page';

applyTokens(document.documentElement);
const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<LogInPage />);
