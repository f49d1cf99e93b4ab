// Starts the page: colours, session, routes. It holds no logic.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { beginReading } from './api/first-reads';
import { routes } from './app/routes';
import './browsers';
import './look/page.css';
import './look/layout.css';
import './look/review.css';
import { applyTokens } from './look/tokens';
import { SessionProvider } from './session/session';

applyTokens(document.documentElement);
const place = document.getElementById('page');
// An old browser was given a notice instead (public/browser-check.js).
if (place !== null && !document.documentElement.classList.contains('old-browser')) {
  beginReading(location.pathname);
  createRoot(place).render(
    <StrictMode>
      <SessionProvider>
        <RouterProvider router={routes} />
      </SessionProvider>
    </StrictMode>,
  );
}
