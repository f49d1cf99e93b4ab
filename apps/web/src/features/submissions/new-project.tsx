// A preparer begins the self-evaluation of a project: in which yearly task, called what, and of which unit where they fill in for several. One send
// however often it is pressed; what is typed outlives cancelling. Whether it may be begun is the server's word.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createSubmission } from '../../api/create-submission';
import type { Cycle } from '../../api/list-cycles';
import type { Session } from '../../api/types';
import { useCycle } from '../../cycles/use-cycle';
import { useKeptTexts } from '../../draft/kept-texts';
import { KeptChoice, KeptField } from '../../items/kept-fields';
import { useSession } from '../../session/session';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { useCommand } from '../../states/use-command';
import { common } from '../../texts/everywhere';
import { newProjectTexts as words } from '../../texts/submissions';

type Posts = Session['posts'];

interface Props {
  /** Those that fill in forms. */
  posts: Posts;
  onClose: () => void;
}

export function NewProject({ posts, onClose }: Props) {
  const { state, busy, send, closing } = useCommand();
  const { cycles } = useCycle(null);
  const close = closing(onClose);
  const taking = cycles.data?.filter(({ forms, recalledAt }) => forms.project !== undefined && recalledAt === undefined);
  const again = () => void cycles.refetch();
  return (
    <Dialog title={words.title} onClose={close}>
      <p className="quiet">{words.what}</p>
      {cycles.isPending && <Loading onRetry={again} />}
      {cycles.isError && <Failed fault={cycles.error} trying={words.reading} onRetry={again} />}
      {taking !== undefined && taking.length > 0 ? (
        <Asked cycles={taking} posts={posts} busy={busy} send={send} fault={state.phase === 'refused' ? state.fault : null} onClose={close} />
      ) : (
        <>
          {taking?.length === 0 && <p className="notice explain">{words.noCycle}</p>}
          <div className="buttons">
            <button type="button" className="button" onClick={close}>
              {common.close}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface AskedProps extends Props {
  cycles: readonly Cycle[];
  busy: boolean;
  send: ReturnType<typeof useCommand>['send'];
  fault: unknown;
}

const names = ['cycleId', 'postId', 'name'];

function Asked({ cycles, posts, busy, send, fault, onClose }: AskedProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const kept = useKeptTexts(useSession().person, 'project/new');
  const [pressed, setPressed] = useState(false);
  // Where there is one, nobody need choose it; what was kept of a choice that is gone is none.
  const among = (ids: readonly string[], chosen: string) => (ids.length === 1 ? (ids[0] ?? '') : ids.includes(chosen) ? chosen : '');
  const cycleId = among(cycles.map(({ id }) => id), kept.textOf('cycleId'));
  const postId = among(posts.map(({ id }) => id), kept.textOf('postId'));
  const name = kept.textOf('name').trim();
  const texts = { ...kept, textOf: (field: string) => ({ cycleId, postId })[field] ?? kept.textOf(field) };
  const create = () => {
    setPressed(true);
    if (cycleId === '' || postId === '' || name === '') return;
    const body = { cycleId, form: 'project' as const, name, postId };
    const done = ({ id }: { id: string }) => {
      kept.forget(names);
      for (const list of ['submissions', 'worklist']) void queries.invalidateQueries({ queryKey: [list] });
      void navigate(`/forms/${id}`);
    };
    void send(() => ({ body, post: (key) => createSubmission(body, key), done }));
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      {posts.length > 1 && <KeptChoice texts={texts} name="postId" label={words.unit} options={posts.map(({ id, unitName }) => ({ value: id, label: unitName }))} wrong={pressed && postId === '' && words.noUnit} />}
      <KeptChoice texts={texts} name="cycleId" label={words.cycle} options={cycles.map(({ id, year, name: called }) => ({ value: id, label: words.cycleOf(year, called) }))} wrong={pressed && cycleId === '' && words.cycleMissing} />
      <KeptField texts={texts} name="name" label={words.name} what={words.nameWhat} maxLength={200} first wrong={pressed && name === '' && words.nameMissing} />
      {fault !== null && <Failed fault={fault} trying={words.title} />}
      <div className="buttons">
        <button type="button" className="button" aria-disabled={busy} onClick={onClose}>
          {common.cancel}
        </button>
        <button type="submit" className="button primary" aria-disabled={busy}>
          {words.create}
        </button>
      </div>
    </form>
  );
}
