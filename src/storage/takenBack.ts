import type { Fact } from '../domain/fact.ts'
import type { FactId } from '../domain/ids.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import type { FactDraft } from '../ledger/ledger.ts'
import { MOST_IN_A_ROW, takesBack } from '../ledger/takenBack.ts'
import type { BooksDatabase } from './database.ts'
import { factIdOf } from './factIdOf.ts'

type Naming = Fact | FactDraft

/**
 * What reversals among these facts take back, as far as it counts, over reversals in between. One look where there is a
 * reversal, and none where there is none.
 */
export async function readTakenBack(
  db: BooksDatabase,
  facts: readonly (Naming | undefined)[],
): Promise<Map<FactId, Fact>> {
  const found = new Map<FactId, Fact>()
  let names = namesOf(facts)
  for (let steps = 0; names.length > 0 && steps < MOST_IN_A_ROW; steps += 1) {
    // oxlint-disable-next-line no-await-in-loop -- what is read says what is to be read next
    const counting = await readCounting(db, names)
    for (const fact of counting) found.set(fact.id, fact)
    names = namesOf(counting).filter((id) => !found.has(id))
  }
  return found
}

function namesOf(facts: readonly (Naming | undefined)[]): readonly FactId[] {
  return [...new Set(facts.flatMap((fact) => (fact && takesBack(fact)) ?? []))]
}

/** Facts that can be taken back are in these tables, or about to be. */
async function readCounting(db: BooksDatabase, ids: readonly FactId[]): Promise<readonly Fact[]> {
  const [entries, contacts, process, aside] = await Promise.all([
    db.entries.bulkGet([...ids]),
    db.contacts.bulkGet([...ids]),
    db.process.bulkGet([...ids]),
    db.aside.bulkGet([...ids]),
  ])
  const rows = [...entries, ...contacts, ...process].flatMap((row) => row?.fact ?? [])
  const proven = aside.flatMap((row) => {
    if (row?.reason !== 'proven') return []
    const reading = decodeFact(factIdOf(row), row.value)
    return reading.type === 'fact' ? [reading.fact] : []
  })
  return [...rows, ...proven]
}
