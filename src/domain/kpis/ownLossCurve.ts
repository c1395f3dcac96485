import { addDays, type Day } from '../day.ts'
import type { MinorUnits } from '../money.ts'
import { quotient } from './figure.ts'
import { LOSS_AGES } from '../lossCurve.ts'
import { lossBands, type LossBand } from './lossCurve.ts'

/** An instalment of the past with what became of it, in one currency. */
export interface PastDebt {
  readonly due: Day
  readonly amount: MinorUnits
  /**
   * What lowered it. Payments, credit notes, discounts and goods taken are `collected`; write-offs and forgiven debt are
   * `lost`.
   */
  readonly settled: readonly { readonly on: Day; readonly amount: MinorUnits; readonly as: 'collected' | 'lost' }[]
}

/** An instalment has told its story when it was due so long ago. */
export const STORY_DAYS = 360
/** An age has enough history when so many instalments reached it. */
export const ENOUGH_INSTALMENTS = 30
/** Of the range: in four of five shops with this history the true share is inside. */
const Z = 1.2816

/**
 * The loss curve of the owner's own books. Only instalments due at least 360 days ago are looked at, paid ones and
 * unpaid ones alike: to take whatever is settled already would count those who pay and leave out those who do not. The
 * share lost of an age is, of the money still open when it began, what has not come in to this day. An age that fewer
 * than 30 instalments reached keeps its share of the curve given; an older age never gets a smaller share than a
 * younger one.
 * @param percents the curve for ages without history, as `checkLossCurve` lets through
 */
export function ownLossCurve(debts: readonly PastDebt[], asOf: Day, percents?: readonly number[]): LossBand[] {
  const told = debts.filter(({ due, amount }) => amount > 0 && addDays(due, STORY_DAYS) <= asOf)
  let before: Pick<LossBand, 'low' | 'likely' | 'high'> = { low: 0, likely: 0, high: 0 }
  return lossBands(percents).map((band, place) => {
    const own = shareLost(told, place === 0 ? undefined : LOSS_AGES[place - 1], asOf)
    const { low, likely, high } = own ?? band
    before = {
      low: Math.max(before.low, low),
      likely: Math.max(before.likely, likely),
      high: Math.max(before.high, high),
    }
    return { ...band, ...before, ...(own ? { source: 'own' as const, counted: own.counted } : {}) }
  })
}

type Share = Pick<LossBand, 'low' | 'likely' | 'high'> & { readonly counted: number }

function shareLost(debts: readonly PastDebt[], from: number | undefined, asOf: Day): Share | undefined {
  let reached = 0n
  let lost = 0n
  let counted = 0
  for (const { due, amount, settled } of debts) {
    const begin = from === undefined ? undefined : addDays(due, from)
    let open = BigInt(amount)
    let missing = BigInt(amount)
    for (const item of settled) {
      if (item.on > asOf) continue
      const earlier = begin !== undefined && item.on < begin
      if (earlier) open -= BigInt(item.amount)
      if (earlier || item.as === 'collected') missing -= BigInt(item.amount)
    }
    if (open <= 0n) continue
    reached += open
    lost += missing > 0n ? missing : 0n
    counted += 1
  }
  if (counted < ENOUGH_INSTALMENTS) return undefined
  return { ...wilson(quotient(lost, reached), counted), counted }
}

/** Wilson's interval of a share seen on n instalments: never below 0 or over 1, and never a point on small numbers. */
function wilson(likely: number, n: number): Pick<LossBand, 'low' | 'likely' | 'high'> {
  const z2 = Z * Z
  const centre = (likely + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z * Math.sqrt((likely * (1 - likely)) / n + z2 / (4 * n * n))) / (1 + z2 / n)
  return {
    low: Math.min(likely, Math.max(0, centre - half)),
    likely,
    high: Math.max(likely, Math.min(1, centre + half)),
  }
}
