import { foldWords } from '../fold.ts'
import type { CustomerId } from '../ids.ts'
import { areSimilarWords } from '../similarNames.ts'
import { bare, payerKey, phoneKey, type MatchIndex, type NamedCustomer } from './matchIndex.ts'
import type { MatchDebt, MatchReason, StatementMovement } from './movements.ts'
import { creditorReferencesIn, numbersIn } from './numbers.ts'

/** What speaks for one customer. */
export interface Evidence {
  readonly reasons: readonly MatchReason[]
  /** Debts whose number stands there. */
  readonly named: readonly MatchDebt[]
  /** How much it says who it was; 0 when nothing but the amount speaks. */
  readonly identity: number
}

/** How much each reason says who paid. */
const WEIGHTS = {
  'creditor-reference': 9,
  number: 8,
  'tax-id': 7,
  email: 7,
  'paid-before': 6,
  phone: 6,
  name: 5,
  code: 3,
} as const
/** An end of a number, a name among other words, a payer of several customers. */
const WEAK = 3
/** From this on somebody is named. */
export const IDENTIFIES = 5

interface Found {
  readonly reasons: Map<string, MatchReason>
  readonly named: MatchDebt[]
  identity: number
}

class Collected extends Map<CustomerId, Found> {
  add(customer: CustomerId, reason: MatchReason, weight: number, debt?: MatchDebt): void {
    const found = this.get(customer) ?? { reasons: new Map<string, MatchReason>(), named: [], identity: 0 }
    this.set(customer, found)
    if (debt && !found.named.includes(debt)) found.named.push(debt)
    const key = 'number' in reason ? `${reason.type} ${reason.number}` : reason.type
    // Two numbers of invoices do not say twice who it was.
    const again = [...found.reasons.values()].some(({ type }) => type === reason.type)
    if (!found.reasons.has(key)) found.reasons.set(key, reason)
    found.identity = again ? Math.max(found.identity, weight) : found.identity + weight
  }
}

/** How to ask whom a movement's words point at. The amount is not looked at yet. */
export function evidenceFinder(index: MatchIndex): (movement: StatementMovement) => Map<CustomerId, Evidence> {
  const counts = new Uint8Array(index.named.length)
  return (movement) => {
    const found = new Collected()
    const said = `${movement.reference} ${movement.text}`
    numbers(said, movement, index, found)
    identities(`${said} ${movement.counterparty}`, index, found)
    payers(movement, index, found)
    names(movement, index, counts, found)
    return new Map(
      [...found].map(([customer, { reasons, named, identity }]) => [
        customer,
        { reasons: [...reasons.values()], named, identity },
      ]),
    )
  }
}

function numbers(said: string, movement: StatementMovement, index: MatchIndex, found: Collected): void {
  const put = (
    type: 'number' | 'creditor-reference',
    debts: readonly MatchDebt[] | undefined,
    weight: number,
  ): void => {
    for (const debt of debts ?? []) {
      if (debt.currency === movement.currency) found.add(debt.customer, { type, number: debt.number }, weight, debt)
    }
  }
  for (const key of creditorReferencesIn(said))
    put('creditor-reference', index.byCreditorReference.get(key), WEIGHTS['creditor-reference'])
  const { whole, tails } = numbersIn(said, Number(movement.booked.slice(0, 4)))
  for (const key of whole) put('number', index.byNumber.get(key), WEIGHTS.number)
  for (const key of tails) {
    const debts = index.byTail.get(key)
    // An end that several invoices have says little.
    const several = new Set(debts?.map(({ charge }) => charge)).size > 1
    put('number', debts, several ? WEAK : WEIGHTS.number - 2)
  }
}

function identities(said: string, index: MatchIndex, found: Collected): void {
  const words = said.split(/\s+/)
  const put = (list: readonly CustomerId[] | undefined, type: 'tax-id' | 'phone' | 'email' | 'code'): void => {
    // What two customers share tells neither.
    const weight = (list?.length ?? 0) > 1 ? WEAK : WEIGHTS[type]
    for (const customer of list ?? []) found.add(customer, { type }, weight)
  }
  const seen = new Set<string>()
  for (const [i, word] of words.entries()) {
    const alone = bare(word)
    const email = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (email.includes('@') && !seen.has(email)) {
      seen.add(email)
      put(index.byEmail.get(email), 'email')
    }
    if (!/\d/.test(alone) || seen.has(alone)) continue
    seen.add(alone)
    put(index.byTaxId.get(alone), 'tax-id')
    put(index.byCode.get(alone), 'code')
    // Telephones are written in groups.
    const groups = [1, 2, 3, 4].map((count) => words.slice(i, i + count).join(''))
    const phone = groups
      .map((group) => (/^[+\d().-]+$/.test(group) ? phoneKey(group) : ''))
      .find((key) => index.byPhone.has(key))
    if (phone !== undefined && phone !== '' && !seen.has(phone)) {
      seen.add(phone)
      put(index.byPhone.get(phone), 'phone')
    }
  }
}

function payers({ counterparty, counterpartyAccount }: StatementMovement, index: MatchIndex, found: Collected): void {
  const lists = [
    index.byPayerAccount.get(bare(counterpartyAccount ?? '')),
    index.byPayerName.get(payerKey(counterparty)),
  ]
  for (const list of lists) {
    for (const customer of list ?? []) {
      found.add(customer, { type: 'paid-before' }, (list?.length ?? 0) > 1 ? WEAK : WEIGHTS['paid-before'])
    }
  }
}

/** More customers than these of one name, or nearly of one: it tells nobody. */
const MOST_ALIKE = 40

/**
 * Whose names the words are of. Counted in one array that is kept between movements, for thousands share a common word.
 * @param counts zeros, one for each customer; zeros again afterwards
 */
function names(
  { counterparty, text }: StatementMovement,
  index: MatchIndex,
  counts: Uint8Array,
  found: Collected,
): void {
  const party = foldWords(counterparty)
  const isParty = party.length > 0
  const touched: number[] = []
  for (const word of (isParty ? party : foldWords(text)).slice(0, 100)) {
    for (const place of index.byWord.get(word) ?? []) {
      if (counts[place] === 0) touched.push(place)
      counts[place] = (counts[place] ?? 0) + 1
    }
  }
  const whole: NamedCustomer[] = []
  const nearly: NamedCustomer[] = []
  for (const place of touched) {
    const count = counts[place] ?? 0
    const telling = index.tellingCounts[place] ?? 0
    counts[place] = 0
    const isWhole = count === telling
    const isNear = isParty && (count === telling - 1 || count === party.length)
    const named = isWhole || isNear ? index.named[place] : undefined
    if (!named) continue
    // One word of a name is too common, unless it is the whole of it and no short one.
    if (!isWhole) nearly.push(named)
    else if (count > 1 || (named.telling[0]?.length ?? 0) >= 5) whole.push(named)
  }
  // A slip of a letter, or one name within the other: "Ana Ruiz" pays for "Ana Ruiz Soto".
  const alike = nearly.length > MOST_ALIKE ? [] : nearly.filter(({ words }) => areSimilarWords(words, party))
  const named = [...whole, ...alike]
  if (named.length > MOST_ALIKE) return
  for (const { id, telling } of named) {
    const single = telling.length === 1 && (!isParty || party.length > 1)
    found.add(id, { type: 'name' }, single ? WEAK : WEIGHTS.name)
  }
}
