import type { CustomerId } from '../domain/ids.ts'
import { addDays, FOREVER, type Day } from '../domain/day.ts'
import { BANK_SOURCE, bankSource, bankWordsOf, fingerprintOf } from '../domain/matching/bankMark.ts'
import type { MatchBooks, MatchDebt, MatchPayment } from '../domain/matching/movements.ts'
import type { BusinessProfile } from '../domain/profile.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { entriesFrom } from '../storage/sourcedEntries.ts'
import type { EntryRow } from '../storage/rows.ts'

export interface MatchQuestion {
  readonly business: BusinessProfile
  /** Of the first movement; absent where there is none. */
  readonly from: Day | undefined
  /** Of movements and batches. */
  readonly fingerprints: readonly string[]
}

export interface MatchAnswer {
  readonly books: MatchBooks
  /** Fingerprints that stand in the books. */
  readonly known: ReadonlySet<string>
}

/** A payment that was recorded this long before the statement begins may be of its first day. */
const DAYS_BEFORE = 7

/** What is open, what was paid since, and who paid before: by indexes; closed history is not read. */
export async function readMatchBooks(
  db: BooksDatabase,
  { business, from, fingerprints }: MatchQuestion,
): Promise<MatchAnswer> {
  const [customers, entries, payers, known] = await Promise.all([
    db.customers.toArray(),
    // Open ones, and those that were closed since.
    db.entries
      .where('settledOn')
      .aboveOrEqual(from === undefined ? FOREVER : addDays(from, -DAYS_BEFORE))
      .toArray(),
    readPayers(db),
    entriesFrom(db, fingerprints.map(bankSource)).then((entries) => new Set(entries.map(({ source }) => source))),
  ])
  const active = customers.filter(({ profile }) => !profile.archived)
  const here = new Set(active.map(({ id }) => id))
  const standing = entries.filter(({ reversedBy }) => reversedBy === undefined)
  return {
    books: {
      customers: active.map(({ id, person: { name, taxId, phone, email, code } }) => ({
        id,
        name,
        taxId,
        phone,
        email,
        code,
      })),
      debts: standing.filter(({ customerId }) => here.has(customerId)).flatMap(debtsOf),
      payments: standing.flatMap(paymentOf),
      payers: payers.filter(({ customer }) => here.has(customer)),
      own: ownOf(business),
    },
    known: new Set([...known].flatMap((source) => fingerprintOf(source) ?? [])),
  }
}

function debtsOf({ fact, instalments = [], customerId }: EntryRow): MatchDebt[] {
  if (fact.kind !== 'charge') return []
  return instalments.flatMap((state, instalment) =>
    state.open > 0
      ? [
          {
            ...state,
            customer: customerId,
            charge: fact.id,
            instalment,
            issued: fact.issued,
            currency: fact.currency,
            number: fact.number ?? '',
          },
        ]
      : [],
  )
}

function paymentOf({ fact, customerId }: EntryRow): MatchPayment[] {
  if (fact.kind !== 'payment') return []
  const { id, currency, amount, on, source } = fact
  return [{ id, customer: customerId, currency, amount, on, source: fingerprintOf(source) }]
}

/** Payers of payments that were booked from a bank before, as the bank called them. */
async function readPayers(db: BooksDatabase) {
  const booked = await db.entries.where('source').startsWith(BANK_SOURCE).toArray()
  const ids = booked.flatMap(({ id, reversedBy }) => (reversedBy === undefined ? [id] : []))
  const texts = await db.texts.where('of').anyOf(ids).toArray()
  const payers = new Map<string, { readonly customer: CustomerId; readonly name: string; readonly account: string }>()
  for (const { customerId, text } of texts) {
    const { counterparty, account } = bankWordsOf(text)
    payers.set([customerId, counterparty, account].join('\n'), { customer: customerId, name: counterparty, account })
  }
  return [...payers.values()]
}

/** The owner's names and accounts, as they are printed on papers. */
function ownOf({ name, paymentMeans }: BusinessProfile): MatchBooks['own'] {
  const transfers = paymentMeans.filter(({ kind }) => kind === 'transfer')
  const holders = paymentMeans.flatMap(({ details }) => details?.holder ?? [])
  return {
    names: [name, ...holders].filter((each) => each.trim() !== ''),
    // Words of the owner's own are no number.
    accounts: transfers.map(({ value }) => value).filter((value) => /\d{6}/.test(value.replace(/[\s-]/g, ''))),
  }
}
