// S4 Base data, 附件1: the figures that every rate rests on, filled in like a spreadsheet, saved by itself.
import type { OverallRuleSet } from '@jishen/scoring';
import { useCallback, useMemo } from 'react';
import { useForm } from '../../form/form-context';
import { GridKeys } from '../../form/grid-keys';
import { PhoneNotice, useFillable } from '../../form/phone-notice';
import { useCells } from '../../form/use-cells';
import { useGoTo } from '../../form/use-go-to';
import { Grid } from '../../grid/grid';
import { formTexts } from '../../texts/form';
import { baseSheet, itemOfRate } from './base-sheet';

export function Screen() {
  const { ruleSet } = useForm();
  return ruleSet.form === 'overall' ? <BaseData ruleSet={ruleSet} /> : null;
}

function BaseData({ ruleSet }: { ruleSet: OverallRuleSet }) {
  const sheet = useMemo(() => baseSheet(ruleSet), [ruleSet]);
  const { textOf, faultOf, inConflict, write } = useCells();
  const computedOf = useRates(ruleSet);
  return (
    <div className="work alone">
      <title>{`${formTexts.parts.base} · 绩审`}</title>
      <h2 className="visually-hidden">{formTexts.parts.base}</h2>
      <PhoneNotice />
      <GridKeys />
      <Grid
        label={formTexts.parts.base}
        sheet={sheet}
        textOf={textOf}
        computedOf={computedOf}
        faultOf={faultOf}
        inConflict={inConflict}
        onWrite={write}
        goTo={useGoTo()}
        moneyUnit={ruleSet.moneyUnit}
        readOnly={!useFillable()}
      />
    </div>
  );
}

/** The rate as scoring worked it out and said it, taken from its sentence: no figure is computed a second time here. */
function useRates(ruleSet: OverallRuleSet): (item: string) => string {
  const { live } = useForm();
  const sources = useMemo(() => new Map(ruleSet.rows.flatMap((row) => row.parts.flatMap((part) => {
    const item = itemOfRate(part);
    return item === null ? [] : [[item, { row: row.key, part: part.key }] as const];
  }))), [ruleSet]);
  return useCallback(
    (item: string) => {
      const source = sources.get(item);
      const explanation = live.rows.get(source?.row ?? '')?.parts.find(({ key }) => key === source?.part)?.explanation ?? '';
      return /= (-?[\d.]+%)/.exec(explanation)?.[1] ?? '';
    },
    [live, sources],
  );
}
