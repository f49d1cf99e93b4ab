// One act on an item as a form. Its button stands there also where the server refuses, with the reason, so that no text that was typed before
// is out of sight.
import { useEffect, useId, useRef, useState } from 'react';
import type { ItemEvent } from '../../api/act-on-item';
import type { Item } from '../../api/types';
import type { KeptTexts } from '../../draft/kept-texts';
import { KeptChoice, KeptField } from '../../items/kept-fields';
import { useChosenPost } from '../../session/chosen-post';
import { useSession } from '../../session/session';
import { ActionButton } from '../../states/action-button';
import { oneItemTexts as words } from '../../texts/items';
import { roleNames } from '../../texts/session';
import { materialOf } from './material';
import { AnswerFilesLater, SeenMaterialLater, useItemFiles } from './material-later';
import { eventOf, fieldsOf, missingIn, type Kind, type Missing } from './item-event';

interface Props {
  kind: Kind;
  item: Item;
  texts: KeptTexts;
  busy: boolean;
  /** How often its key or a button asked for it. */
  presses: number;
  onAct: (event: ItemEvent) => void;
}

export function ActForm({ kind, item, texts, busy, presses, onAct }: Props) {
  const action = item.allowedActions.find(({ type }) => type === kind);
  const form = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(false);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const { post } = useChosenPost(useSession());
  const posts = action?.posts ?? [];
  const postId = posts.length < 2 ? undefined : (chosen ?? posts.find(({ postId: id }) => id === post?.id)?.postId ?? posts[0]?.postId);
  const { data: list, error } = useItemFiles(item.id);
  const files = list?.items;
  /** What is ticked goes along, and nobody sees the ticks yet. */
  const waits = kind === 'ANSWER' && files === undefined;
  /** Stands above in words, with a way to ask again. */
  const untold = waits && error !== null;
  /** What was typed when it was asked for before the files were told: it goes as soon as they are, where none would go along unseen. */
  const [held, setHeld] = useState<string | null>(null);
  const [lookFirst, setLookFirst] = useState(false);
  const typed = fieldsOf[kind].map(texts.textOf).join('\n');
  const material = materialOf(item, files ?? [], texts.textOf);
  const missing = missingIn(kind, item, texts.textOf, material);
  const wrong = (name: Missing): string | false => refused && missing.includes(name) && words.missing[name];
  const send = () => {
    if (busy || untold || action?.allowed !== true) return;
    if (missing.length > 0) return setRefused(true);
    setLookFirst(false);
    if (waits) return setHeld(typed);
    onAct(eventOf(kind, item, texts.textOf, postId, material));
  };
  useEffect(() => {
    if (held === null || (waits && !untold)) return;
    setHeld(null); // what could not be told stands above, with a way to ask again
    if (untold) return;
    if (held === typed && material.files.length === 0) send();
    else setLookFirst(true);
  });
  useEffect(() => {
    // Opened by its key or its button, and not with the screen: what is typed next belongs here.
    if (presses > 0) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [presses]);
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  if (action === undefined) return null;
  return (
    <div ref={form} className="stack panel-like" role="group" aria-label={words.acts[kind]} onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing && send()}>
      <Fields kind={kind} item={item} texts={texts} wrong={wrong} />
      {posts.length > 1 && <PostOf posts={posts} postId={postId} onPost={setChosen} />}
      {lookFirst && <p role="status">{words.lookFirst}</p>}
      <p className={texts.kept ? 'quiet' : 'wrong'}>{texts.kept ? words.kept : words.noRoom}</p>
      <div className="line">
        <ActionButton action={action} label={words.acts[kind]} primary busy={busy || held !== null || untold} onAct={send} />
      </div>
    </div>
  );
}

function Fields({ kind, item, texts, wrong }: Pick<Props, 'kind' | 'item' | 'texts'> & { wrong: (name: Missing) => string | false }) {
  const { fields } = words;
  switch (kind) {
    case 'ANSWER':
      return (
        <>
          <KeptField texts={texts} name="text" label={fields.text} rows={4} wrong={wrong('text')} />
          <AnswerFilesLater item={item} texts={texts} />
          <KeptField texts={texts} name="evidence" label={fields.evidence} what={fields.evidenceWhat} rows={2} />
          {(item.overdue || texts.typed.has('late')) && <KeptField texts={texts} name="late" label={fields.late} what={fields.lateWhat} rows={2} maxLength={1000} wrong={wrong('late')} />}
        </>
      );
    case 'VERIFY':
      return (
        <>
          <SeenMaterialLater item={item} texts={texts} wrong={wrong('seen')} />
          <Results texts={texts} wrong={wrong('result')} />
          <KeptField texts={texts} name="verifyReason" label={fields.verifyReason} rows={3} wrong={wrong('reason')} />
        </>
      );
    case 'REOPEN':
      return <KeptField texts={texts} name="reopenReason" label={fields.reopenReason} rows={3} wrong={wrong('reason')} />;
    case 'CARRY_OVER':
      return (
        <>
          <KeptChoice texts={texts} name="toYear" label={fields.toYear} options={yearsAfter(item.year)} wrong={wrong('toYear')} />
          <KeptField texts={texts} name="carryReason" label={fields.carryReason} rows={3} wrong={wrong('reason')} />
        </>
      );
  }
}

const yearsAfter = (year: number) => [1, 2, 3].map((later) => ({ value: `${year + later}`, label: words.year(year + later) }));

const results = ['all', 'part', 'none'] as const;
function Results({ texts, wrong }: { texts: KeptTexts; wrong: string | false }) {
  const id = useId();
  return (
    <fieldset className="clauses" aria-describedby={wrong === false ? undefined : id}>
      <legend>{words.fields.result}</legend>
      {results.map((result) => (
        <label key={result} className="choice">
          <input type="radio" name="result" value={result} aria-invalid={wrong !== false || undefined} checked={texts.textOf('result') === result} onChange={() => texts.put('result', result)} />
          {words.fields.results[result]}
        </label>
      ))}
      {wrong !== false && (
        <span id={id} className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </fieldset>
  );
}

interface PostProps {
  posts: readonly { postId: string; role: string; unitName: string }[];
  postId: string | undefined;
  onPost: (postId: string) => void;
}

function PostOf({ posts, postId, onPost }: PostProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.post}</label>
      <select id={id} value={postId} onChange={(event) => onPost(event.target.value)}>
        {posts.map(({ postId: each, role, unitName }) => (
          <option key={each} value={each}>{`${unitName} ${roleNames[role] ?? ''}`}</option>
        ))}
      </select>
    </div>
  );
}
