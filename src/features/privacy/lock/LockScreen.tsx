import { useContext, useState, useSyncExternalStore } from 'react'
import { useBooksControl } from '../../../commands/booksControl.ts'
import { KeysContext } from '../../../commands/keysControl.ts'
import { usePrivacyT } from '../../../i18n/PrivacyWords.ts'
import { lockChoice } from '../../../platform/lockChoice.ts'
import { hasSubtle } from '../../../platform/subtle.ts'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import styles from '../Privacy.module.css'
import { ChangeLock } from './ChangeLock.tsx'
import { readLock } from './lockRecord.ts'
import { NewLock } from './NewLock.tsx'

/** The lock of the app: what it protects and what not, switched on, changed and switched off. Of this device. */
export function LockScreen() {
  const { lock: t, privacy } = usePrivacyT()
  const { sample } = useBooksControl()
  const keys = useContext(KeysContext)
  const [choice] = useState(lockChoice)
  const record = readLock(useSyncExternalStore(choice.watch, choice.read))
  const able = !sample && keys !== null && hasSubtle()
  return (
    <Page title={t.title} back={hashOf(routes.privacy())}>
      <div className={styles['stack']}>
        <p>{t.intro}</p>
        <Lines title={t.doesTitle} lines={t.does} />
        <Lines title={t.doesNotTitle} lines={t.doesNot} />
        {!able ? (
          <Note tone="calm">{privacy.notHere}</Note>
        ) : record ? (
          <ChangeLock record={record} keys={keys} />
        ) : (
          <NewLock keys={keys} />
        )}
      </div>
    </Page>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2 className={styles['heading']}>{title}</h2>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
