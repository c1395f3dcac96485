import type { SettleReport } from '../ledger/replica.ts'
import type { BooksDatabase } from './database.ts'

type Counts = Omit<SettleReport, 'counted'>

/** Facts of other devices that are kept and do not count, by reason. */
export async function asideCounts(db: BooksDatabase): Promise<Counts> {
  const count = (reason: keyof Counts): Promise<number> =>
    db.aside
      .where('reason')
      .equals(reason)
      // A device's last seal waits for its next one, and says nothing about money.
      .filter(({ value }) => !Array.isArray(value) || value[0] !== 'seal')
      .count()
  const [unverified, late, forbidden, forged] = await Promise.all([
    count('unverified'),
    count('late'),
    count('forbidden'),
    count('forged'),
  ])
  return { unverified, late, forbidden, forged }
}
