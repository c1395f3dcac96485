import { agedItems } from '../../domain/agedItems.ts'
import { agreementOn } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import type { AgreedPart, AgreementNow } from '../../domain/wholeBooks.ts'
import type { BooksDatabase } from '../database.ts'
import { groupBy } from '../groupBy.ts'
import { entriesOf, processOf } from '../ofCustomer.ts'
import { agreementsOf, chargeParts } from '../projection/agreementsOf.ts'
import { openItemsOfRow } from '../projection/debtorRow.ts'

/** How agreements stand, and what those in force cover. */
export interface Agreed {
  readonly agreements: ReadonlyMap<FactId, AgreementNow>
  /** By charge. */
  readonly parts: ReadonlyMap<FactId, readonly AgreedPart[]>
}

/** Reads all of those with whom something was agreed, one after the other. */
export async function readAgreed(db: BooksDatabase, today: Day): Promise<Agreed> {
  const customers = (await db.process.orderBy('agreementOf').uniqueKeys()) as CustomerId[]
  const agreements = new Map<FactId, AgreementNow>()
  const found: AgreedPart[] = []
  for (const customer of customers) {
    // oxlint-disable-next-line no-await-in-loop -- one customer at a time is in memory
    const [rows, process] = await Promise.all([entriesOf(db, customer), processOf(db, customer)])
    const standings = agreementsOf(process, chargeParts(rows))
    const aged = agedItems(rows.flatMap(openItemsOfRow), standings, today)
    const parts = aged.flatMap(({ charge, instalment, due, open, agreement, part }): AgreedPart[] =>
      agreement === undefined || part === undefined ? [] : [{ charge, instalment, due, amount: open, agreement, part }],
    )
    found.push(...parts)
    for (const standing of standings) {
      const now = agreementOn(standing, today)
      const { id } = standing.fact
      if (now) agreements.set(id, { state: now.state, parts: parts.filter(({ agreement }) => agreement === id) })
    }
  }
  return { agreements, parts: groupBy(found, ({ charge }) => charge) }
}
