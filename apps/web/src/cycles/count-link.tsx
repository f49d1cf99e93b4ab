// A number that opens the names it is of; nothing leads to where there is nobody.
import { Link } from 'react-router';

export function CountLink({ count, to, label, strong = false }: { count: number; to: string; label: string; strong?: boolean }) {
  if (count === 0) return <span className="quiet">{count}</span>;
  return (
    <Link to={to} aria-label={label}>
      {strong ? <strong>{count}</strong> : count}
    </Link>
  );
}
