// The one real input of a grid, lying on the active cell and holding the focus: the first letter of an input method goes into it
// like every other. It shows nothing while the person walks, and turns keys into calls of the desk.
import { useLayoutEffect, useRef, useSyncExternalStore, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { gridTexts as words } from '../texts/grid';
import type { CellSource } from './grid-board';
import type { GridDesk } from './grid-desk';
import { readBlock } from './read-clipboard';
import type { Move } from './moves';
import type { At } from './sheet';

interface Props {
  desk: GridDesk;
  cells: CellSource;
  inputRef: RefObject<HTMLInputElement | null>;
  /** Where it is said what is wrong with the active cell. */
  footRef: RefObject<HTMLElement | null>;
}

export function LiveInput({ desk, cells, inputRef, footRef }: Props) {
  const leaving = useRef(false);
  const there = useSyncExternalStore(desk.subscribe, () => desk.slot() !== null);
  useLying(desk, inputRef, there);
  useSaying({ desk, cells, inputRef, footRef }, there);
  useLeft(desk, inputRef, there);
  if (!there) return null;
  const isEditing = () => desk.current().editing !== null;
  const stands = () => standsIn(desk, cells);
  const commit = () => isEditing() && desk.commit(inputRef.current?.value ?? '');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (modifiers.has(event.key)) return; // on their own they say nothing: Shift+Tab leaves backwards
    if (event.key === 'Tab' && leaving.current) return void (leaving.current = false); // let go: no trap
    leaving.current = false;
    const handled = isEditing() ? editKey(desk, event, commit) : walkKey(desk, event, stands, () => (leaving.current = true));
    if (handled) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (isEditing() && block.length <= 1 && (block[0]?.length ?? 0) <= 1) return;
    event.preventDefault();
    desk.cancel();
    desk.paste(block);
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isEditing()) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', desk.copy());
  };
  return (
    <div className="live-ground">
      <input
        ref={inputRef}
        autoComplete="off"
        spellCheck={false}
        onInput={() => desk.begin('')}
        onCompositionStart={() => desk.begin('')}
        onKeyDown={onKeyDown}
        onBlur={commit}
        onPaste={onPaste}
        onCopy={onCopy}
        onDoubleClick={() => desk.begin(stands())}
      />
    </div>
  );
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);
const arrows: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** @returns whether the key was ours */
function walkKey(desk: GridDesk, event: KeyboardEvent, stands: () => string, leave: () => void): boolean {
  const { key, shiftKey, altKey } = event;
  if (event.ctrlKey || event.metaKey) return commandKey(desk, key);
  if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) desk.seek('issue', key === 'ArrowUp');
  else if (altKey) return false;
  else if (arrows[key] !== undefined) desk.walk(arrows[key], shiftKey);
  else if (key === 'Enter') desk.walk(shiftKey ? 'up' : 'down');
  else if (key === 'Tab') desk.walk(shiftKey ? 'previous' : 'next');
  else if (key === 'F2') desk.begin(stands());
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

function standsIn(desk: GridDesk, cells: CellSource): string {
  const slot = desk.slot();
  return slot === null ? '' : cells.textOf(slot);
}

/**
 * What the input shows and what is read out of its cell. Written by hand, once for each key and with whatever else it draws: a drawing of
 * its own would cost more than all of it.
 */
function useSaying({ desk, cells, inputRef, footRef }: Props, there: boolean): void {
  useLayoutEffect(() => {
    const input = inputRef.current;
    if (!there || input === null) return;
    let isDue = false;
    const say = () => {
      isDue = false;
      const { editing } = desk.current();
      const slot = desk.slot();
      if (slot === null) return;
      const fault = cells.faultOf(slot);
      put(input, 'class', `live ${editing === null ? 'walking' : 'editing'} ${slot.kind}`);
      put(input, 'aria-label', words.cell(slot.label, cells.textOf(slot), cells.thenIn?.(slot) ?? ''));
      put(input, 'aria-description', fault);
      put(input, 'aria-invalid', String(fault !== null));
      const foot = footRef.current;
      if (foot !== null && foot.textContent !== (fault ?? '')) foot.textContent = fault;
      if (editing === null) input.value = '';
      else if (input.value === '' && editing.from !== '') input.value = editing.from;
    };
    const soon = () => {
      if (!isDue) queueMicrotask(say);
      isDue = true;
    };
    soon(); // the foot comes after the input and is not there yet
    const stops = [desk.subscribe(soon), cells.subscribe(soon)];
    return () => stops.forEach((stop) => stop());
  }, [desk, cells, inputRef, footRef, there]);
}

function put(input: HTMLInputElement, what: string, value: string | null): void {
  if (input.getAttribute(what) === value) return;
  if (value === null) input.removeAttribute(what);
  else input.setAttribute(what, value);
}

/** A grid that goes away takes no half-typed cell along. Before any other effect ends: whoever is written to may be ending as well. */
function useLeft(desk: GridDesk, inputRef: RefObject<HTMLInputElement | null>, there: boolean): void {
  useLayoutEffect(() => {
    const input = inputRef.current;
    if (!there || input === null) return;
    return () => {
      if (desk.current().editing !== null) desk.commit(input.value);
    };
  }, [desk, inputRef, there]);
}

/**
 * The input goes to its cell before anything else of a move is drawn: what stands there is asked while nothing has to be laid out for the
 * answer. Where rows grow, columns shift or the type becomes larger, the size of the ground changes and it follows, before the frame is shown.
 */
function useLying(desk: GridDesk, inputRef: RefObject<HTMLInputElement | null>, there: boolean): void {
  useLayoutEffect(() => {
    const ground = groundOf(inputRef.current);
    if (!there || !ground) return;
    let known: At | null = null;
    const lie = () => lieOn(inputRef.current, desk.current().at);
    const follow = () => {
      if (desk.current().at !== known) lie();
      known = desk.current().at;
    };
    follow();
    const stop = desk.subscribe(follow);
    const watch = new ResizeObserver(lie);
    watch.observe(ground);
    return () => {
      stop();
      watch.disconnect();
    };
  }, [desk, inputRef, there]);
}

const groundOf = (input: HTMLInputElement | null): HTMLElement | null => input?.closest<HTMLElement>('.grid-ground') ?? null;

/** Onto the cell, and the cell into view. Everything is asked before anything is moved, so that the page is laid out once. */
function lieOn(input: HTMLInputElement | null, { row, column }: At): void {
  const ground = groundOf(input);
  const cell = ground?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
  if (!input || !ground || !cell) return;
  if (document.activeElement === input) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const from = ground.getBoundingClientRect();
  const to = cell.getBoundingClientRect();
  lay(input, 'transform', `translate(${to.left - from.left}px, ${to.top - from.top}px)`);
  lay(input, 'width', `${to.width}px`);
  lay(input, 'height', `${to.height}px`);
}

/** Down a column nothing but its place changes, and a place alone has nothing laid out. */
function lay({ style }: HTMLInputElement, what: 'transform' | 'width' | 'height', value: string): void {
  if (style[what] !== value) style[what] = value;
}
