// S6 Checks: what must be mended, what wants a reason, what is worth a look; each with its figures, a way to its cell and a place
// for the reason right here. Nothing goes away before it is solved or explained, and nothing here keeps anybody from typing.
import { CheckList, stepChecks } from '../../form/check-list';
import { openCount } from '../../form/standing';
import { useStanding } from '../../form/use-standing';
import { useKeys } from '../../keys/use-keys';
import { Empty } from '../../states/empty';
import { checkTexts as words } from '../../texts/form';
import { keyTexts } from '../../texts/shell';

const help = [{ keys: 'Alt+↓ Alt+↑', what: keyTexts.gridIssue }];

export function Screen() {
  const standing = useStanding();
  useKeys(words.title, help, { 'Alt+ArrowDown': () => stepChecks(1), 'Alt+ArrowUp': () => stepChecks(-1) });
  const { mend, explain, check, note, raised } = standing;
  return (
    <div className="stack checks">
      <title>{`${words.pageTitle(openCount(standing))} · 绩审`}</title>
      <h2 className="visually-hidden">{words.title}</h2>
      {mend.length + explain.length + check.length + note.length + raised.length === 0 && <Empty title={words.allPassed} what={words.allPassedWhat} />}
      <CheckList standing={standing} />
    </div>
  );
}
