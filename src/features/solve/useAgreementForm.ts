import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { makeAgreement } from '../../commands/makeAgreement.ts'
import { DEFAULT_GRACE_DAYS } from '../../domain/agreement.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { AgreementFact } from '../../domain/processFacts.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useToday } from '../../queries/books.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { routes } from '../../ui/routes.ts'
import { agreementErrorText } from './agreementErrors.ts'
import {
  debtKey,
  previewOf,
  readAgreement,
  type AgreementField,
  type AgreementForm,
  type AgreementReason,
} from './agreementForm.ts'
import { useSaid } from './useSaid.ts'

const PROPOSED_PARTS = 4

/** What changes the lines of the plan: whatever was typed over the lines belongs to the plan that it was typed into. */
const OF_THE_PLAN: readonly (keyof AgreementForm)[] = [
  'chosen',
  'currency',
  'solution',
  'by',
  'parts',
  'eachText',
  'every',
  'firstText',
  'downText',
  'downDayText',
]

/** The form of an agreement: what it says, what is wrong with it, and the way to the disk. */
export function useAgreementForm(customer: CustomerId, debts: readonly OpenDebt[], replaces?: AgreementFact) {
  const { agreement: words } = useLaterT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const format = useFormat()
  const today = useToday()
  const said = useSaid(customer)
  const [, navigate] = useLocation()
  const [form, setForm] = useState<AgreementForm>(() => startForm(debts, today, replaces))
  const [problem, setProblem] = useState<{ readonly field: AgreementField; readonly text: string }>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const manner = { today, decimal: format.decimalMark }

  const change = (patch: Partial<AgreementForm>) => {
    setProblem(undefined)
    const replans = OF_THE_PLAN.some((field) => Object.hasOwn(patch, field))
    setForm((before) => ({ ...before, ...(replans ? { edits: {} } : {}), ...patch }))
  }
  const refuse = (field: AgreementField, error: AgreementReason) => {
    setProblem({ field, text: agreementErrorText(error, form.currency, { words, format, tell }) })
    setAttempt((before) => before + 1)
  }
  const save = async () => {
    if (busy) return
    const read = readAgreement(form, debts, manner)
    if (!read.ok) return refuse(read.error.field, read.error.error)
    setBusy(true)
    const result = await makeAgreement(deps)({
      customer,
      ...read.value,
      ...(replaces === undefined ? {} : { replaces: replaces.id }),
      words: form.words,
    })
    setBusy(false)
    if (!result.ok) {
      const { error } = result
      if (error.type !== 'text-too-long') return refuse('form', error)
      setProblem({ field: 'inKind', text: words.errors.tooLong(error.max) })
      return
    }
    said(replaces === undefined ? words.saved : words.savedReplacing, [result.value])
    navigate(routes.account(customer), { replace: true })
  }
  return {
    form,
    change,
    attempt,
    busy,
    save,
    today,
    manner: { ...manner, currency: form.currency },
    preview: previewOf(form, debts, manner),
    errorOf: (field: AgreementField) => (problem?.field === field ? problem.text : undefined),
  }
}

export type AgreementEditing = ReturnType<typeof useAgreementForm>

/** All that is overdue is chosen, or what the renegotiated agreement covers. */
function startForm(debts: readonly OpenDebt[], today: Day, replaces: AgreementFact | undefined): AgreementForm {
  const late = debts.filter(({ due }) => due < today)
  const currency = (replaces ?? (late[0] ?? debts[0])?.fact)?.currency as AgreementForm['currency']
  const covered = new Set(replaces?.debts.map(debtKey))
  const own = debts.filter((debt) => debt.fact.currency === currency)
  const overdue = own.filter(({ due }) => due < today)
  const chosen = replaces ? own.filter((debt) => covered.has(debtKey(debt))) : overdue.length > 0 ? overdue : own
  return {
    currency,
    chosen: chosen.map(debtKey),
    solution: 'instalments',
    dayText: '',
    by: 'parts',
    parts: PROPOSED_PARTS,
    eachText: '',
    every: 'week',
    firstText: addDays(today, 7),
    downText: '',
    downDayText: today,
    edits: {},
    percentText: '',
    inKind: '',
    waivedText: '',
    nextText: '',
    misses: 1,
    graceText: String(DEFAULT_GRACE_DAYS),
    words: '',
  }
}
