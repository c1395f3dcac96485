import { handoverDaysOf } from '../../domain/handoverDays.ts'
import type { Ladder } from '../../domain/ladder.ts'
import { ladderChooser, type SettingsByKey } from '../../domain/ladderSettings.ts'
import type { BusinessProfile, CustomerProfile } from '../../domain/profile.ts'
import { businessProfile } from '../../ledger/profiles.ts'
import type { BooksDatabase } from '../database.ts'

/** What the business has decided, as far as it decides what is to do with a customer. */
export interface ProcessContext {
  readonly business: BusinessProfile
  readonly handoverDays: number
  readonly ladderOf: (customer: CustomerProfile) => Ladder
}

/** Settings that decide what is to do with everybody. */
const DECIDING = /^(?:ladder|strategy)\/|^handover$/

/** Whether a change of this setting changes what is to do with customers. */
export function isDeciding(key: string): boolean {
  return DECIDING.test(key)
}

export async function readProcessContext(db: BooksDatabase): Promise<ProcessContext> {
  const [row, rows] = await Promise.all([db.business.get('business'), db.settings.toArray()])
  const business = row?.profile ?? businessProfile([])
  const settings: SettingsByKey = new Map(rows.map(({ key, value }) => [key, value]))
  const chooser = ladderChooser(business.ladder, settings)
  return {
    business,
    handoverDays: handoverDaysOf(settings.get('handover')),
    ladderOf: (customer) => chooser(customer).ladder,
  }
}
