import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import type { EditBusinessError } from '../../commands/editBusiness.ts'
import type { CountryCode } from '../../domain/country.ts'
import { checkMeans, type MeansField } from '../../domain/payments/checkMeans.ts'
import { meansTitle } from '../../domain/payments/meansTitle.ts'
import { railsFor } from '../../domain/payments/rails.ts'
import type { PaymentMeans } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import { MeansFields } from './MeansFields.tsx'
import { asksBank, isRail, meansErrorText, wayName, wayOf, waysIn, withWay, type Way } from './meansForm.ts'
import styles from './Settings.module.css'

export interface MeansSheetProps {
  readonly country: CountryCode
  /** `null`: a new one. */
  readonly value: PaymentMeans | null
  readonly onClose: () => void
  /** `null` takes it away. */
  readonly onSave: (means: PaymentMeans | null) => Promise<EditBusinessError | null>
}

const EMPTY: PaymentMeans = { kind: 'transfer', label: '', value: '' }

/** One way to pay: which, its number, and whose it is; checked before it is kept. */
export function MeansSheet({ country, value, onClose, onSave }: MeansSheetProps) {
  const { settings, common } = useT()
  const { means: say } = useLaterT()
  const { paying: words } = useProcessT()
  const tell = useErrorText()
  const form = useRef<HTMLDivElement>(null)
  const [way, setWay] = useState<Way>(() => (value ? wayOf(value) : (railsFor(country)[0] ?? 'transfer')))
  const [means, setMeans] = useState<PaymentMeans>(() => withWay(value ?? EMPTY, way))
  const [error, setError] = useState<{ readonly field: MeansField; readonly text: string }>()
  const [attempt, setAttempt] = useState(0)
  useFocusFirstError(form, attempt)

  const change = (next: PaymentMeans) => {
    setMeans(next)
    setError(undefined)
  }
  const refuse = (field: MeansField, text: string) => {
    setError({ field, text })
    setAttempt((n) => n + 1)
  }
  const put = async (next: PaymentMeans | null) => {
    const refused = await onSave(next)
    if (refused === null) onClose()
    else refuse('value', tell(refused))
  }
  const save = () => {
    const { details: _, ...bare } = means
    const asked = isRail(way) ? (asksBank(way) ? means : { ...means, label: '' }) : bare
    const checked = checkMeans(asked)
    if (checked.ok) void put(checked.value)
    else refuse(checked.error.field, meansErrorText(checked.error, way, words))
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={value ? say.edit(meansTitle(value, settings.meansKinds)) : say.add}
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
          label={words.kind}
          value={way}
          onChange={(chosen) => {
            setWay(chosen)
            change(withWay(means, chosen))
          }}
          options={waysIn(country, way).map((one) => ({ value: one, label: wayName(one, words) }))}
        />
        <MeansFields {...{ way, means, error }} onChange={change} />
      </div>
    </Sheet>
  )
}
