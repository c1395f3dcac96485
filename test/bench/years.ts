import * as Y from 'yjs'
import type { CustomerId, FactId, Hlc, SegmentId } from '../../src/domain/ids.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { Fact } from '../../src/domain/fact.ts'
import { minorUnits, type MinorUnits } from '../../src/domain/money.ts'
import { encodeFact, type EncodedFact } from '../../src/ledger/factCodec.ts'
import { createMint } from '../../src/ledger/mint.ts'
import { dailySegment, newDeviceId, newFactId } from '../../src/ledger/segments.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import type { Keeper } from '../../src/storage/keeper.ts'
import { CURRENCY, TODAY } from './seed.ts'

/** Five years of three devices that are opened ten times a day; each time a sale is written down, or the last one paid. */
const DAYS = 1_826
const DEVICES = 3
const RUNS_A_DAY = 10
const CUSTOMERS = 60

/**
 * Merges five years of daily work, month by month, as other devices would bring it.
 * @param asRuns each opening of the app as a client of its own, as it is; false: one client a month, for comparison
 */
export async function writeYears(keeper: Keeper, asRuns: boolean): Promise<void> {
  const devices = Array.from({ length: DEVICES }, () => createRecorder())
  const first = addDays(TODAY, 1 - DAYS)
  const [founder] = devices
  const customers = Array.from({ length: CUSTOMERS }, () => newFactId(first, randomBytes))
  let month = { segment: dailySegment(first), runs: customers.map((id, i) => founder?.adds(id, i, first) ?? []) }
  const close = (): Promise<unknown> => keeper.mergeSegment(month.segment, updateOf(month.segment, month.runs, asRuns))
  for (let i = 0; i < DAYS; i++) {
    const on = addDays(first, i)
    const segment = dailySegment(on)
    if (month.segment !== segment) {
      await close()
      month = { segment, runs: [] }
    }
    for (let opened = 0; opened < RUNS_A_DAY; opened++) {
      for (const [d, device] of devices.entries()) {
        const customer = customers[(i * RUNS_A_DAY + opened + d * 20) % CUSTOMERS] as CustomerId
        month.runs.push(device.sells(customer, on, opened))
      }
    }
  }
  await close()
}

/** A device that writes down a sale, and its payment the next time. What it sold last is still owed. */
function createRecorder() {
  const device = newDeviceId(randomBytes)
  let seq = 0
  let owed: { readonly customer: CustomerId; readonly charge: FactId; readonly amount: MinorUnits } | undefined
  const encode = (on: Day, opened: number, body: Readonly<Record<string, unknown>>): EncodedFact => {
    seq += 1
    const at = (Date.parse(`${on}T12:00:00Z`) + opened * 60_000) * 1024 + (seq % 1024)
    return encodeFact({ id: newFactId(on, randomBytes), ...body, at: at as Hlc, device, seq } as unknown as Fact)
  }
  return {
    /** With a debt of an earlier time, so that everybody is on the list of debtors. */
    adds: (id: CustomerId, number: number, on: Day): EncodedFact[] => [
      encode(on, 0, { id, kind: 'customer', patch: {} }),
      encode(on, 0, { kind: 'person', customer: id, patch: { name: `Cliente ${number}` }, over: [] }),
      encode(on, 0, chargeOf(id, on, minorUnits(50_000 + number))),
    ],
    sells(customer: CustomerId, on: Day, opened: number): EncodedFact[] {
      if (owed) {
        const { charge, amount, customer: by } = owed
        owed = undefined
        const allocations = [{ charge, instalment: 0, amount }]
        return [
          encode(on, opened, {
            kind: 'payment',
            customer: by,
            on,
            currency: CURRENCY,
            amount,
            method: 'cash',
            allocations,
          }),
        ]
      }
      const amount = minorUnits(1_000 + (seq % 9_000))
      const charge = newFactId(on, randomBytes)
      owed = { customer, charge, amount }
      return [encode(on, opened, { ...chargeOf(customer, on, amount), id: charge })]
    },
  }
}

function chargeOf(customer: CustomerId, on: Day, amount: MinorUnits): Record<string, unknown> {
  const instalments = [{ due: addDays(on, 15), amount }]
  return { kind: 'charge', customer, chargeKind: 'fiado', issued: on, currency: CURRENCY, instalments }
}

function updateOf(segment: SegmentId, runs: readonly EncodedFact[][], asRuns: boolean): Uint8Array {
  if (!asRuns) return createMint().update(segment, runs.flat())
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const facts of runs) Y.applyUpdate(doc, createMint().update(segment, facts))
  })
  return Y.encodeStateAsUpdate(doc)
}
