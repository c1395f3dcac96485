import { useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { browserLacks } from '../../platform/browserLacks.ts'
import styles from './Help.module.css'

/** What this browser does not have, and what to do instead, a sentence each. */
export function ThisBrowser() {
  const { help } = useLaterT()
  const words = help.thisBrowser
  const [lacks] = useState(browserLacks)
  return (
    <section>
      <h2 className={styles['heading']}>{words.title}</h2>
      <p>{lacks.length === 0 ? words.nothing : words.text}</p>
      {lacks.length > 0 && (
        <ul className={styles['lacks']}>
          {lacks.map((lack) => (
            <li key={lack} data-lack={lack}>
              {words.lacks[lack]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
