import { paperOf, letterReference, suggestOffers } from '../../../documents/letterDefaults.ts'
import { letterDebt } from '../../../documents/letterDebt.ts'
import type { LetterInput } from '../../../documents/letterInput.ts'
import type { Day } from '../../../domain/day.ts'
import { createFormat } from '../../../domain/format.ts'
import { heightOf, isWritten } from '../../../domain/ladder.ts'
import { localeFor } from '../../../domain/locale.ts'
import { sum } from '../../../domain/money.ts'
import type { LetterForm } from './letterForm.ts'
import type { LetterSubject } from './LetterSubject.ts'

/** Everything that the letter says: the books' facts and the person's choices. */
export function letterInputOf(subject: LetterSubject, form: LetterForm, firmDate: Day, today: Day): LetterInput {
  const { business, customer, chase } = subject
  const debts = chase.overdue.map(letterDebt)
  const offers = form.level === '2' ? suggestOffers(debts, firmDate) : []
  return {
    format: createFormat(localeFor(form.language, business.country)),
    level: form.level,
    paper: paperOf(business.country),
    country: business.country,
    party: customer.profile.party,
    treatment: form.treatment,
    on: today,
    reference: letterReference(today, form.level, customer.id),
    firmDate,
    business,
    customer: customer.person,
    debts,
    inFavour: chase.accounts
      .map(({ currency, inFavour }) => ({ currency, amount: sum(inFavour.map((money) => money.unapplied)) }))
      .filter(({ currency, amount }) => amount > 0 && debts.some((debt) => debt.currency === currency)),
    ...(offers.length > 0 ? { offers: form.offerParts ? offers : offers.slice(0, 1) } : {}),
    ...(form.level === '3' ? { consequences: form.consequences, earlier: earlierDays(subject) } : {}),
  }
}

/** Days on which the customer was written to about the oldest debt, after it fell due. */
export function earlierDays({ chase, debt }: LetterSubject): Day[] {
  const days = chase.contacts
    .filter(({ fact }) => isWritten(fact.channel) && heightOf(fact.level) > 0 && fact.charges.includes(debt.charge))
    .map(({ on }) => on)
  return [...new Set(days)].toSorted()
}
