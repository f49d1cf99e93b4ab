// S14 and S15: where the form stands on its route, which problems were raised on it, and what happened to it, one line a fact, in words. It shows
// what the trail says and decides nothing.
import { useQuery } from '@tanstack/react-query';
import { showTimeline } from '../../api/show-timeline';
import { useForm } from '../../form/form-context';
import { useDesk } from '../../form/use-desk';
import { FormItemsLater } from '../../items/form-items-later';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { processTexts as words } from '../../texts/process';
import { ProcessMap } from './process-map';
import { routeSteps } from './route-steps';
import { Timeline } from './timeline';

export function Screen() {
  const { submission } = useForm();
  const { id, version } = submission;
  const trail = useQuery({ queryKey: ['timeline', id, version], queryFn: () => showTimeline(id) });
  const desk = useDesk(submission);
  const again = () => {
    void trail.refetch();
    void desk.refetch();
  };
  // What was read stays, whatever a later look meets.
  const missing = trail.data === undefined || desk.data === undefined;
  const fault = missing ? (trail.error ?? desk.error) : null;
  return (
    <div className="stack process">
      <title>{`${submission.unitName} · ${words.title} · 绩审`}</title>
      {fault !== null && <Failed fault={fault} trying={words.title} onRetry={again} />}
      {missing && fault === null && <Loading lines={10} onRetry={again} />}
      {trail.data !== undefined && desk.data !== undefined && (
        <>
          <h2>{words.map}</h2>
          <ProcessMap steps={routeSteps(submission, trail.data, desk.data)} />
        </>
      )}
      <FormItemsLater />
      {trail.data !== undefined && (
        <>
          <h2>{words.timeline}</h2>
          <Timeline entries={trail.data} />
        </>
      )}
    </div>
  );
}
