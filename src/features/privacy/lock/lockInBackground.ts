import { startAgain } from '../../../platform/connections.ts'
import { watchHidden } from '../../../platform/visibility.ts'

/**
 * Locks the app when it was in the background for so long, by starting it anew: what it had in memory is gone with it.
 * @param minutes 0: not at all
 */
export function lockInBackground(minutes: number): void {
  if (minutes > 0) watchHidden(minutes * 60_000, startAgain)
}
