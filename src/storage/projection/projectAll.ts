import type { Day } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import type { BooksDatabase } from '../database.ts'
import { groupBy } from '../groupBy.ts'
import { project } from './project.ts'

/** Facts of one step: what it works with at a time, and how often it says how far it is. */
const STEP_FACTS = 2_000

/**
 * Makes all rows on empty tables, customer by customer: no fact of one changes a row of another. What is to be
 * forgotten is known before the first.
 */
export async function projectAll(
  db: BooksDatabase,
  facts: readonly Fact[],
  today: Day,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  let step: Fact[] = []
  let done = 0
  const take = async (): Promise<void> => {
    await project(db, step, { today, origin: 'all' })
    done += step.length
    step = []
    onProgress?.(done, facts.length)
  }
  const groups = groupBy(facts, (fact) =>
    fact.kind === 'customer' ? fact.id : 'customer' in fact ? fact.customer : '',
  )
  step = groups.get('') ?? []
  groups.delete('')
  await take()
  for (const of of groups.values()) {
    step.push(...of)
    if (step.length >= STEP_FACTS) await take()
  }
  if (step.length > 0) await take()
}
