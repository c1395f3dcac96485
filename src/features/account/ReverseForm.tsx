import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { reverse } from '../../commands/reverse.ts'
import type { Day } from '../../domain/day.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import type { Movement } from '../../queries/useMovements.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Account.module.css'

export interface ReverseFormProps {
  readonly entry: Movement['entry']
  readonly name: string
  readonly onClose: () => void
}

/** Takes a movement back: as if it had never happened, or from today on. Nothing is deleted. */
export function ReverseForm({ entry, name, onClose }: ReverseFormProps) {
  const { account: words, common } = useT()
  const format = useFormat()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const today = useToday()
  const { show } = useNotice()
  const [when, setWhen] = useState<'slip' | 'today'>('slip')
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const customer = entry.customerId

  const takeBack = async () => {
    if (busy) return
    setBusy(true)
    const on: Day = when === 'slip' ? entry.day : today
    const result = await reverse(deps)({ customer, of: [entry.id], on, reason })
    setBusy(false)
    if (!result.ok) {
      setError(tell(result.error))
      return
    }
    onClose()
    const undo = async () => {
      const undone = await reverse(deps)({ customer, of: result.value, on })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: words.reverseDone(name), undo })
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.reverseTitle(name)}
      actions={
        <>
          <Button variant="outlined" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button variant="contained" aria-disabled={busy} onClick={() => void takeBack()}>
            {words.reverseConfirm}
          </Button>
        </>
      }
    >
      <div className={styles['reverse']}>
        <p>{words.reverseText}</p>
        {entry.day < today && (
          <div>
            <SegmentedControl
              label={words.reverseWhen}
              options={[
                { value: 'slip', label: words.reverseSlip },
                { value: 'today', label: words.reverseToday },
              ]}
              value={when}
              onChange={setWhen}
            />
            <p className={styles['soft']}>
              {when === 'slip' ? words.reverseSlipText(format.day(entry.day)) : words.reverseTodayText}
            </p>
          </div>
        )}
        <TextInput label={words.reverseReason} value={reason} onChange={setReason} optional error={error} />
      </div>
    </Sheet>
  )
}
