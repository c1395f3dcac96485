import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, openItems, type Account } from '../../src/domain/account.ts'
import { agedItems } from '../../src/domain/agedItems.ts'
import { coveredDebts, replacedOnOf, type AgreementStanding } from '../../src/domain/agreement.ts'
import { addDays, laterOf, type Day } from '../../src/domain/day.ts'
import type { EntryFact } from '../../src/domain/fact.ts'
import { sum } from '../../src/domain/money.ts'
import { situationOn } from '../../src/domain/nextAction.ts'
import type { AgreementFact } from '../../src/domain/processFacts.ts'
import { stretchOn } from '../../src/domain/stretch.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { positionOf } from '../../src/storage/projection/positionOf.ts'
import { readProcessContext } from '../../src/storage/projection/processContext.ts'
import { readParts } from '../../src/storage/projection/projectAgenda.ts'
import { reversalDayOf } from '../../src/storage/projection/reversals.ts'
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
    const agreed = facts.filter((fact) => fact.kind === 'agreement' && fact.customer === customer.id)
    for (const currency of new Set(entries.flatMap((fact) => ('currency' in fact ? [fact.currency] : [])))) {
      const account = accountOf(entries, currency, asOf)
      const standings = agreementsFromFacts(agreed as AgreementFact[], entries, account)
      const items = openItems(account).map((item) => ({ ...item, currency }))
      const aged = agedItems(items, standings, asOf)
      expect(sum(aged.map((item) => item.open))).toBe(account.open)
      const dues: Record<string, number> = {}
      for (const { due, open } of aged) dues[due] = (dues[due] ?? 0) + open
      const { inFavour } = account
      if (aged.length > 0 || inFavour > 0) accounts.set(customer.id + currency, { dues, inFavour })
    }
  }
  return accounts
}

function agreementsFromFacts(
  agreed: readonly AgreementFact[],
  entries: readonly EntryFact[],
  { charges, currency }: Account,
): AgreementStanding[] {
  const states = new Map([...charges].map(([id, state]) => [id, { ...state, currency }]))
  const ended = agreed.map((fact) => {
    const endedOn = reversalDayOf(fact, entries)
    return { fact, ...(endedOn === undefined ? {} : { endedOn }) }
  })
  return ended.map((each) => {
    const replacedOn = replacedOnOf(each.fact.id, ended)
    const covered = coveredDebts(each.fact, states)
    return { ...each, covered, ...(replacedOn === undefined ? {} : { replacedOn }) }
  })
}

/** What the rules say there is to do with each customer on a day, asked then and there. */
async function askedOn({ db, today }: TestDevice, day: Day): Promise<Map<string, unknown>> {
  const context = await readProcessContext(db)
  const asked = new Map<string, unknown>()
  for (const customer of await db.customers.toArray()) {
    const { actions } = situationOn(positionOf(await readParts(db, customer), context), day)
    if (actions.length > 0) asked.set(customer.id, actions)
  }
  expect(day >= today).toBe(true)
  return asked
}

/** The same, read off the rows that were made on another day. */
async function listedOn({ db }: TestDevice, day: Day): Promise<Map<string, unknown>> {
  const rows = await db.agenda.where('actDay').belowOrEqual(day).toArray()
  const listed = rows.map((row) => [row.customerId, stretchOn(row.stretches, day)?.actions ?? []] as const)
  return new Map(listed.filter(([, actions]) => actions.length > 0))
}

/** Days after today on which an entry begins to count. */
async function futureDays({ db, today }: TestDevice): Promise<readonly Day[]> {
  return (await db.entries.filter((row) => row.day > today).toArray()).map((row) => row.day)
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

        const toCome = await futureDays(a)
        for (const days of [0, 1, 2, 4, 7, 12, 20, 31, 60, 95]) {
          const day = addDays(a.today, days)
          // Something that is dated later begins: the rows are worked out anew on its day.
          if (toCome.some((begins) => begins <= day)) break
          expect(await listedOn(a, day)).toEqual(await askedOn(a, day))
        }

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
}, 240_000)
