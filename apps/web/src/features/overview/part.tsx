// One part of the overview: its finding as a title, then what it is of.
import { useId, type ReactNode } from 'react';

export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="stack overview-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export function Heads({ names, numbersFrom }: { names: readonly string[]; /** The column from which on they are numbers. */ numbersFrom: number }) {
  return (
    <thead>
      <tr>
        {names.map((name, at) => (
          <th key={name} scope="col" className={at >= numbersFrom ? 'number' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
