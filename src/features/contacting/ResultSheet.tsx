import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { addDays } from '../../domain/day.ts'
import type { ContactResult, UnpaidReason } from '../../domain/processFacts.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Contacting.module.css'
import { ResultChoice } from './ResultChoice.tsx'
import { firstForm, NEXT_CHOICES, outcomeOf, REASONS, takesReason } from './resultForm.ts'
import { useSaveResult, type SaveResultQuestion } from './useSaveResult.ts'

export interface ResultSheetProps extends SaveResultQuestion {
  readonly title: string
  /** What was tapped already. */
  readonly first: ContactResult | undefined
  readonly onClose: () => void
  /** What is to be known before. */
  readonly note?: ReactNode
}

/** What came of a call, a visit or a message, in the person's words, and when to be in touch again. */
export function ResultSheet({ title, first, onClose, note, ...question }: ResultSheetProps) {
  const { contacting: t } = useProcessT()
  const { common } = useT()
  const format = useFormat()
  const today = useToday()
  const [form, setForm] = useState(() => firstForm(first))
  const change = (patch: Partial<typeof form>) => setForm((before) => ({ ...before, ...patch }))
  const { save, busy, error } = useSaveResult(question)
  const { of } = question
  const channel = of.type === 'new' ? of.contact.channel : of.channel
  const outcome = outcomeOf(form, today, question.mayAskReason)
  const next = outcome.ok ? outcome.value.next : undefined
  return (
    <Sheet
      open
      onClose={onClose}
      title={title}
      actions={
        <Button variant="contained" size="large" disabled={busy} onClick={() => void save(form)}>
          {common.save}
        </Button>
      }
    >
      <div className={styles['form']}>
        {note}
        <div>
          <ResultChoice channel={channel} value={form.result} onChange={(result) => change({ result })} />
          <p className={styles['hint']}>{t.satisfaction}</p>
        </div>
        {question.mayAskReason && takesReason(form.result) && (
          <SelectInput<UnpaidReason | 'none'>
            label={t.reason}
            value={form.reason}
            onChange={(reason) => change({ reason })}
            options={[
              { value: 'none', label: t.reasonNone },
              ...REASONS.map((value) => ({ value, label: t.reasons[value] })),
            ]}
          />
        )}
        <TextInput
          label={t.words}
          value={form.words}
          onChange={(words) => change({ words })}
          rows={2}
          autoCapitalize="sentences"
          help={t.wordsHelp}
          optional
        />
        <SelectInput
          label={t.next}
          value={form.next}
          onChange={(choice) => change({ next: choice })}
          options={NEXT_CHOICES.map((value) => ({ value, label: t.nextDays[value] }))}
          {...(next === undefined || form.next === 'other' ? {} : { help: format.dayLong(next) })}
        />
        {form.next === 'other' && (
          <DayInput
            label={t.nextDay}
            value={form.nextDay}
            onChange={(nextDay) => change({ nextDay })}
            min={addDays(today, 1)}
          />
        )}
        {error !== undefined && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )}
      </div>
    </Sheet>
  )
}
