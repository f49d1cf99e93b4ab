// A state as sign, word and colour, so that none of the three is needed to tell it.
import { marks, type Mark } from '../look/tokens';

export function MarkTag({ mark, children }: { mark: Mark; children: string }) {
  return (
    <span className={`mark ${mark}`}>
      <span aria-hidden="true">{marks[mark].sign}</span>
      {children}
    </span>
  );
}
