import type { CurrencyCode } from '../../domain/currency.ts'
import type { Day } from '../../domain/day.ts'
import type { CreditKind } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import type { DebtStory, Settlement } from '../../domain/kpis/debtStory.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { BooksDatabase } from '../database.ts'
import type { EntryRow } from '../rows.ts'

/** Rows that are read at once: many enough to be quick, few enough to leave room for others between them. */
const SLICE = 2000

export interface CollectedDebts {
  readonly stories: readonly DebtStory[]
  readonly creditNotes: readonly { readonly on: Day; readonly amount: MinorUnits }[]
}

interface Collecting {
  readonly charges: EntryRow[]
  readonly creditNotes: { on: Day; amount: MinorUnits }[]
}

/**
 * Every charge that counts with what became of it, by currency. All entries are read, a slice at a time and in no
 * transaction: what a person records meanwhile is not kept waiting.
 */
export async function collectDebts(
  db: BooksDatabase,
  onProgress: (rows: number) => void,
): Promise<ReadonlyMap<CurrencyCode, CollectedDebts>> {
  const orphans = new Set<string>(await db.aside.where('reason').equals('orphan').primaryKeys())
  const collecting = new Map<CurrencyCode, Collecting>()
  const credits = new Map<FactId, CreditKind>()
  let last = ''
  for (;;) {
    const rows = await db.entries
      .where('id')
      .above(last as FactId)
      .limit(SLICE)
      .toArray()
    for (const row of rows) if (!orphans.has(row.id)) take(row, collecting, credits)
    onProgress(rows.length)
    last = rows.at(-1)?.id ?? ''
    if (rows.length < SLICE) break
  }
  return new Map(
    [...collecting].map(([currency, { charges, creditNotes }]) => [
      currency,
      { stories: charges.flatMap((row) => storyOf(row, credits)), creditNotes },
    ]),
  )
}

function take(row: EntryRow, into: Map<CurrencyCode, Collecting>, credits: Map<FactId, CreditKind>): void {
  const { fact, currency } = row
  const of = into.get(currency) ?? { charges: [], creditNotes: [] }
  // What was reversed, is still to come, or is in an account whose sums are too large, has neither.
  if (fact.kind === 'charge' && row.instalments !== undefined) {
    of.charges.push(row)
    into.set(currency, of)
  }
  if (fact.kind === 'credit' && row.unapplied !== undefined) {
    credits.set(fact.id, fact.creditKind)
    if (fact.creditKind === 'credit-note') of.creditNotes.push({ on: fact.on, amount: fact.amount })
    into.set(currency, of)
  }
}

function storyOf({ fact, instalments = [], applied = [] }: EntryRow, credits: ReadonlyMap<FactId, CreditKind>) {
  if (fact.kind !== 'charge') return []
  const settled = applied.map(({ instalment, on, amount, source }): Settlement => ({
    instalment,
    on,
    amount,
    by: credits.get(source) ?? 'payment',
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
