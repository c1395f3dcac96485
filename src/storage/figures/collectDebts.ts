import type { CurrencyCode } from '../../domain/currency.ts'
import { laterOf, type Day } from '../../domain/day.ts'
import type { CreditKind } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import type { DebtStory, Settlement } from '../../domain/kpis/debtStory.ts'
import { add, ZERO, type MinorUnits } from '../../domain/money.ts'
import type { BooksDatabase } from '../database.ts'
import type { EntryRow } from '../rows.ts'

/** Rows that are read at once: many enough to be quick, few enough to leave room for others between them. */
const SLICE = 2000

export interface CollectedDebts {
  readonly stories: readonly DebtStory[]
  readonly creditNotes: readonly { readonly on: Day; readonly amount: MinorUnits }[]
  /** Charges that were taken back on a later day. */
  readonly mistakes: readonly { readonly issued: Day; readonly until: Day; readonly amount: MinorUnits }[]
}

export interface CollectedBooks {
  readonly debts: ReadonlyMap<CurrencyCode, CollectedDebts>
  /** Customers whose past was changed later: before this day their stories do not tell what was owed (asOf.ts). */
  readonly changed: ReadonlyMap<CustomerId, Day>
}

interface Collecting {
  readonly stories: EntryRow[]
  readonly creditNotes: CollectedDebts['creditNotes'][number][]
  readonly mistakes: CollectedDebts['mistakes'][number][]
}

/**
 * Every charge that counts with what became of it, by currency. All entries are read, a slice at a time and in no
 * transaction: what a person records meanwhile is not kept waiting.
 */
export async function collectDebts(db: BooksDatabase, onProgress: (rows: number) => void): Promise<CollectedBooks> {
  const orphans = new Set<string>(await db.aside.where('reason').equals('orphan').primaryKeys())
  const into = new Collected()
  let last = ''
  for (;;) {
    const rows = await db.entries
      .where('id')
      .above(last as FactId)
      .limit(SLICE)
      .toArray()
    for (const row of rows) if (!orphans.has(row.id)) into.take(row)
    onProgress(rows.length)
    last = rows.at(-1)?.id ?? ''
    if (rows.length < SLICE) return into.books()
  }
}

/** As `collectDebts`, of rows that are at hand: those of one customer. */
export function debtsOf(rows: readonly EntryRow[]): CollectedBooks['debts'] {
  const into = new Collected()
  for (const row of rows) into.take(row)
  return into.books().debts
}

class Collected {
  readonly #byCurrency = new Map<CurrencyCode, Collecting>()
  readonly #credits = new Map<FactId, CreditKind>()
  readonly #changed = new Map<CustomerId, Day>()

  take(row: EntryRow): void {
    const { fact, currency, settledOn, customerId } = row
    if (fact.kind === 'reversal' || fact.kind === 'allocation') {
      const before = this.#changed.get(customerId) ?? settledOn
      this.#changed.set(customerId, laterOf(before, settledOn))
      return
    }
    const of = this.#byCurrency.get(currency) ?? { stories: [], creditNotes: [], mistakes: [] }
    this.#byCurrency.set(currency, of)
    // What is still to come, or is in an account whose sums are too large, has neither.
    if (fact.kind === 'charge') {
      if (row.instalments !== undefined) of.stories.push(row)
      else if (row.reversedBy !== undefined && settledOn > fact.issued) {
        const amount = fact.instalments.reduce((sum, part) => add(sum, part.amount), ZERO)
        of.mistakes.push({ issued: fact.issued, until: settledOn, amount })
      }
    }
    if (fact.kind === 'credit' && row.unapplied !== undefined) {
      this.#credits.set(fact.id, fact.creditKind)
      if (fact.creditKind === 'credit-note') of.creditNotes.push({ on: fact.on, amount: fact.amount })
    }
  }

  books(): CollectedBooks {
    const debts = [...this.#byCurrency].map(([currency, { stories, ...others }]) => {
      const told = stories.flatMap((row) => storyOf(row, this.#credits))
      return [currency, { stories: told, ...others }] as const
    })
    return { debts: new Map(debts), changed: this.#changed }
  }
}

function storyOf({ fact, instalments = [], applied = [] }: EntryRow, credits: ReadonlyMap<FactId, CreditKind>) {
  if (fact.kind !== 'charge') return []
  const settled = applied.map(({ instalment, on, amount, source }): Settlement => ({
    instalment,
    on,
    amount,
    by: credits.get(source) ?? 'payment',
    source,
  }))
  const story: DebtStory = {
    charge: fact.id,
    customer: fact.customer,
    kind: fact.chargeKind,
    issued: fact.issued,
    instalments: instalments.map(({ due, amount }) => ({ due, amount })),
    settled,
  }
  return [story]
}
