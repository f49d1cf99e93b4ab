// Keys of a screen: what they do, and the list that `?` shows. Single letters can be switched off, never work while something
// is typed, and never while an input method is composing.
import { useEffect, useRef } from 'react';
import { keyList, type KeyHelp } from './key-list';

type KeyActions = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Nothing is typed into a box that is ticked. */
const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** `actions` by KeyboardEvent.key, with Ctrl+ and Alt+ in front where they belong. */
export function useKeys(title: string, help: readonly KeyHelp[], actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const forget = keyList.add({ title, help });
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const single = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (single && (!keyList.singleKeys || (event.target instanceof Element && event.target.closest(typing) !== null))) return;
      const name = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`;
      // Looking for a dialog goes through the whole page: only for a key that does something.
      const act = latest.current[name];
      if (act !== undefined && document.querySelector('dialog[open]') === null) act(event);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      forget();
      document.removeEventListener('keydown', onKey);
    };
  }, [title, help]);
}
