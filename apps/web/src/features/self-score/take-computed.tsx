// One press fills the claimed score of every row that is still empty and whose rule could be worked out. It overwrites nothing.
import { useForm } from '../../form/form-context';
import { useCells } from '../../form/use-cells';
import { scoreTexts as words } from '../../texts/form';

export function TakeComputed() {
  const { form, live } = useForm();
  const { textOf, write } = useCells();
  const changes = form.rows.flatMap(({ key }) => {
    const computed = live.rows.get(key)?.computed ?? null;
    const slot = { row: key, cell: 'claimed' };
    return computed === null || textOf(slot) !== '' ? [] : [{ slot, text: computed }];
  });
  if (changes.length === 0) return null;
  const stillEmpty = () => changes.filter(({ slot }) => textOf(slot) === ''); // the draft goes on between two drawings
  return (
    <div>
      <button type="button" className="button" onClick={() => write(stillEmpty())}>
        {words.takeComputed(changes.length)}
      </button>
    </div>
  );
}
