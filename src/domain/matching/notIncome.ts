import { isCurrency } from '../currency.ts'
import { daysBetween } from '../day.ts'
import { fold } from '../fold.ts'
import { bare, payerKey } from './matchIndex.ts'
import type { MatchBooks, NotIncome, StatementMovement } from './movements.ts'

/** Money back, in the words of banks. */
const BACK =
  /\b(?:devol\w*|retroc\w*|anulac\w*|retorn\w*|reembols\w*|revers\w*|rechaz\w*|impagad\w*|refund\w*|chargeback|return\w*|estorno|rucklastschrift|currency conversion|conversion de divisa)\b/
const SAME_DAYS = 5
const TRANSFER_DAYS = 3

/**
 * Which movements are no payment of a customer, and why. A movement that went out cancels at most one that came in.
 * @param known fingerprints that the books have already
 */
export function notIncome(
  inTime: readonly StatementMovement[],
  { own }: Pick<MatchBooks, 'own'>,
  known: ReadonlySet<string>,
): Map<string, NotIncome> {
  const reasons = new Map<string, NotIncome>()
  const ownAccounts = new Set([...own.accounts, ...inTime.map(({ account }) => account)].map(bare))
  ownAccounts.delete('')
  const ownNames = new Set(own.names.map(payerKey))
  ownNames.delete('')
  const out = new Map<string, StatementMovement[]>()
  for (const movement of inTime) {
    if (movement.amount >= 0) continue
    const key = `${movement.currency} ${Math.abs(movement.amount)}`
    const list = out.get(key)
    if (list) list.push(movement)
    else out.set(key, [movement])
  }
  const used = new Set<string>()
  for (const movement of inTime) {
    const { fingerprint, batch, currency, amount } = movement
    const reason = ((): NotIncome | undefined => {
      if (amount <= 0) return 'outgoing'
      if (known.has(fingerprint) || (batch !== undefined && known.has(batch))) return 'seen'
      if (movement.reversal === true) return 'reversal'
      if (!isCurrency(currency)) return 'withdrawn-currency'
      if (ownAccounts.has(bare(movement.counterpartyAccount ?? '')) || ownNames.has(payerKey(movement.counterparty))) {
        return 'own-transfer'
      }
      const opposite = (out.get(`${currency} ${amount}`) ?? [])
        .filter((other) => !used.has(other.fingerprint))
        .flatMap((other) => {
          const days = Math.abs(daysBetween(other.booked, movement.booked))
          const why = oppositeReason(movement, other, days)
          return why ? [{ other, why, days }] : []
        })
        .toSorted((a, b) => a.days - b.days)[0]
      if (opposite) used.add(opposite.other.fingerprint)
      return opposite?.why
    })()
    if (reason) reasons.set(fingerprint, reason)
  }
  return reasons
}

/** Why one that went out and one that came in are the same money: of the same amount alone they are not. */
function oppositeReason(income: StatementMovement, out: StatementMovement, days: number): NotIncome | undefined {
  if (bare(income.account) !== bare(out.account)) return days <= TRANSFER_DAYS ? 'own-transfer' : undefined
  if (days > SAME_DAYS) return undefined
  const party = payerKey(income.counterparty)
  const words = `${fold(income.text)} ${fold(out.text)}`
  const sameParty = party !== '' && party === payerKey(out.counterparty)
  const sameReference = bare(income.reference).length >= 4 && bare(income.reference) === bare(out.reference)
  return sameParty || sameReference || BACK.test(words) ? 'cancels' : undefined
}
