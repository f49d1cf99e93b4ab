// Every dialog of the page: the browser's own, which keeps the focus inside and gives it back afterwards.
// `firm`: Escape does not close it. What bears data-first has the focus first, else the first field. It holds no words.
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  onClose: () => void;
  firm?: boolean;
  /** `more`: for a file; `most`: for a table of many columns. */
  wide?: boolean | 'more' | 'most';
  children: ReactNode;
}

const widths = { more: 'wider', most: 'widest' } as const;

export function Dialog({ title, onClose, firm = false, wide = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      className={typeof wide === 'string' ? widths[wide] : wide ? 'wide' : undefined}
      onCancel={(event) => {
        event.preventDefault();
        if (!firm) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="stack">
        <h2>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
