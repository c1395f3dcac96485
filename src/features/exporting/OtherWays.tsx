import { useLaterT } from '../../i18n/LaterWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Exporting.module.css'

/** What else leaves the app, and where. */
export function OtherWays() {
  const { exporting: t } = useLaterT()
  const ways = [
    { icon: 'backup', path: routes.backup(), title: t.backup, text: t.backupText },
    { icon: 'letter', path: routes.statements(), title: t.statements, text: t.statementsText },
    { icon: 'calendar', path: routes.calendar(), title: t.calendar, text: t.calendarText },
  ] as const
  return (
    <section className={styles['stack']}>
      <h2 className={styles['heading']}>{t.otherTitle}</h2>
      <ul className={styles['rows']}>
        {ways.map(({ icon, path, title, text }) => (
          <li key={path}>
            <ListRow
              href={hashOf(path)}
              leading={<Icon name={icon} />}
              title={title}
              subtitle={text}
              trailing={<Icon name="forward" size={20} />}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
