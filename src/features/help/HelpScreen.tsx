import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { InstallHint } from '../../ui/InstallHint.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { useDesktop } from '../../ui/useDesktop.ts'
import styles from './Help.module.css'

const TOPICS = ['what', 'data', 'backup', 'install', 'mistakes', 'limits'] as const
const KEYS = [
  ['n', 'write'],
  ['p', 'payment'],
  ['r', 'remind'],
  ['/', 'search'],
  ['Esc', 'close'],
] as const

/** Short and honest: what it does, where the data is, and what it cannot do. */
export function HelpScreen() {
  const { shell } = useT()
  const { help: words } = useLaterT()
  const desktop = useDesktop()
  return (
    <Page title={shell.titles.help} back={hashOf(routes.more())}>
      <div className={styles['help']}>
        <p className={styles['intro']}>{words.intro}</p>
        {TOPICS.map((topic) => (
          <section key={topic}>
            <h2 className={styles['heading']}>{words.topics[topic].title}</h2>
            {words.topics[topic].lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {topic === 'install' && <InstallHint inUse />}
          </section>
        ))}
        {desktop && (
          <section>
            <h2 className={styles['heading']}>{words.keysTitle}</h2>
            <p>{words.keysText}</p>
            <dl className={styles['keys']}>
              {KEYS.map(([key, meaning]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{words.keys[meaning]}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </Page>
  )
}
