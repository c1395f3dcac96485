import { useRef, useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { PhoneInput } from '../../ui/fields/PhoneInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import { Section } from './Section.tsx'
import { useSaveSettings } from './useSaveSettings.ts'
import { useTyped } from './useTyped.ts'

const FIELDS = ['name', 'signer', 'phone', 'email', 'address', 'taxId'] as const
type Field = (typeof FIELDS)[number]
type Texts = Readonly<Record<Field, string>>

function textsOf(business: BusinessProfile): Texts {
  return Object.fromEntries(FIELDS.map((field) => [field, business[field]])) as Texts
}

/** Who writes the messages and whose name is on the papers. */
export function BusinessSection({ business }: { readonly business: BusinessProfile }) {
  const { settings: words } = useT()
  const tell = useErrorText()
  const part = useRef<HTMLDivElement>(null)
  const { save, busy } = useSaveSettings(business)
  const stored = textsOf(business)
  const { texts, type, keep } = useTyped(stored, business)
  const [error, setError] = useState<{ readonly field: Field; readonly text: string } | null>(null)
  const [attempt, setAttempt] = useState(0)
  useFocusFirstError(part, attempt)

  const submit = async () => {
    const refused = await save(texts)
    if (refused === null) keep()
    else if (refused.type !== 'not-saved') {
      setError({ field: refused.type === 'text-too-long' ? 'address' : 'name', text: tell(refused) })
      setAttempt((n) => n + 1)
    }
  }
  const field = (name: Field) => ({
    label: words[name],
    name,
    value: texts[name],
    onChange: (text: string) => {
      type({ [name]: text })
      setError(null)
    },
    error: error?.field === name ? error.text : undefined,
    optional: name !== 'name',
  })
  const clean = FIELDS.every((name) => texts[name] === stored[name])
  return (
    <div ref={part}>
      <Section title={words.section.business} onSave={() => void submit()} busy={busy} clean={clean}>
        <TextInput {...field('name')} autoComplete="organization" autoCapitalize="words" />
        <TextInput {...field('signer')} autoComplete="name" autoCapitalize="words" help={words.signerHelp} />
        <PhoneInput {...field('phone')} />
        <TextInput {...field('email')} type="email" inputMode="email" autoCapitalize="none" />
        <TextInput {...field('address')} rows={2} />
        <TextInput {...field('taxId')} autoCapitalize="none" help={words.businessHelp} />
      </Section>
    </div>
  )
}
