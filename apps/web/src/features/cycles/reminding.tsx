// 催办 of several forms: names first, then one after the other, each with what came of it. A reminder that nobody answered is sent again under the same
// key, so that nobody is reminded twice by one press. Whether each may be reminded is the server's word, told with its time.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Command, type CommandState } from '../../api/command';
import { everyPage } from '../../api/every-page';
import { fateUnknown } from '../../api/fate';
import { remind } from '../../api/remind';
import { showProgress, type ProgressLine } from '../../api/show-progress';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { say } from '../../states/say';
import { common } from '../../texts/everywhere';
import { progressTexts, remindTexts as words } from '../../texts/progress';

/** Those chosen, or all that are late in a cycle. */
export type Reminded = { readonly chosen: readonly ProgressLine[] } | { readonly lateOf: string };

/** `now`: the lines as the list behind has them: what was sent is seen in both. */
export function Reminding({ of, now, onClose }: { of: Reminded; now: readonly ProgressLine[]; onClose: () => void }) {
  const late = useQuery({
    queryKey: ['progress-late', 'lateOf' in of ? of.lateOf : null], enabled: 'lateOf' in of, gcTime: 0,
    queryFn: () => everyPage((cursor) => showProgress('lateOf' in of ? of.lateOf : '', { late: 'yes' }, cursor)),
  });
  const lines = ('chosen' in of ? of.chosen : late.data)?.map((line) => now.find(({ id }) => id === line.id) ?? line);
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      {lines !== undefined ? <Names lines={lines} onClose={onClose} /> : late.isError ? <Failed fault={late.error} trying={progressTexts.reading} onRetry={() => void late.refetch()} /> : <Loading />}
    </Dialog>
  );
}

type Results = ReadonlyMap<string, CommandState>;
const isRefused = (state: CommandState | undefined): boolean => state?.phase === 'refused' && !fateUnknown(state.fault);
/** Not sent yet, or nobody answered. */
const isOpen = (state: CommandState | undefined): boolean => state?.phase !== 'done' && !isRefused(state);

function Names({ lines, onClose }: { lines: readonly ProgressLine[]; onClose: () => void }) {
  const { results, busy, send } = useReminders(lines);
  const done = lines.filter(({ id }) => results.get(id)?.phase === 'done').length;
  const refused = lines.filter(({ id }) => isRefused(results.get(id))).length;
  const open = lines.filter(({ id }) => isOpen(results.get(id))).length;
  const began = results.size > 0;
  return (
    <>
      <p>{words.what(lines.length)}</p>
      <table className="list listing" aria-label={words.title}>
        <thead>
          <tr>
            {Object.values(words.columns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, told }) => (
            <tr key={id}>
              <td data-label={words.columns.unit}>{told.unit}</td>
              <td data-label={words.columns.holder}>{[told.holder, told.people].filter((text) => text !== '').join('，')}</td>
              <td data-label={words.columns.last}>{told.reminded || words.never}</td>
              <td data-label={words.columns.result} className={isRefused(results.get(id)) ? 'wrong' : undefined}>
                {resultWords(results.get(id))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{began && !busy ? words.result(done, refused, lines.length - done - refused) : ''}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {began ? common.close : common.cancel}
        </button>
        {open > 0 && (
          <button type="button" className="button primary" data-first aria-disabled={busy} onClick={busy ? undefined : send}>
            {began && !busy ? words.again : words.send(lines.length)}
          </button>
        )}
      </div>
    </>
  );
}

function resultWords(state: CommandState | undefined): string {
  if (state === undefined || state.phase === 'idle') return words.waiting;
  if (state.phase === 'sending' || state.phase === 'asking') return words.sending;
  return state.phase === 'done' ? words.done : say(state.fault, words.doing).what;
}

/** One command a form, for as long as the names are shown. */
function useReminders(lines: readonly ProgressLine[]): { results: Results; busy: boolean; send: () => void } {
  const queries = useQueryClient();
  const commands = useRef(new Map<string, Command>());
  const [results, setResults] = useState<Results>(new Map());
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    for (const { id } of lines) {
      const command = commands.current.get(id) ?? new Command();
      commands.current.set(id, command);
      if (!isOpen(command.current())) continue;
      setResults((before) => new Map(before).set(id, { phase: 'sending', fault: null }));
      await command.send(() => ({ body: id, post: (key) => remind(id, key) }));
      setResults((before) => new Map(before).set(id, command.current()));
    }
    setBusy(false);
    for (const what of ['progress', 'progress-late', 'overview']) void queries.invalidateQueries({ queryKey: [what] });
  };
  return { results, busy, send: () => void send() };
}
