// Whether a part of a form was opened by a press on its tab or by going on with filling in: then its grid takes the focus, so that what is
// typed or pasted next is not lost. Whoever comes by an address or goes back keeps theirs.
import { useLocation } from 'react-router';

/** State of a link that leads to where something is typed. */
export const toFill = { fill: true } as const;

/** Another one for each press; null: not opened so. */
export function useOpenedToFill(): string | null {
  const { state, key } = useLocation() as { state: Partial<typeof toFill> | null; key: string };
  return state?.fill === true ? key : null;
}
