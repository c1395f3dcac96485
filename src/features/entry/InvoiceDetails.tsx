import { useT } from '../../i18n/I18nContext.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { CreditNote } from './CreditNote.tsx'
import type { DetailsProps } from './DetailsProps.ts'
import { DepositSwitch } from './DepositSwitch.tsx'
import { DueChips } from './DueChips.tsx'
import { dueOf } from './dueChoice.ts'
import { FavourSwitch } from './FavourSwitch.tsx'
import { PlanEditor } from './PlanEditor.tsx'

/** An invoice: number, concept, its day, and one due day or a plan. */
export function InvoiceDetails(props: DetailsProps) {
  const { draft, change, errorAt } = props
  const { entry } = useT()
  const { form, today, terms } = draft
  const issued = draft.day.ok ? draft.day.value : today
  const startPlan = () =>
    change({ plan: { parts: 3, every: 'month', first: dueOf(form.due, issued, terms)[0] ?? issued, amounts: {} } })
  return (
    <>
      <CreditNote draft={draft} />
      <FavourSwitch draft={draft} change={change} />
      <DepositSwitch draft={draft} change={change} />
      <TextInput label={entry.number} value={form.number} onChange={(number) => change({ number })} optional />
      <TextInput
        label={entry.concept}
        value={form.concept}
        onChange={(concept) => change({ concept })}
        optional
        autoCapitalize="sentences"
      />
      <div data-field="day">
        <DayInput
          label={entry.issued}
          value={form.day ?? today}
          onChange={(day) => change({ day })}
          error={errorAt('day')}
        />
      </div>
      <SegmentedControl
        label={entry.howPaid}
        options={[
          { value: 'one', label: entry.onePayment },
          { value: 'parts', label: entry.inParts },
        ]}
        value={form.plan ? 'parts' : 'one'}
        onChange={(how) => (how === 'parts' ? startPlan() : change({ plan: null }))}
      />
      {form.plan ? (
        <PlanEditor draft={draft} plan={form.plan} change={change} error={errorAt('plan')} />
      ) : (
        <DueChips draft={draft} change={change} error={errorAt('due')} />
      )}
    </>
  )
}
