import type { Day } from '../../../domain/day.ts'
import type { Ladder, LadderStep } from '../../../domain/ladder.ts'
import type { LadderProblem } from '../../../domain/ladderCheck.ts'
import { ladderPreview } from '../../../domain/ladderPreview.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { Icon } from '../../../ui/Icon.tsx'
import styles from './Ladder.module.css'
import { problemText } from './problemText.ts'

export interface StepListProps {
  readonly ladder: Ladder
  readonly due: Day
  readonly problems: readonly LadderProblem[]
  readonly onOpen: (step: string) => void
}

/** The steps on the days on which they fall for a debt of this due day; pressed, one is changed. */
export function StepList({ ladder, due, problems, onOpen }: StepListProps) {
  const { ladder: words } = useProcessT()
  const format = useFormat()
  // A day that is still being typed falls nowhere.
  const dated = ladder.steps.filter((step) => Number.isInteger(step.day))
  const gap = Number.isInteger(ladder.minGapDays) ? ladder.minGapDays : 0
  const falling = ladderPreview({ ...ladder, steps: dated, minGapDays: gap }, due)
  const undated = ladder.steps.filter((step) => !Number.isInteger(step.day))
  const rows = [...falling, ...undated.map((step) => ({ step, on: undefined, from: undefined }))]
  return (
    <ol className={styles['steps']}>
      {rows.map(({ step, on, from }) => (
        <li key={step.id}>
          <button type="button" onClick={() => onOpen(step.id)}>
            <span className={styles['when']}>
              {from === undefined ? '—' : format.dayLong(from)}
              <small>{from !== undefined && afterText(words, step.day)}</small>
            </span>
            <span className={styles['what']}>
              {words.levels[step.level]}
              <small>{channelsText(words, step)}</small>
            </span>
            <Icon name="edit" size={18} />
          </button>
          {on !== undefined && on !== from && <p className={styles['pushed']}>{words.pushed(format.dayShort(on))}</p>}
          {problems
            .filter((problem) => 'step' in problem && problem.step === step.id)
            .map((problem) => (
              <p key={problem.type} role="alert" className={styles['problem']}>
                {problemText(words, problem)}
              </p>
            ))}
        </li>
      ))}
    </ol>
  )
}

type Words = ReturnType<typeof useProcessT>['ladder']

function afterText({ before, onDay, after }: Words, day: number): string {
  return day < 0 ? before(-day) : day === 0 ? onDay : after(day)
}

function channelsText(words: Words, { channels: [first, ...others] }: LadderStep): string {
  return first === undefined ? '—' : words.first(words.channels[first], others.length)
}
