import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import type { EditBusinessError } from '../../commands/editBusiness.ts'
import type { PaymentMeans } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import styles from './Settings.module.css'

const KINDS = ['transfer', 'mobile', 'cash', 'card', 'link', 'other'] as const

export interface MeansSheetProps {
  /** `null`: a new one. */
  readonly value: PaymentMeans | null
  readonly onClose: () => void
  /** `null` takes it away. */
  readonly onSave: (means: PaymentMeans | null) => Promise<EditBusinessError | null>
}

/** One way to pay: what kind, whose, and what is copied. */
export function MeansSheet({ value, onClose, onSave }: MeansSheetProps) {
  const { settings: words, common } = useT()
  const tell = useErrorText()
  const form = useRef<HTMLDivElement>(null)
  const [means, setMeans] = useState<PaymentMeans>(value ?? { kind: 'transfer', label: '', value: '' })
  const [error, setError] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  useFocusFirstError(form, attempt)

  const put = async (next: PaymentMeans | null) => {
    const refused = await onSave(next)
    if (refused === null) onClose()
    else setError(tell(refused))
  }
  const save = () => {
    const clean = { kind: means.kind, label: means.label.trim(), value: means.value.trim() }
    if (clean.value === '' && clean.kind !== 'cash' && clean.kind !== 'card') {
      setError(words.meansValueMissing)
      setAttempt((n) => n + 1)
    } else void put(clean)
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={value ? words.meansEdit(value.label || words.meansKinds[value.kind]) : words.meansAdd}
      actions={
        <>
          {value && (
            <Button variant="outlined" onClick={() => void put(null)}>
              {common.remove}
            </Button>
          )}
          <Button variant="contained" onClick={save}>
            {common.save}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles['sheet']}>
        <SelectInput
          label={words.meansKind}
          value={means.kind}
          onChange={(kind) => setMeans({ ...means, kind })}
          options={KINDS.map((kind) => ({ value: kind, label: words.meansKinds[kind] }))}
        />
        <TextInput
          label={means.kind === 'cash' ? words.meansValueCash : words.meansValue}
          name="value"
          value={means.value}
          onChange={(text) => {
            setMeans({ ...means, value: text })
            setError(undefined)
          }}
          error={error}
          autoCapitalize="none"
          {...(means.kind === 'cash' ? {} : { help: words.meansValueHelp })}
        />
        <TextInput
          label={words.meansLabel}
          name="label"
          value={means.label}
          onChange={(label) => setMeans({ ...means, label })}
          help={words.meansLabelHelp}
          optional
        />
      </div>
    </Sheet>
  )
}
