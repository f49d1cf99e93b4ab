// What the act before this screen came to, said once above it. Who leaves for another screen leaves it behind; it judges nothing.
import { useLocation } from 'react-router';

export function Done({ say }: { say: (done: string) => string }) {
  const { state } = useLocation() as { state: { done?: string } | null };
  if (state?.done === undefined) return null;
  return (
    <p className="notice good" role="status">
      {say(state.done)}
    </p>
  );
}
