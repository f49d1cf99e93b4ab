// The one real input of a grid, lying on the active cell and holding the focus: the first letter of an input method goes into it
// like every other. It shows nothing while the person walks, and turns keys into calls of the desk.
import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { gridTexts as words } from '../texts/grid';
import type { DeskState, GridDesk } from './grid-desk';
import { readBlock } from './read-clipboard';
import type { Move } from './moves';

interface Props {
  desk: GridDesk;
  state: DeskState;
  text: string;
  fault: string | null;
  /** What stood here last year; empty: nothing. */
  then: string;
  inputRef: RefObject<HTMLInputElement | null>;
}

export function LiveInput({ desk, state, text, fault, then, inputRef }: Props) {
  const leaving = useRef(false);
  const { at, editing } = state;
  const slot = desk.slot();
  useLying(inputRef, at.row, at.column, slot !== null);
  useEffect(() => {
    const input = inputRef.current;
    if (input === null) return;
    if (editing === null) input.value = '';
    else if (input.value === '' && editing.from !== '') input.value = editing.from;
  }, [editing, inputRef]);
  useLeft(desk, editing, inputRef);
  if (slot === null) return null;
  const commit = () => editing !== null && desk.commit(inputRef.current?.value ?? '');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (modifiers.has(event.key)) return; // on their own they say nothing: Shift+Tab leaves backwards
    if (event.key === 'Tab' && leaving.current) return void (leaving.current = false); // let go: no trap
    leaving.current = false;
    const handled = editing === null ? walkKey(desk, event, text, () => (leaving.current = true)) : editKey(desk, event, commit);
    if (handled) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (editing !== null && block.length <= 1 && (block[0]?.length ?? 0) <= 1) return;
    event.preventDefault();
    desk.cancel();
    desk.paste(block);
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', desk.copy());
  };
  return (
    <div className="live-ground">
      <input
        ref={inputRef}
        className={`live ${editing === null ? 'walking' : 'editing'} ${slot.kind}`}
        aria-label={words.cell(slot.label, text, then)}
        aria-description={fault ?? undefined}
        aria-invalid={fault !== null}
        autoComplete="off"
        spellCheck={false}
        onInput={() => desk.begin('')}
        onCompositionStart={() => desk.begin('')}
        onKeyDown={onKeyDown}
        onBlur={commit}
        onPaste={onPaste}
        onCopy={onCopy}
        onDoubleClick={() => desk.begin(text)}
      />
    </div>
  );
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);
const arrows: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** @returns whether the key was ours */
function walkKey(desk: GridDesk, event: KeyboardEvent, text: string, leave: () => void): boolean {
  const { key, shiftKey, altKey } = event;
  if (event.ctrlKey || event.metaKey) return commandKey(desk, key);
  if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) desk.seek('issue', key === 'ArrowUp');
  else if (altKey) return false;
  else if (arrows[key] !== undefined) desk.walk(arrows[key], shiftKey);
  else if (key === 'Enter') desk.walk(shiftKey ? 'up' : 'down');
  else if (key === 'Tab') desk.walk(shiftKey ? 'previous' : 'next');
  else if (key === 'F2') desk.begin(text);
  else if (key === 'Delete' || key === 'Backspace') desk.clear();
  else if (key === 'Escape') leave();
  else return false;
  return true;
}

function commandKey(desk: GridDesk, key: string): boolean {
  if (key === 'z' || key === 'Z') desk.undo();
  else if (key === 'd' || key === 'D') desk.fillDown();
  else if (key === 'ArrowDown') desk.seek('empty');
  else return false;
  return true;
}

function editKey(desk: GridDesk, { key, shiftKey, altKey }: KeyboardEvent, commit: () => void): boolean {
  const way: Move | undefined =
    key === 'Enter' ? (shiftKey ? 'up' : 'down') : key === 'Tab' ? (shiftKey ? 'previous' : 'next') : !altKey && (key === 'ArrowUp' || key === 'ArrowDown') ? arrows[key] : undefined;
  const issue = altKey && (key === 'ArrowUp' || key === 'ArrowDown');
  if (key === 'Escape') desk.cancel();
  else if (issue) {
    commit();
    desk.seek('issue', key === 'ArrowUp');
  } else if (way === undefined) return false;
  else {
    commit();
    desk.walk(way);
  }
  return true;
}

/** A grid that goes away takes no half-typed cell along. Before any other effect ends: whoever is written to may be ending as well. */
function useLeft(desk: GridDesk, editing: DeskState['editing'], inputRef: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const input = inputRef.current;
    if (editing === null || input === null) return;
    return () => {
      if (desk.current().editing === editing) desk.commit(input.value);
    };
  }, [desk, editing, inputRef]);
}

/** The input lies on its cell also when rows grow, columns shift or the type becomes larger. */
function useLying(inputRef: RefObject<HTMLInputElement | null>, row: number, column: number, there: boolean): void {
  const place = useRef(() => {});
  useLayoutEffect(() => {
    place.current = () => lieOn(inputRef.current, row, column);
    place.current();
  }, [inputRef, row, column, there]);
  useLayoutEffect(() => {
    const ground = groundOf(inputRef.current);
    if (!there || !ground) return;
    const watch = new ResizeObserver(() => place.current());
    watch.observe(ground);
    return () => watch.disconnect();
  }, [inputRef, there]);
}

const groundOf = (input: HTMLInputElement | null): HTMLElement | null => input?.closest<HTMLElement>('.grid-ground') ?? null;

/** Onto the cell, and the cell into view. Everything is asked before anything is moved, so that the page is laid out once. */
function lieOn(input: HTMLInputElement | null, row: number, column: number): void {
  const ground = groundOf(input);
  const cell = ground?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
  if (!input || !ground || !cell) return;
  if (document.activeElement === input) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const from = ground.getBoundingClientRect();
  const to = cell.getBoundingClientRect();
  input.style.transform = `translate(${to.left - from.left}px, ${to.top - from.top}px)`;
  input.style.width = `${to.width}px`;
  input.style.height = `${to.height}px`;
}
