// C2 Empty: why there is nothing here, and what to do next. Never a bare "no data".
import type { ReactNode } from 'react';

export function Empty({ title, what, children }: { title: string; what: string; children?: ReactNode }) {
  return (
    <div className="empty stack">
      <h2>{title}</h2>
      <p className="quiet">{what}</p>
      {children && <div className="line">{children}</div>}
    </div>
  );
}
