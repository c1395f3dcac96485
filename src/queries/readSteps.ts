import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { processOf } from '../storage/ofCustomer.ts'
import type { ProcessRow } from '../storage/processRows.ts'

/** Steps of the process with one customer that are not taken back on this day, oldest first. */
export async function readSteps(db: BooksDatabase, customer: CustomerId, today: Day): Promise<ProcessRow[]> {
  const steps = await processOf(db, customer)
  return steps.filter(({ reversedOn }) => reversedOn === undefined || reversedOn > today)
}
