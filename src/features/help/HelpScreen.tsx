import { Suspense, type ReactNode } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { AssistWords, useAssistT } from '../../i18n/AssistWords.ts'
import { GuideProvider } from '../../i18n/guide/Guide.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { InstallHint } from '../../ui/InstallHint.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { useDesktop } from '../../ui/useDesktop.ts'
import { GuideContents } from './GuideContents.tsx'
import { GuidePageScreen } from './GuidePageScreen.tsx'
import styles from './Help.module.css'
import { KeyList } from './KeyList.tsx'
import { ThisBrowser } from './ThisBrowser.tsx'

const TOPICS = ['what', 'data', 'backup', 'install', 'mistakes', 'limits'] as const

export interface HelpScreenProps {
  /** Name of a page of the guide; `null` for its list of contents. */
  readonly page: string | null
  /** The first steps. */
  readonly first?: ReactNode
}

/** The guide: its list of contents, or one of its pages. */
export function HelpScreen({ page, first }: HelpScreenProps) {
  return (
    <AssistWords>
      <GuideProvider>
        {page === null ? <Contents first={first} /> : <GuidePageScreen key={page} name={page} />}
      </GuideProvider>
    </AssistWords>
  )
}

/** Short and honest: what it does, where the data is, and what it cannot do. */
function Contents({ first }: Pick<HelpScreenProps, 'first'>) {
  const { shell } = useT()
  const { help: words } = useLaterT()
  const { guide } = useAssistT()
  const desktop = useDesktop()
  return (
    <Page title={shell.titles.help} back={hashOf(routes.more())}>
      <div className={styles['help']}>
        <Suspense>{first}</Suspense>
        <section>
          <h2 className={styles['heading']}>{guide.title}</h2>
          <p className={styles['intro']}>{guide.text}</p>
          <GuideContents />
        </section>
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
        <ThisBrowser />
        {desktop && (
          <section>
            <h2 className={styles['heading']}>{words.keysTitle}</h2>
            <KeyList />
          </section>
        )}
      </div>
    </Page>
  )
}
