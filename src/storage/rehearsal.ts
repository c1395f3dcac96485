import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { Hlc } from '../domain/ids.ts'
import { minorUnits } from '../domain/money.ts'
import { encodeFact } from '../ledger/factCodec.ts'
import { readHead } from '../ledger/factHead.ts'
import type { FactDraft } from '../ledger/ledger.ts'
import { createMint } from '../ledger/mint.ts'
import { dailySegment, newDeviceId, newFactIdIn, type Random } from '../ledger/segments.ts'
import { EMPTY_CONTENT, withNews } from './headContent.ts'
import { segmentNews } from './segmentNews.ts'

/** A few milliseconds of work on an old phone: a question that is asked meanwhile waits no longer. */
const FACTS_A_STEP = 60
/** After as many facts a browser has made fast code of what looks at them. */
const STEPS = 40

/**
 * Looks at made-up facts as at those of another device, and keeps nothing. A thread that meets for the first time takes
 * twice as long for each of the first thousands, and has nothing to do while two devices are being connected.
 * @param isOver true as soon as the meeting has begun
 * @returns how many facts it looked at
 */
export async function rehearse(
  { today, random, breathe }: { readonly today: Day; readonly random: Random; readonly breathe: () => Promise<void> },
  isOver: () => boolean,
): Promise<number> {
  let facts = 0
  for (let step = 0; step < STEPS && !isOver(); step += 1) {
    facts += lookAtMadeUp(today, random)
    await breathe()
  }
  return facts
}

function lookAtMadeUp(today: Day, random: Random): number {
  const segment = dailySegment(today)
  const device = newDeviceId(random)
  const facts = madeUp(today, random).map((draft, i) =>
    encodeFact({ ...draft, at: (i + 1) as Hlc, device, seq: i + 1 }),
  )
  const update = createMint().update(segment, facts)
  const { items } = segmentNews(segment, update, [], today, { beFar: true, tellOther: true }, false)
  for (const { value } of items) readHead(value)
  return (
    withNews(
      EMPTY_CONTENT,
      items.map((item) => item.own),
    ).count ?? 0
  )
}

/** A customer, with charges and their payments. */
function madeUp(today: Day, random: Random): readonly FactDraft[] {
  const segment = dailySegment(today)
  const [customer, person] = [newFactIdIn(segment, random), newFactIdIn(segment, random)]
  const currency = 'USD' as CurrencyCode
  const entries = Array.from({ length: FACTS_A_STEP / 2 - 1 }, (_, i): readonly FactDraft[] => {
    const amount = minorUnits(1_000 + i)
    const charge = newFactIdIn(segment, random)
    const allocations = [{ charge, instalment: 0, amount }]
    const instalments = [{ due: today, amount }]
    const of = { customer, currency }
    return [
      { ...of, kind: 'charge', id: charge, chargeKind: 'invoice', issued: today, instalments, number: `F-${i}` },
      { ...of, kind: 'payment', id: newFactIdIn(segment, random), on: today, amount, method: 'cash', allocations },
    ]
  })
  return [
    { kind: 'customer', id: customer, patch: { tags: ['a'] } },
    { kind: 'person', id: person, customer, patch: { name: 'A B' }, over: [] },
    ...entries.flat(),
  ]
}
