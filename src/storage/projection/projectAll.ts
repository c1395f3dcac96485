import type { Day } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import type { BooksDatabase } from '../database.ts'
import { groupBy } from '../groupBy.ts'
import type { DebtorRow } from '../rows.ts'
import { projectAging } from './aging.ts'
import { project } from './project.ts'

/** Facts of one step: what it works with at a time, and how often it says how far it is. */
const STEP_FACTS = 250
/** Steps that are under way together: while the disk is at one, the next is worked out. */
const AT_ONCE = 8

/**
 * Makes all rows on empty tables, customer by customer: no fact of one changes a row of another, so some steps go on side
 * by side. What is to be forgotten, and what decides for all, is known before the first.
 */
export async function projectAll(
  db: BooksDatabase,
  facts: readonly Fact[],
  today: Day,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const debtors: DebtorRow[] = []
  let done = 0
  const write = async (step: readonly Fact[]): Promise<void> => {
    await project(db, step, { today, origin: 'all', onDebtors: (rows) => debtors.push(...rows) })
    done += step.length
    onProgress?.(done, facts.length)
  }
  const groups = groupBy(facts, (fact) =>
    fact.kind === 'customer' ? fact.id : 'customer' in fact ? fact.customer : '',
  )
  await write(groups.get('') ?? [])
  groups.delete('')
  const steps = [...stepsOf(groups.values())]
  for (let i = 0; i < steps.length; i += AT_ONCE) await Promise.all(steps.slice(i, i + AT_ONCE).map(write))
  await projectAging(db, [], debtors)
}

function* stepsOf(groups: Iterable<readonly Fact[]>): Generator<readonly Fact[]> {
  let step: Fact[] = []
  for (const group of groups) {
    step.push(...group)
    if (step.length < STEP_FACTS) continue
    yield step
    step = []
  }
  if (step.length > 0) yield step
}
