import IconButton from '@mui/material/IconButton'
import { navigate } from 'wouter/use-hash-location'
import { DEFAULT_AGING_LIMITS, bucketIndexOf } from '../../domain/aging.ts'
import type { Day } from '../../domain/day.ts'
import type { Format } from '../../domain/format.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useT } from '../../i18n/I18nContext.ts'
import type { WorkMessages } from '../../i18n/workMessages.ts'
import type { TodayLine, TodayList } from '../../queries/useTodayList.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { ageColour, ageIndexOf } from '../../ui/colour.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { hashOf } from '../../ui/routes.ts'
import { SwipeRow } from '../../ui/SwipeRow.tsx'
import { Action } from './Action.tsx'
import { actionPath } from './actionPath.ts'
import { holdText } from '../../ui/holdText.ts'
import { reasonText } from './reasonText.ts'
import styles from './Today.module.css'

export interface ContactRowProps {
  readonly line: TodayLine
  readonly steps: TodayList['steps']
  readonly today: Day
  readonly format: Format
  /** Undefined until they are fetched: what is late and the ladder's step are told meanwhile. */
  readonly words: WorkMessages | undefined
  readonly onMenu: () => void
  readonly onPostpone: () => void
}

/**
 * One customer: why now (or why not yet), the way to what there is to do, and what else could be done. Swiped to the
 * right it does what a tap does, to the left it is put off.
 */
export function ContactRow({ line, steps, today, format, words, onMenu, onPostpone }: ContactRowProps) {
  const { common, today: t } = useT()
  const { debtor, asked, daysLate, actions } = line
  const age = ageIndexOf(debtor.od === undefined ? 0 : bucketIndexOf(debtor.od, today), DEFAULT_AGING_LIMITS.length + 2)
  const name = debtor.name || t.noName
  const isLate = debtor.overdue > 0
  const reasons = words
    ? actions.flatMap((action) => {
        const step = action.of === undefined ? undefined : steps.get(action.of)
        return reasonText(action, step, words, format, today) ?? []
      })
    : []
  const state = stateOf(line, t, format, words)
  // Of an instalment the sentence above tells already how late it is.
  const isTold = reasons.length > 0 && actions[0]?.kind === 'instalment-due'
  const late = !isLate ? undefined : isTold ? upperFirst(state) : `${common.overdueBy(Math.max(1, daysLate))}; ${state}`
  // The first action is the reason: of a step of the ladder, how late it is.
  const said =
    late === undefined ? reasons : actions[0]?.kind === 'ladder-step' ? [late, ...reasons] : [...reasons, late]
  const path = actionPath(line)
  return (
    <SwipeRow
      right={
        actions.length > 0 ? { label: <Action line={line} words={words} />, onSwipe: () => navigate(path) } : undefined
      }
      left={{ label: <PostponeLabel />, onSwipe: onPostpone }}
    >
      <ListRow
        stacked
        href={hashOf(path)}
        leading={<AgeMark age={age} />}
        title={<span dir="auto">{name}</span>}
        subtitle={
          <>
            {said.map((sentence) => (
              <span key={sentence} className={styles['reason']}>
                {sentence}
              </span>
            ))}
          </>
        }
        trailing={
          asked > 0 ? (
            <Money amount={asked} currency={debtor.currency} {...(isLate ? { colour: ageColour(age, 'text') } : {})} />
          ) : (
            ''
          )
        }
        trailingNote={<Action line={line} words={words} />}
        action={
          <IconButton aria-label={t.menuOf(name)} onClick={onMenu}>
            <Icon name="more" />
          </IconButton>
        }
      />
    </SwipeRow>
  )
}

function PostponeLabel() {
  const { today: t } = useT()
  return (
    <>
      <Icon name="clock" size={18} />
      {t.postpone}
    </>
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function stateOf(
  { actions, idle, daysSinceContact: since }: TodayLine,
  t: Messages['today'],
  format: Format,
  words: WorkMessages | undefined,
): string {
  if (actions.length > 0 || !idle) {
    return since === undefined ? t.neverContacted : since === 0 ? t.contactedToday : t.lastContact(since)
  }
  switch (idle.type) {
    case 'not-due':
    case 'too-soon':
      return t.waitsUntil(format.dayLong(idle.until))
    case 'hold': {
      const said = words && holdText(idle, words, format)
      return said ?? (idle.until === undefined ? t.onHold : t.waitsUntil(format.dayLong(idle.until)))
    }
    case 'done':
    case 'paid':
      return t.allDone
  }
}
