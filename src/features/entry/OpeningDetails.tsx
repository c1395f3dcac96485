import { useT } from '../../i18n/I18nContext.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import type { DetailsProps } from './DetailsProps.ts'

/** What was owed before the books began: since when it is due decides its age. */
export function OpeningDetails({ draft, change, errorAt }: DetailsProps) {
  const { entry } = useT()
  const { form, today } = draft
  return (
    <>
      <div data-field="due">
        <DayInput
          label={entry.dueSince}
          value={form.due.by === 'day' ? form.due.text : today}
          onChange={(text) => change({ due: { by: 'day', text } })}
          help={entry.dueSinceHint}
          error={errorAt('due')}
        />
      </div>
      <TextInput
        label={entry.concept}
        value={form.concept}
        onChange={(concept) => change({ concept })}
        optional
        autoCapitalize="sentences"
      />
    </>
  )
}
