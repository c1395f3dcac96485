import Button from '@mui/material/Button'
import { useId, useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { postponeContact } from '../../commands/postponeContact.ts'
import { reverse } from '../../commands/reverse.ts'
import { addDays } from '../../domain/day.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { PostponeReason } from '../../domain/processFacts.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useWorkT } from '../../i18n/WorkWords.ts'
import { useToday } from '../../queries/books.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { LATER_CHOICES, laterDay, type LaterChoice } from './laterDay.ts'
import styles from './Today.module.css'

export interface MenuSheetProps {
  readonly customer: CustomerId
  readonly name: string
  readonly onClose: () => void
}

const REASONS: readonly PostponeReason[] = ['will-come', 'asked-to-wait', 'no-time', 'relationship', 'other']

type Refused = { readonly field: 'until' | 'reason' | 'form'; readonly text: string }

/** Takes a customer off the list until a day, with the reason. */
export function PostponeSheet({ customer, name, onClose }: MenuSheetProps) {
  const { work: t } = useWorkT()
  const { common } = useT()
  const format = useFormat()
  const today = useToday()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const group = useId()
  const [choice, setChoice] = useState<LaterChoice>('tomorrow')
  const [dayText, setDayText] = useState('')
  const [reason, setReason] = useState<PostponeReason>()
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const until = laterDay(choice, dayText, today)

  const save = async () => {
    if (busy) return
    if (until === undefined) return setRefused({ field: 'until', text: t.dayMissing })
    if (reason === undefined) return setRefused({ field: 'reason', text: t.reasonMissing })
    setBusy(true)
    const result = await postponeContact(deps)({ customer, until, reason })
    setBusy(false)
    if (!result.ok) {
      return setRefused(
        result.error.type === 'postpone-in-past'
          ? { field: 'until', text: t.inPast }
          : { field: 'form', text: tell(result.error) },
      )
    }
    const undo = async () => {
      const undone = await reverse(deps)({ customer, of: [result.value], on: today })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: t.postponed(format.dayLong(until)), undo })
    onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={t.postponeTitle(name)}
      actions={
        <Button variant="contained" size="large" disabled={busy} onClick={() => void save()}>
          {common.save}
        </Button>
      }
    >
      <div className={styles['form']}>
        <div>
          <h3 className={styles['question']}>{t.until}</h3>
          <FilterChips
            label={t.until}
            options={LATER_CHOICES.map((value) => ({ value, label: t.days[value] }))}
            selected={[choice]}
            onChange={(values) => {
              setRefused(undefined)
              setChoice(values.find((value) => value !== choice) ?? choice)
            }}
          />
          {choice === 'other' ? (
            <div className={styles['field']}>
              <DayInput
                label={t.day}
                value={dayText}
                onChange={(text) => {
                  setRefused(undefined)
                  setDayText(text)
                }}
                min={addDays(today, 1)}
                error={refused?.field === 'until' ? refused.text : undefined}
              />
            </div>
          ) : (
            until !== undefined && <p className={styles['hint']}>{t.back(format.dayLong(until))}</p>
          )}
        </div>
        <fieldset className={styles['choices']}>
          <legend className={styles['question']}>{t.reasonTitle}</legend>
          {REASONS.map((value) => (
            <label key={value} className={styles['choice']}>
              <input
                type="radio"
                name={group}
                checked={value === reason}
                onChange={() => {
                  setRefused(undefined)
                  setReason(value)
                }}
              />
              {t.reasons[value]}
            </label>
          ))}
        </fieldset>
        {refused && (refused.field !== 'until' || choice !== 'other') && (
          <p role="alert" className={styles['error']}>
            {refused.text}
          </p>
        )}
      </div>
    </Sheet>
  )
}
