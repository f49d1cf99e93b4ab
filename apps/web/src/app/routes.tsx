// The table of addresses: which screen, fetched when it is first asked for. The one place that knows the features.
import { createBrowserRouter, type RouteObject } from 'react-router';
import { LoadingAlone } from '../states/loading';
import { PageBroken } from '../states/page-broken';
import { First } from './first';

type Screen = () => Promise<{ Screen: React.ComponentType }>;
const at = (path: string, load: Screen, children?: RouteObject[]): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).Screen }),
  children,
  errorElement: <PageBroken />,
});
const first = (load: Screen): RouteObject => ({ index: true, lazy: async () => ({ Component: (await load()).Screen }) });

export const routes = createBrowserRouter([
  {
    ...at('/', () => import('./shell'), [
      { index: true, element: <First /> },
      at('worklist', () => import('../features/worklist/worklist-screen')),
      at('worklist/batch', () => import('../features/batch/batch-screen')),
      at('inbox', () => import('../features/inbox/inbox-screen')),
      at('submissions', () => import('../features/submissions/submissions-screen')),
      at('cycles/new', () => import('../features/cycle-opening/new-cycle-screen')),
      at('audit/:question?', () => import('../features/audit/question-screen')),
      at('rule-sets', () => import('../features/rule-sets/rule-sets-screen')),
      at('rule-sets/:id/:version', () => import('../features/rule-sets/rule-set-screen')),
      at('pictures', () => import('../features/pictures/pictures-screen')),
      at('cycles/:id/pictures', () => import('../features/pictures/pictures-screen')),
      at('items', () => import('../features/items/items-screen')),
      at('items/:id', () => import('../features/items/item-screen')),
      at('cycles', () => import('../features/cycles/progress-screen')),
      at('cycles/:id', () => import('../features/cycles/progress-screen')),
      at('overview', () => import('../features/overview/overview-screen')),
      at('admin/people', () => import('../features/administration/people-screen')),
      at('admin/units', () => import('../features/administration/units-screen')),
      at('admin/posts', () => import('../features/administration/posts-screen')),
      at('admin/deliveries', () => import('../features/administration/deliveries-screen')),
      at('admin/records', () => import('../features/administration/records-screen')),
      at('forms/:id', () => import('../form/form-frame'), [
        first(() => import('../features/form-home/form-home-screen')),
        at('base', () => import('../features/base-data/base-data-screen')),
        at('score', () => import('../features/self-score/self-score-screen')),
        at('evidence', () => import('../features/evidence/evidence-screen')),
        at('review', () => import('../features/review/review-screen')),
        at('process', () => import('../features/process/process-screen')),
        at('past', () => import('../features/past/past-screen')),
        at('checks', () => import('../features/checks/checks-screen')),
        at('submit', () => import('../features/submit/submit-screen')),
      ]),
      at('forms/:id/print', () => import('../features/print/print-screen')),
    ]),
    HydrateFallback: LoadingAlone,
  },
  { path: '*', element: <PageBroken absent /> },
]);
