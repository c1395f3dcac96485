import { useMemo, useState } from 'react'
import { clausesFor } from '../../../documents/letterClauses.ts'
import type { Consequence } from '../../../documents/letterInput.ts'
import { missingFields, type MissingField } from '../../../documents/missingFields.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import type { Day } from '../../../domain/day.ts'
import type { Level3Answer } from '../../../domain/level3Gate.ts'
import { useLanguage } from '../../../i18n/I18nContext.ts'
import { useToday } from '../../../queries/books.ts'
import { usePaper, type PaperFile } from '../usePaper.ts'
import { gateOf } from './gateOf.ts'
import { firmDateOf, firstForm, type LetterForm } from './letterForm.ts'
import { letterInputOf } from './letterInputOf.ts'
import type { LetterSubject } from './LetterSubject.ts'

export interface LetterDraft {
  readonly form: LetterForm
  readonly change: (patch: Partial<LetterForm>) => void
  readonly firmDate: Day | undefined
  readonly missing: readonly MissingField[]
  /** Undefined at the levels that have no gate. */
  readonly gate: Level3Answer | undefined
  /** Nothing is missing without which it must not go out. */
  readonly allowed: boolean
  /** Consequences that were asked for and are left out, because they may not be mentioned to this customer. */
  readonly withheld: readonly Consequence[]
  readonly file: PaperFile | 'failed' | undefined
}

/** The letter as it stands: choices, what they lack, and the PDF. */
export function useLetter(subject: LetterSubject): LetterDraft {
  const { business, customer, chase, debt } = subject
  const { language } = useLanguage()
  const today = useToday()
  const [form, setForm] = useState(() => firstForm(subject, language))
  const firmDate = firmDateOf(form, today)
  const input = useMemo(
    () => letterInputOf({ business, customer, chase, debt }, form, firmDate ?? today, today),
    [business, customer, chase, debt, form, firmDate, today],
  )
  const missing = useMemo(() => missingFields(input), [input])
  const gate = form.level === '3' ? gateOf(subject, form, firmDate, today) : undefined
  const allowed = firmDate !== undefined && gate?.type !== 'missing' && !missing.some((field) => field.required)
  const request = useMemo((): PaperRequest => {
    const { format, ...rest } = input
    return { kind: 'letter', input: rest, locale: format.locale }
  }, [input])
  const withheld = useMemo(() => clausesFor(input).withheld, [input])
  const file = usePaper(allowed ? request : null)
  return {
    form,
    change: (patch) => setForm((before) => ({ ...before, ...patch })),
    firmDate,
    missing,
    gate,
    allowed,
    withheld,
    file,
  }
}
