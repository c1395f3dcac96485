import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import type { CurrencyCode } from '../../../domain/currency.ts'
import type { Day } from '../../../domain/day.ts'
import { NO_INTEREST, OWN_RULE, type AgreedMode } from '../../../domain/interestSetting.ts'
import type { InterestPreset } from '../../../domain/presets/preset.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { AmountInput } from '../../../ui/fields/AmountInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import styles from '../Process.module.css'
import type { RuleForm } from './interestForm.ts'
import { InterestLaw } from './InterestLaw.tsx'
import { RateFields } from './RateFields.tsx'

const MODES: readonly AgreedMode[] = ['simple-annual', 'monthly-pro-rata', 'effective-annual']
const BASES: readonly RuleForm['basedOn'][] = ['looked-up', 'agreed']

export interface RuleFieldsProps {
  readonly form: RuleForm
  readonly presets: readonly InterestPreset[]
  readonly currency: CurrencyCode
  /** First days of the periods for which nobody has looked up the rate. */
  readonly missing: readonly Day[]
  readonly onChange: (change: Partial<RuleForm>) => void
}

/** The rule for one kind of customer: none, that of a law, or the owner's own. */
export function RuleFields({ form, presets, currency, missing, onChange }: RuleFieldsProps) {
  const { interest: words } = useProcessT()
  const preset = presets.find(({ id }) => id === form.preset)
  const counts = form.preset !== NO_INTEREST
  return (
    <div className={styles['fields']}>
      <SelectInput
        label={words.rule}
        value={form.preset}
        onChange={(id) => onChange({ preset: id })}
        options={[
          { value: NO_INTEREST, label: words.none },
          ...presets.map(({ id, source }) => ({ value: id, label: source })),
          { value: OWN_RULE, label: words.ownRule },
        ]}
      />
      {preset && <InterestLaw preset={preset} />}
      {form.preset === OWN_RULE && (
        <SelectInput<AgreedMode>
          label={words.mode}
          value={form.mode}
          onChange={(mode) => onChange({ mode })}
          options={MODES.map((value) => ({ value, label: words.modes[value] }))}
        />
      )}
      {counts && (
        <>
          <RateFields rates={form.rates} missing={missing} onChange={(rates) => onChange({ rates })} />
          {preset && (
            <div>
              <p className={styles['label']}>{words.basedOn}</p>
              <SegmentedControl
                label={words.basedOn}
                options={BASES.map((value) => ({ value, label: words.based[value] }))}
                value={form.basedOn}
                onChange={(basedOn) => onChange({ basedOn })}
              />
            </div>
          )}
          <div className={styles['two']}>
            <TextInput
              label={words.graceDays}
              inputMode="numeric"
              value={form.graceDays}
              onChange={(graceDays) => onChange({ graceDays })}
              optional
            />
            <AmountInput
              label={words.ownFee}
              currency={currency}
              value={form.flatFee}
              onChange={(flatFee) => onChange({ flatFee })}
              optional
            />
            <TextInput
              label={words.ownOnce}
              inputMode="decimal"
              value={form.flatPercentOnce}
              onChange={(flatPercentOnce) => onChange({ flatPercentOnce })}
              optional
            />
            <TextInput
              label={words.ownCap}
              inputMode="decimal"
              value={form.capPercent}
              onChange={(capPercent) => onChange({ capPercent })}
              optional
            />
          </div>
          <p className={styles['help']}>{words.tax}</p>
        </>
      )}
    </div>
  )
}
