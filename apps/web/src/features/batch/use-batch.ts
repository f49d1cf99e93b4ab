// One batch from the choice to its end: what the server says of each form, which of them the person took out, what came of the sending.
// What goes along is the server's word; agreed is what is on record there, also after a line that broke and after a reload.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { approveBatch, showBatch, type Batch, type BatchCandidate, type BatchResult } from '../../api/batch-approvals';
import { useChosenPost } from '../../session/chosen-post';
import { useSession } from '../../session/session';
import { useCommand } from '../../states/use-command';
import { keptBatch } from '../../worklist/batch-choice';

/** What the last sending said of a form: its level afterwards, or why it was refused. */
export type Told = BatchResult['items'][number];
interface Sent {
  /** The line broke and the record was asked. */
  readonly asked: boolean;
  readonly items: readonly Told[];
}

const byId = (items: readonly Told[]): Map<string, Told> => new Map(items.map((item) => [item.submissionId, item]));

export function useBatch() {
  const queries = useQueryClient();
  const { post } = useChosenPost(useSession());
  const [{ ids, key }] = useState(keptBatch);
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<ReadonlyMap<string, Told>>(new Map());
  const [last, setLast] = useState<Sent | null>(null);
  const { state, busy, send: sendOnce } = useCommand();
  const ask = () => showBatch(ids, key, post?.id);
  // Shown is what is agreed to: nothing moves under the hand unless it is sent or asked for.
  const asked = useQuery({ queryKey: ['batch', key, post?.id], queryFn: ask, enabled: ids.length > 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const parts = useMemo(() => partsOf(asked.data), [asked.data]);
  const going = parts.clean.filter(({ submissionId }) => !out.has(submissionId));
  const toggle = (id: string) => setOut(out.has(id) ? new Set([...out].filter((each) => each !== id)) : new Set([...out, id]));
  const send = async (opinion: string) => {
    const body = {
      items: going.map(({ submissionId, version, contentHash }) => ({ submissionId, expectedVersion: version, contentHash })),
      ...(opinion.trim() === '' ? {} : { opinion: opinion.trim() }), ...(post === null ? {} : { postId: post.id }),
    };
    const sent = new Set(going.map(({ submissionId }) => submissionId));
    await sendOnce<Sent>(() => ({
      body,
      // Its own key, whatever was sent before: what is on record under it is answered again.
      post: async () => ({ asked: false, items: (await approveBatch(body, key)).items }),
      ask: async () => {
        const found = (await ask()).items.filter(({ submissionId, recorded }) => recorded && sent.has(submissionId));
        return found.length === 0 ? null : { asked: true, items: found.map(({ submissionId }) => ({ submissionId, agreed: true, replayed: true, refusal: null, levelName: null })) };
      },
      done: (answer) => {
        setLast({ ...answer, items: [...sent].map((id) => byId(answer.items).get(id) ?? { submissionId: id, agreed: false, replayed: false, refusal: null, levelName: null }) });
        setTold(new Map([...told, ...byId(answer.items)]));
      },
    }));
    await queries.invalidateQueries({ queryKey: ['batch', key] });
    await Promise.all([queries.invalidateQueries({ queryKey: ['worklist'] }), queries.invalidateQueries({ queryKey: ['submission'], refetchType: 'none' })]);
  };
  return { ids, asked, parts, going, out, toggle, told, last, state, busy, send };
}

export interface Parts {
  readonly agreed: readonly BatchCandidate[];
  readonly clean: readonly BatchCandidate[];
  readonly apart: readonly BatchCandidate[];
}

function partsOf(batch: Batch | undefined): Parts {
  const items = batch?.items ?? [];
  return {
    agreed: items.filter(({ recorded }) => recorded),
    clean: items.filter(({ recorded, reasons }) => !recorded && reasons.length === 0),
    apart: items.filter(({ recorded, reasons }) => !recorded && reasons.length > 0),
  };
}
