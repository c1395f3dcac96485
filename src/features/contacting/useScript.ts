import { useEffect, useMemo, useState } from 'react'
import { createFormat } from '../../domain/format.ts'
import { localeFor, type Language } from '../../domain/locale.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import type { DraftLevel } from '../../messages/reminderParts.ts'
import type { PhoneScript } from '../../messages/scripts/script.ts'
import { useToday } from '../../queries/books.ts'
import { debtLines } from '../../queries/messageDebts.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'

export interface ScriptQuestion {
  readonly business: BusinessProfile
  readonly customer: CustomerDetails
  readonly debts: readonly OpenDebt[]
  readonly level: DraftLevel
  readonly language: Language
}

/** What to say in this call, with the customer's figures; undefined while it is being prepared. */
export function useScript(question: ScriptQuestion): PhoneScript | 'failed' | undefined {
  const { business, customer, debts, level, language } = question
  const today = useToday()
  const input = useMemo(
    () => ({
      language,
      treatment: business.treatment,
      country: business.country,
      party: customer.profile.party,
      business,
      format: createFormat(localeFor(language, business.country)),
      level,
      customer: { name: customer.person.name, code: customer.person.code },
      debts: debtLines(debts),
      asOf: today,
    }),
    [business, customer, debts, level, language, today],
  )
  const [made, setMade] = useState<PhoneScript | 'failed'>()
  useEffect(() => {
    let current = true
    const write = async () => (await import('../../messages/scripts/script.ts')).phoneScript(input)
    write().then(
      (script) => current && setMade(script),
      () => current && setMade('failed'),
    )
    return () => {
      current = false
    }
  }, [input])
  return made
}
