import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { addDays, laterOf } from '../../src/domain/day.ts'
import type { EntryFact } from '../../src/domain/fact.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { openDevice, type TestDevice } from './books.ts'
import { dump } from './dump.ts'
import { play, steps } from './randomHistory.ts'
import { carry, factsOf } from './sync.ts'

const RUNS = Number(process.env['HISTORIES'] ?? 25)

function isEntry(fact: { readonly kind: string }): fact is EntryFact {
  return ['charge', 'payment', 'credit', 'allocation', 'reversal'].includes(fact.kind)
}

/** By customer and currency, from all facts that there are. */
async function accountsFromFacts(device: TestDevice, asOf = device.today): Promise<Map<string, unknown>> {
  const facts = await factsOf(device)
  const accounts = new Map<string, unknown>()
  for (const customer of facts.filter((fact) => fact.kind === 'customer')) {
    const entries = facts.filter(isEntry).filter((fact) => fact.customer === customer.id)
    for (const currency of new Set(entries.flatMap((fact) => ('currency' in fact ? [fact.currency] : [])))) {
      const { charges, inFavour } = accountOf(entries, currency, asOf)
      const dues: Record<string, number> = {}
      for (const { instalments } of charges.values()) {
        for (const { due, open } of instalments) if (open > 0) dues[due] = (dues[due] ?? 0) + open
      }
      if (Object.keys(dues).length > 0 || inFavour > 0) accounts.set(customer.id + currency, { dues, inFavour })
    }
  }
  return accounts
}

test('what screens show is what the facts say, whatever happened in whatever order on two devices', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const a = openDevice()
      const b = openDevice()
      try {
        await play([a, b], history)
        for (const device of [a, b]) {
          const inUse = await dump(device.db)
          await device.keeper.rebuild()
          expect(inUse).toEqual(await dump(device.db))
        }

        await carry(a, b)
        await carry(b, a)
        a.today = laterOf(a.today, b.today)
        b.today = a.today
        await a.keeper.rollOver(a.today)
        await b.keeper.rollOver(b.today)
        const together = await dump(a.db)
        expect(await dump(b.db)).toEqual(together)
        await a.keeper.rebuild()
        expect(await dump(a.db)).toEqual(together)

        const rows = await a.db.debtors.toArray()
        const shown = rows
          .filter((row) => row.open > 0 || row.inFavour > 0)
          .map((row): [string, unknown] => [row.id, { dues: row.dues, inFavour: row.inFavour }])
        expect(new Map(shown)).toEqual(await accountsFromFacts(a))

        for (const days of [-70, -30, -7, 0, 9]) {
          const day = addDays(a.today, days)
          const past = (await agingAsOf(a.db, day)).map(
            ({ customerId, currency, dues, inFavour }): [string, unknown] => [
              customerId + currency,
              { dues: Object.fromEntries(dues), inFavour },
            ],
          )
          expect(new Map(past)).toEqual(await accountsFromFacts(a, day))
        }
      } finally {
        await a.close()
        await b.close()
      }
    }),
    { numRuns: RUNS, ...(process.env['HISTORIES'] ? { endOnFailure: true } : {}) },
  )
}, 1_500_000)
