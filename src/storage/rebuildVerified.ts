import type { Day } from '../domain/day.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import type { Signer } from '../ledger/signer.ts'
import type { BooksDatabase } from './database.ts'
import { readEverything } from './everything.ts'
import { rebuild } from './rebuild.ts'
import { readTrustRow } from './trustRows.ts'
import { newRun, verify, type Run } from './verify.ts'

/** As `rebuild`, with every signature looked at before. @returns false when another one came meanwhile */
export async function rebuildVerified(
  db: BooksDatabase,
  today: Day,
  signer: Pick<Signer, 'verify'>,
  onProgress?: (progress: ImportProgress) => void,
  run: Run = newRun(),
): Promise<boolean> {
  const trust = await readTrustRow(db, 'sync/trust')
  if (trust) await verify(db, (await readEverything(db, trust, run.known, run.checked)).input, signer, run)
  return rebuild(db, today, onProgress, run.known, run.checked)
}
