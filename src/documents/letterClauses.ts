import type { CountryCode } from '../domain/country.ts'
import { minorUnits, sum } from '../domain/money.ts'
import type { Consequence, LetterInput } from './letterInput.ts'

export type LetterNote = 'noInterest' | 'notEnforcement' | 'consumerRightsCl' | 'privateLetter'

/** What the law of the place lets this letter say, and makes it say. */
export interface LetterClauses {
  /** False: level 3 goes out as a plain request, with no demand and no "final notice". */
  readonly demand: boolean
  readonly consequences: readonly Consequence[]
  /** Consequences that were asked for and may not be mentioned to this customer. */
  readonly withheld: readonly Consequence[]
  readonly notes: readonly LetterNote[]
}

type Bound = Pick<LetterInput, 'level' | 'country' | 'party' | 'debts' | 'interest' | 'consequences'>

/** Spain, Ley Orgánica 3/2018, art. 20 and disp. ad. 6ª: no smaller principal may be reported. */
const REPORTABLE_ES = minorUnits(50_00)

/**
 * The filter by country and party. Chile, Ley 19.496 arts. 37 and 39 C: to a consumer, nothing of courts or credit
 * registers, and the statement that this is no enforcement. Argentina, Ley 24.240 art. 8 bis, and everywhere as a
 * floor: a letter to a consumer must not be taken for a court paper. Which consequences are true is the owner's word.
 */
export function clausesFor(letter: Bound): LetterClauses {
  const { country, level, party } = letter
  const chileanConsumer = country === 'CL' && party === 'consumer'
  const asked = level === '3' ? [...new Set(letter.consequences)] : []
  const consequences = asked.filter((one) => mayMention(one, country, chileanConsumer, letter))
  const notes: LetterNote[] = []
  if (chileanConsumer && level !== 'reminder') {
    if (!letter.interest?.length) notes.push('noInterest')
    notes.push('notEnforcement', 'consumerRightsCl')
  } else if (party === 'consumer' && level === '3') {
    notes.push('privateLetter')
  }
  return {
    demand: !chileanConsumer,
    consequences,
    withheld: asked.filter((one) => !consequences.includes(one)),
    notes,
  }
}

function mayMention(one: Consequence, country: CountryCode, chileanConsumer: boolean, letter: Bound): boolean {
  if (chileanConsumer) return one === 'stop-credit' || one === 'interest'
  if (one !== 'credit-bureau') return true
  // Elsewhere reporting is for members of a bureau or needs a notice of its own.
  if (country !== 'ES') return false
  const euros = letter.debts.filter((debt) => debt.currency === 'EUR')
  return sum(euros.map((debt) => debt.open)) >= REPORTABLE_ES
}
