import { useT } from '../../i18n/I18nContext.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { PartsStepper } from '../../ui/PartsStepper.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './Details.module.css'
import { planOf, type EntryDraft } from './entryDraft.ts'
import type { EntryForm } from './entryForm.ts'
import { FEWEST_PARTS, MOST_PARTS, type PlanForm } from './planForm.ts'
import { PlanLines } from './PlanLines.tsx'

export interface PlanEditorProps {
  readonly draft: EntryDraft
  readonly plan: PlanForm
  readonly change: (patch: Partial<EntryForm>) => void
  readonly error: string | undefined
}

/** How many instalments, how often, from when; and what they come to. */
export function PlanEditor({ draft, plan, change, error }: PlanEditorProps) {
  const { entry } = useT()
  const preview = planOf(draft)
  // What was typed over the parts belongs to the plan that it was typed into.
  const replan = (patch: Partial<PlanForm>) => change({ plan: { ...plan, amounts: {}, ...patch } })
  return (
    <div className={styles['plan']} data-field="plan">
      <PartsStepper
        parts={plan.parts}
        fewest={FEWEST_PARTS}
        most={MOST_PARTS}
        onChange={(parts) => replan({ parts })}
      />
      <SegmentedControl
        label={entry.every}
        options={(['week', 'fortnight', 'month'] as const).map((every) => ({
          value: every,
          label: entry.everies[every],
        }))}
        value={plan.every}
        onChange={(every) => replan({ every })}
      />
      <DayInput label={entry.first} value={plan.first} onChange={(first) => replan({ first })} error={error} />
      {preview ? (
        <PlanLines
          preview={preview}
          manner={draft.manner}
          plan={plan}
          total={draft.amount.ok ? draft.amount.value : undefined}
          onChange={(next) => change({ plan: next })}
        />
      ) : (
        <p className={styles['soft']}>{entry.planAmountFirst}</p>
      )}
    </div>
  )
}
