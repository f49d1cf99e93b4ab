// One difference: what it is, the old text struck through, the new one in bold. Signs and words, not colour alone.
import type { Change } from './review-rows';
import { reviewTexts as words } from '../texts/review';

export function ChangeLine({ change, label }: { change: Change; label: string }) {
  const name = change.kind === 'cell' ? label : words.change[change.kind];
  return (
    <span className="change">
      <span className="mark changed">{words.changed}</span> {name}{'　'}
      <OldNew from={change.from} to={change.to} blank={change.kind === 'evidence' ? words.change.noFile : words.change.blank} />
    </span>
  );
}

export function OldNew({ from, to, blank = words.change.blank }: { from: string | null; to: string | null; blank?: string }) {
  return (
    <>
      <del>{from === null || from === '' ? blank : from}</del> → <ins>{to === null || to === '' ? blank : to}</ins>
    </>
  );
}
