// What the posts of one person let them see and do, and what holds whatever posts they have: as the server tells it from the table that is asked
// when they act.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showPowers } from '../../api/list-appointments';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';

interface Props {
  id: string;
  name: string;
  asOf: string;
}

export function PowersOf(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-label={words.powersOf(props.name)} onClick={() => setOpen(true)}>
        {words.powers}
      </button>
      {open && <Opened {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened({ id, name, asOf, onClose }: Props & { onClose: () => void }) {
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['admin', 'powers', id, asOf], queryFn: () => showPowers(id, asOf) });
  const again = () => void refetch();
  return (
    <Dialog wide title={words.powersOf(name)} onClose={onClose}>
      <p className="quiet">{words.powersWhat}</p>
      {isPending && <Loading onRetry={again} />}
      {error !== null && <Failed fault={error} trying={words.powers} onRetry={again} />}
      {data?.posts.length === 0 && <p className="notice">{words.powersNone}</p>}
      {data?.posts.map(({ postId, roleName, unitName, may }) => (
        <section key={postId} className="stack">
          <h3>{`${unitName} ${roleName}`}</h3>
          <table className="list listing" aria-label={`${unitName} ${roleName}`}>
            <thead>
              <tr>
                {(['what', 'on', 'where', 'when'] as const).map((each) => (
                  <th key={each} scope="col">
                    {words.powersColumns[each]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {may.map((line) => (
                <tr key={`${line.what} ${line.on} ${line.where} ${line.when}`}>
                  {(['what', 'on', 'where', 'when'] as const).map((each) => (
                    <td key={each} data-label={words.powersColumns[each]}>
                      {line[each]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {data !== undefined && (
        <section className="stack">
          <h3>{words.limits}</h3>
          <ul className="numbered">
            {data.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="buttons">
        <button type="button" className="button primary" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Dialog>
  );
}
