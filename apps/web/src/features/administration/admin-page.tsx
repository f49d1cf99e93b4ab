// What the administrators' screens share: head, what it is about, the act that makes something new, the list.
import type { ReactNode } from 'react';

export function AdminPage({ title, what, act, children }: { title: string; what: string; act?: ReactNode; children: ReactNode }) {
  return (
    <div className="stack">
      <title>{`${title} · 绩审`}</title>
      <div className="line spread">
        <h1>{title}</h1>
        {act}
      </div>
      <p className="quiet">{what}</p>
      {children}
    </div>
  );
}
