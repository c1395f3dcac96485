import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { PartsStepper } from '../../ui/PartsStepper.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './Solve.module.css'
import type { AgreementEditing } from './useAgreementForm.ts'

const FEWEST_PARTS = 2
const MOST_PARTS = 60

/** How many instalments or how much each, how often, from when; and perhaps a first payment of its own. */
export function InstalmentFields({ editing }: { readonly editing: AgreementEditing }) {
  const { entry } = useT()
  const { agreement: t } = useLaterT()
  const { form, change, errorOf, today } = editing
  return (
    <div className={styles['group']}>
      <SegmentedControl
        label={t.by}
        options={[
          { value: 'parts', label: t.byParts },
          { value: 'each', label: t.byEach },
        ]}
        value={form.by}
        onChange={(by) => change({ by })}
      />
      {form.by === 'parts' ? (
        <PartsStepper
          parts={form.parts}
          fewest={FEWEST_PARTS}
          most={MOST_PARTS}
          onChange={(parts) => change({ parts })}
        />
      ) : (
        <AmountInput
          label={t.each}
          value={form.eachText}
          onChange={(eachText) => change({ eachText })}
          currency={form.currency}
          error={errorOf('each')}
        />
      )}
      <SegmentedControl
        label={entry.every}
        options={(['week', 'fortnight', 'month'] as const).map((every) => ({
          value: every,
          label: entry.everies[every],
        }))}
        value={form.every}
        onChange={(every) => change({ every })}
      />
      <DayInput
        label={t.first}
        value={form.firstText}
        onChange={(firstText) => change({ firstText })}
        min={today}
        error={errorOf('first')}
      />
      <AmountInput
        label={t.down}
        value={form.downText}
        onChange={(downText) => change({ downText })}
        currency={form.currency}
        error={errorOf('down')}
        optional
      />
      {form.downText.trim() !== '' && (
        <DayInput
          label={t.downDay}
          value={form.downDayText}
          onChange={(downDayText) => change({ downDayText })}
          min={today}
          error={errorOf('downDay')}
        />
      )}
    </div>
  )
}
