// What stands where a screen broke while it was drawn, or where its code could not be fetched. It never shows the fault itself.
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { states } from '../texts/everywhere';

export function PageBroken() {
  const fault = useRouteError();
  const absent = isRouteErrorResponse(fault) && fault.status === 404;
  return (
    <main className="alone stack" role="alert">
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
    </main>
  );
}
