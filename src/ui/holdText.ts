import type { Format } from '../domain/format.ts'
import type { NoProposal } from '../domain/ladderStep.ts'
import type { WorkMessages } from '../i18n/workMessages.ts'

/** What keeps a customer from being proposed, in a few words; undefined for what the first words tell themselves. */
export function holdText(idle: NoProposal, { work: t }: WorkMessages, format: Format): string | undefined {
  if (idle.type !== 'hold') return undefined
  const day = idle.until === undefined ? undefined : format.dayLong(idle.until)
  const said = t.waits[idle.hold]
  if (typeof said === 'function') return day === undefined ? undefined : said(day)
  return day === undefined ? said : t.waits.until(said, day)
}
