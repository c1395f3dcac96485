import type { Day } from '../../domain/day.ts'
import type { Format } from '../../domain/format.ts'
import { recordedDay } from '../../domain/recordedDay.ts'
import type { ProcessMessages } from '../../i18n/processMessages.ts'
import type { ContactLine } from '../../queries/useContactLog.ts'
import { resultName } from './resultName.ts'
import { overriddenText } from '../../ui/guardText.ts'

/** The log as a CSV file, in the words and with the separator of the person's language; days as spreadsheets read them. */
export async function exportLog(
  lines: readonly ContactLine[],
  today: Day,
  { contacting: t, contactGuard }: ProcessMessages,
  format: Format,
): Promise<File> {
  const [{ contactsCsv }, { csvStyleOf }] = await Promise.all([
    import('../../interchange/contactsCsv.ts'),
    import('../../interchange/csvCell.ts'),
  ])
  const each = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' / ')
  const bytes = contactsCsv(
    t.columns,
    lines.map(({ contact, outcomes, overrides, by }) => ({
      day: contact.on,
      recorded: recordedDay(contact.at),
      channel: t.channels[contact.fact.channel],
      level: t.levelNames[contact.fact.level],
      result: each(outcomes.map(({ fact }) => resultName(t, fact.result, contact.fact.channel))),
      reason: each(outcomes.map(({ fact }) => fact.reason && t.reasons[fact.reason])),
      next: each(outcomes.map(({ fact }) => fact.next)),
      said: each(outcomes.map(({ words }) => words)),
      text: contact.text,
      override: each(overrides.map(({ rule, reason }) => `${overriddenText(contactGuard, rule)} ${reason}`)),
      by: by === null ? '' : by.type === 'listed' ? by.name : t.byUnknown,
    })),
    csvStyleOf(format.locale),
  )
  return new File([bytes], t.fileName(today), { type: 'text/csv' })
}
