// C2 Empty: why there is nothing here, and what to do next. Never a bare "no data".
import type { ReactNode } from 'react';

/** `alone`: nothing else is on the screen, so it carries the title. */
export function Empty({ title, what, alone = false, children }: { title: string; what: string; alone?: boolean; children?: ReactNode }) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <div className="empty stack">
      <Title>{title}</Title>
      <p className="quiet">{what}</p>
      {children && <div className="line">{children}</div>}
    </div>
  );
}
