import { useMemo } from 'react'
import { letterDebt } from '../../../documents/letterDebt.ts'
import { suggestOffers } from '../../../documents/letterDefaults.ts'
import type { MissingField } from '../../../documents/missingFields.ts'
import { missingOnMasc } from '../../../documents/missingOnPapers.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import { addDays } from '../../../domain/day.ts'
import type { Language } from '../../../domain/locale.ts'
import type { NegotiationRule } from '../../../domain/presets/preset.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { useToday } from '../../../queries/books.ts'
import type { OpenDebt } from '../../../queries/openAccount.ts'
import type { Chase } from '../../../queries/useChase.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import { paperInputOf } from '../paperInputOf.ts'

export interface RequestQuestion {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
  readonly chase: Chase
  readonly rules: NegotiationRule
  readonly language: Language
  readonly withOffers: boolean
}

export interface NegotiationRequestPaper {
  /** What is overdue: what the request, and a later claim, are about. */
  readonly debts: readonly OpenDebt[]
  readonly missing: readonly MissingField[]
  /** `null`: nothing is overdue, or something is missing without which it is not made. */
  readonly request: PaperRequest | null
}

/** The request to negotiate about what is overdue, as a paper to be made. */
export function useRequest(question: RequestQuestion): NegotiationRequestPaper {
  const { business, customer, chase, rules, language, withOffers } = question
  const today = useToday()
  const input = useMemo(
    () => paperInputOf(business, customer, { on: today, language, mark: 'N' }),
    [business, customer, today, language],
  )
  const debts = useMemo(() => debtsToClaim(chase), [chase])
  const missing = missingOnMasc(input)
  const isPossible = debts.length > 0 && missing.every(({ required }) => !required)
  const request = useMemo<PaperRequest | null>(() => {
    if (!isPossible) return null
    const listed = debts.map(letterDebt)
    const offers = withOffers ? suggestOffers(listed, addDays(today, rules.silenceDays)) : []
    const { silenceDays } = rules
    return { kind: 'masc', input: { ...input, debts: listed, silenceDays, ...(offers.length > 0 ? { offers } : {}) } }
  }, [isPossible, debts, withOffers, today, rules, input])
  return { debts, missing, request }
}

/** What is overdue by the days on which it is owed now, each instalment once and with all that is open of it. */
function debtsToClaim({ accounts, overdue }: Chase): readonly OpenDebt[] {
  const late = new Set(overdue.map(({ charge, instalment }) => `${charge}/${instalment}`))
  return accounts.flatMap(({ debts }) => debts.filter((debt) => late.has(`${debt.charge}/${debt.instalment}`)))
}
