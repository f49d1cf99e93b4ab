// S4 Base data, 附件1: the figures that every rate rests on, filled in like a spreadsheet, saved by itself.
import { rateIn, rateSources, type OverallRuleSet } from '@jishen/scoring';
import { useCallback, useMemo } from 'react';
import { useForm } from '../../form/form-context';
import { GridKeys } from '../../form/grid-keys';
import { useOpenedToFill } from '../../form/opened-to-fill';
import { PhoneNotice, useFillable } from '../../form/phone-notice';
import { useCells } from '../../form/use-cells';
import { useGoTo } from '../../form/use-go-to';
import { useLastYear } from '../../form/use-last-year';
import { Grid } from '../../grid/grid';
import { formTexts } from '../../texts/form';
import { baseSheet } from './base-sheet';

export function Screen() {
  const { ruleSet } = useForm();
  return ruleSet.form === 'overall' ? <BaseData ruleSet={ruleSet} /> : null;
}

function BaseData({ ruleSet }: { ruleSet: OverallRuleSet }) {
  const sheet = useMemo(() => baseSheet(ruleSet), [ruleSet]);
  const { write, ...cells } = useCells();
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
        {...cells}
        computedOf={computedOf}
        thenIn={useLastYear().cellThen}
        onWrite={write}
        goTo={useGoTo()}
        openedToFill={useOpenedToFill()}
        moneyUnit={ruleSet.moneyUnit}
        readOnly={!useFillable()}
      />
    </div>
  );
}

function useRates(ruleSet: OverallRuleSet): (item: string) => string {
  const { live } = useForm();
  const sources = useMemo(() => rateSources(ruleSet), [ruleSet]);
  return useCallback(
    (item: string) => {
      const source = sources.get(item);
      return source === undefined ? '' : rateIn(live.rows.get(source.row)?.parts ?? [], source.part);
    },
    [live, sources],
  );
}
