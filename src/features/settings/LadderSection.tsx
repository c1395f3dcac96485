import { addDays } from '../../domain/day.ts'
import { LADDERS, ladderById } from '../../domain/presets/ladders.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Section } from './Section.tsx'
import styles from './Settings.module.css'
import { useSaveSettings } from './useSaveSettings.ts'

const NAMES = ['fiado', 'default', 'b2b'] as const
type Name = (typeof NAMES)[number]

function isName(id: string): id is Name {
  return NAMES.some((name) => name === id) && LADDERS.some((ladder) => ladder.id === id)
}

/** Which ladder the reminders climb, shown on the days of a debt that falls due today. */
export function LadderSection({ business }: { readonly business: BusinessProfile }) {
  const { settings: words, account, common } = useT()
  const format = useFormat()
  const today = useToday()
  const { save } = useSaveSettings(business)
  const ladder = ladderById(business.ladder)
  const after = (day: number) =>
    day < 0 ? words.ladderBefore(-day) : day === 0 ? common.dueToday : words.ladderAfter(day)
  return (
    <Section title={words.section.ladder}>
      <SegmentedControl<Name>
        label={words.ladder}
        options={NAMES.map((value) => ({ value, label: words.ladders[value] }))}
        value={isName(ladder.id) ? ladder.id : 'default'}
        onChange={(id) => void save({ ladder: id })}
      />
      <p className={styles['help']}>{words.ladderPreview(format.day(today))}</p>
      <ol className={styles['steps']}>
        {ladder.steps.map((step) => (
          <li key={step.id}>
            <span>
              {format.dayShort(addDays(today, step.day))}
              <small>{after(step.day)}</small>
            </span>
            <span>
              {words.levels[step.level]}
              <small>{step.channels[0] && account.channels[step.channels[0]]}</small>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles['help']}>{words.ladderGap(ladder.minGapDays)}</p>
    </Section>
  )
}
