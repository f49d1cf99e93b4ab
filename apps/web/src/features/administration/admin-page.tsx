// What the administrators' screens share: head, what it is about, the act that makes something new, what the last act came to, the list.
import type { ReactNode } from 'react';
import { TellContext, type Told } from './told';

interface Props {
  title: string;
  what: string;
  act?: ReactNode;
  told?: Pick<Told<never>, 'said' | 'tell'>;
  children: ReactNode;
}

const nobody = (): void => undefined;

export function AdminPage({ title, what, act, told, children }: Props) {
  const said = told?.said ?? null;
  return (
    <TellContext value={told?.tell ?? nobody}>
      <div className="stack">
        <title>{`${title} · 绩审`}</title>
        <div className="line spread">
          <h1>{title}</h1>
          {act}
        </div>
        <p className="quiet">{what}</p>
        <div role="status">{said !== null && <p className="notice good">{said}</p>}</div>
        {children}
      </div>
    </TellContext>
  );
}
