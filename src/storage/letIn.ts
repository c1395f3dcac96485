import type { Day } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import { ROW_TABLES, type BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'
import { project } from './projection/project.ts'
import { factIdOf } from './factIdOf.ts'

/** Facts of one transaction: in between, this device's own work has its turn. */
const SLICE = 400

/** Makes the rows of what is proven to count, customer by customer, so that nobody is seen half way. */
export async function letIn(
  db: BooksDatabase,
  today: () => Day,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const proven = await db.aside.where('reason').equals('proven').toArray()
  if (proven.length === 0) return
  const facts = proven.flatMap((row) => {
    const reading = decodeFact(factIdOf(row), row.value)
    return reading.type === 'fact' ? [reading.fact] : []
  })
  let done = 0
  for (const slice of slicesOf(facts)) {
    await db.transaction('rw', [...ROW_TABLES], async () => {
      const rows = await db.aside.bulkGet(slice.map((fact) => fact.id))
      // Another tab may have let them in meanwhile, or made all rows again.
      const waiting = slice.filter((_, i) => rows[i]?.reason === 'proven')
      await db.aside.bulkDelete(waiting.map((fact) => fact.id))
      if (waiting.length > 0) await project(db, waiting, { today: today(), origin: 'strangers' })
    })
    done += slice.length
    onProgress?.(done, facts.length)
  }
}

function slicesOf(facts: readonly Fact[]): Fact[][] {
  const slices: Fact[][] = []
  const groups = groupBy(facts, (fact) =>
    fact.kind === 'customer' ? fact.id : 'customer' in fact ? fact.customer : '',
  )
  for (const group of groups.values()) {
    const last = slices.at(-1)
    if (last && last.length + group.length <= SLICE) last.push(...group)
    else slices.push(group)
  }
  return slices
}
