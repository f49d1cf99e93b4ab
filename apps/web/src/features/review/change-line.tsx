// One difference: what it is, the old text struck through, the new one in bold. Signs and words, not colour alone.
import type { Change } from '../../review/review-rows';
import { reviewTexts as words } from '../../texts/review';

export function ChangeLine({ change, label }: { change: Change; label: string }) {
  const name = change.kind === 'cell' ? label : words.change[change.kind];
  return (
    <span className="change">
      <span className="mark changed">{words.changed}</span> {name}{'　'}
      <OldNew from={change.from} to={change.to} />
    </span>
  );
}

export function OldNew({ from, to }: { from: string | null; to: string | null }) {
  return (
    <>
      <del>{from === null || from === '' ? words.change.blank : from}</del> → <ins>{to === null || to === '' ? words.change.blank : to}</ins>
    </>
  );
}
