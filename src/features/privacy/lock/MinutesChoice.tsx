import { LOCK_MINUTES } from '../../../domain/pinLock.ts'
import { usePrivacyT } from '../../../i18n/PrivacyWords.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'

export interface MinutesChoiceProps {
  readonly value: number
  readonly onChange: (minutes: number) => void
}

/** How long the app may be away before it locks. */
export function MinutesChoice({ value, onChange }: MinutesChoiceProps) {
  const { lock: t } = usePrivacyT()
  return (
    <SelectInput
      label={t.after}
      help={t.afterHelp}
      value={String(value)}
      onChange={(next) => onChange(Number(next))}
      options={LOCK_MINUTES.map((minutes) => ({ value: String(minutes), label: t.minutes(minutes) }))}
    />
  )
}
