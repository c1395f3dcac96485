import type { ReminderLevel } from '../../domain/fact.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Today.module.css'

/** What a tap on the row leads to: a message of this level, or a letter. */
export function Action({ level }: { readonly level: ReminderLevel }) {
  const { today: t } = useT()
  return (
    <span className={styles['action']}>
      <Icon name={level === '3' ? 'letter' : level === 'close' ? 'handshake' : 'chat'} size={18} />
      {t.levels[level]}
    </span>
  )
}
