import { useT } from '../../i18n/I18nContext.ts'
import type { WorkMessages } from '../../i18n/workMessages.ts'
import type { TodayLine } from '../../queries/useTodayList.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import { doingOf, type Doing } from './actionPath.ts'
import styles from './Today.module.css'

const ICONS: Readonly<Record<Doing, IconName>> = {
  remind: 'chat',
  call: 'phone',
  payment: 'cash',
  account: 'forward',
  cheque: 'note',
  decide: 'handshake',
}

export interface ActionProps {
  readonly line: TodayLine
  /** Not needed for the steps of the ladder. */
  readonly words?: WorkMessages | undefined
}

/** What a tap on the row leads to: a message of this level, a letter, a call, a payment to write down. */
export function Action({ line, words }: ActionProps) {
  const { today: t } = useT()
  const doing = doingOf(line)
  if (typeof doing === 'object') {
    const { level } = doing
    return (
      <span className={styles['action']}>
        <Icon name={level === '3' ? 'letter' : level === 'close' ? 'handshake' : 'chat'} size={18} />
        {t.levels[level]}
      </span>
    )
  }
  if (line.actions.length === 0 || !words) return null
  return (
    <span className={styles['action']}>
      <Icon name={ICONS[doing]} size={18} />
      {words.work.does[doing]}
    </span>
  )
}
