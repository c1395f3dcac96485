import { useState } from 'react'
import { agingBuckets, checkLimits } from '../../domain/aging.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { bucketLabel } from '../../ui/bucketLabel.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Section } from './Section.tsx'
import { useSaveSettings } from './useSaveSettings.ts'
import { useTyped } from './useTyped.ts'

/** What was typed, as whole numbers; what is none becomes NaN, which the rule refuses. */
function limitsOf(text: string): number[] {
  return text
    .split(/[\s,;·-]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : Number.NaN))
}

/** Where one bucket of the aging report ends and the next begins. */
export function AgingSection({ business }: { readonly business: BusinessProfile }) {
  const { settings: words, common } = useT()
  const { agingLimits: say } = useLaterT()
  const tell = useErrorText()
  const { save, busy } = useSaveSettings(business)
  const stored = business.agingLimits.join(', ')
  const { texts, type, keep } = useTyped({ limits: stored }, business)
  const [error, setError] = useState<string>()
  const checked = checkLimits(limitsOf(texts.limits))
  const clean = texts.limits === stored || (checked.ok && checked.value.join(', ') === stored)
  const preview = checked.ok
    ? agingBuckets(checked.value)
        .map((bucket) => bucketLabel(common, bucket))
        .join(' · ')
    : undefined

  const submit = async () => {
    if (!checked.ok) {
      setError(tell({ type: 'aging-limits-invalid' }))
      return
    }
    const refused = await save({ agingLimits: checked.value })
    if (refused === null) keep()
    else if (refused.type !== 'not-saved') setError(tell(refused))
  }
  return (
    <Section title={words.section.aging} onSave={() => void submit()} busy={busy} clean={clean}>
      <TextInput
        label={say.label}
        name="agingLimits"
        inputMode="text"
        value={texts.limits}
        onChange={(next) => {
          type({ limits: next })
          setError(undefined)
        }}
        help={preview === undefined ? say.help : say.preview(preview)}
        error={error}
      />
    </Section>
  )
}
