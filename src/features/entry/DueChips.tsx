import type { Day } from '../../domain/day.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { dueOf, plainDays, QUICK_DAYS, sameDue, type DueChoice } from './dueChoice.ts'
import type { EntryDraft } from './entryDraft.ts'
import type { EntryForm } from './entryForm.ts'
import styles from './Details.module.css'

export interface DueChipsProps {
  readonly draft: EntryDraft
  readonly change: (patch: Partial<EntryForm>) => void
  readonly error: string | undefined
}

type ChipKey = 'terms' | `days-${number}` | 'month-end' | 'day'

/** When it is to be paid: what the terms say is chosen already, another day is one tap away. */
export function DueChips({ draft, change, error }: DueChipsProps) {
  const { entry } = useT()
  const format = useFormat()
  const { form, terms, today } = draft
  const issued = draft.day.ok ? draft.day.value : today
  const termDays = plainDays(terms)
  const days = [...new Set([...QUICK_DAYS, ...(termDays === undefined ? [] : [termDays])])].toSorted((a, b) => a - b)
  const chips: { readonly value: ChipKey; readonly label: string; readonly due: DueChoice }[] = [
    ...(termDays === undefined
      ? [{ value: 'terms' as const, label: entry.dueTerms, due: { by: 'terms' } as const }]
      : []),
    ...days.map((n) => ({
      value: `days-${n}` as const,
      label: n === 0 ? entry.dueZero : entry.dueDays(n),
      due: { by: 'days', days: n } as const,
    })),
    { value: 'month-end', label: entry.dueMonthEnd, due: { by: 'month-end' } },
    { value: 'day', label: entry.duePick, due: { by: 'day', text: dueOf(form.due, issued, terms)[0] ?? issued } },
  ]
  const meant: DueChoice = form.due.by === 'terms' && termDays !== undefined ? { by: 'days', days: termDays } : form.due
  const selected = chips.find((chip) => sameDue(chip.due, meant))?.value
  return (
    <div data-field="due">
      <p className={styles['line']} aria-live="polite">
        <strong>{dueSentence(dueOf(form.due, issued, terms), today)}</strong>
      </p>
      <FilterChips
        label={entry.dueLabel}
        options={chips}
        selected={selected === undefined ? [] : [selected]}
        onChange={(values) => {
          const chosen = chips.find((chip) => chip.value === values.find((value) => value !== selected))
          if (chosen) change({ due: chosen.due })
        }}
      />
      {form.due.by === 'day' ? (
        <div className={styles['field']}>
          <DayInput
            label={entry.dueDay}
            value={form.due.text}
            min={issued}
            onChange={(text) => change({ due: { by: 'day', text } })}
            error={error}
          />
        </div>
      ) : (
        error !== undefined && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )
      )}
    </div>
  )

  function dueSentence(dues: readonly Day[], now: Day): string {
    const [first] = dues
    if (first === undefined) return ''
    if (dues.length > 1) return entry.dueInParts(dues.length, format.day(first))
    return first === now ? entry.dueToday : entry.dueOn(format.dayLong(first))
  }
}
