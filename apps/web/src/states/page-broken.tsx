// What stands where a screen broke while it was drawn, where its code could not be fetched, or where there is none (`absent`). It never
// shows the fault itself.
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { states } from '../texts/everywhere';

export function PageBroken({ absent: nowhere = false }: { absent?: boolean }) {
  const fault = useRouteError();
  const absent = nowhere || (isRouteErrorResponse(fault) && fault.status === 404);
  return (
    <main className="alone">
      <div className="stack" role="alert">
        <h1>{absent ? states.noPage : states.broken}</h1>
        <p>{absent ? states.noPageWhat : states.brokenWhat}</p>
        <div className="line">
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {states.refresh}
          </button>
          <a className="button" href="/">
            {states.toWorklist}
          </a>
        </div>
      </div>
    </main>
  );
}
