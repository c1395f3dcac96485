import IconButton from '@mui/material/IconButton'
import { useContext, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import { Icon } from './Icon.tsx'
import styles from './Page.module.css'
import { PageToolsContext } from './PageToolsContext.ts'

export interface PageProps {
  /** The heading of the screen; it also names the browser's tab. */
  readonly title: string
  /** Where the arrow leads, such as `hashOf(routes.customers())`; no arrow without it. */
  readonly back?: string
  /** Icon buttons at the right of the heading, two at most. */
  readonly actions?: ReactNode
  /** Stays under the heading while the rest scrolls: search, filters. */
  readonly tools?: ReactNode
  /** The primary action, in reach of the thumb. */
  readonly bottom?: ReactNode
  /** `wide` for tables and two columns; unless given, a line stays readable. */
  readonly width?: 'reading' | 'wide'
  /** Lists bring their own gutters. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** The frame of every screen: heading, what it holds, and the primary action at the bottom. */
export function Page(props: PageProps) {
  const { title, back, actions, tools, bottom, width = 'reading', flush = false, children } = props
  const { common, shell } = useT()
  const ofApp = useContext(PageToolsContext)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const before = document.title
    document.title = shell.documentTitle(title)
    return () => {
      document.title = before
    }
  }, [title, shell])

  // Who listens or tabs starts at the heading of the screen that came up, unless the screen chose a field itself.
  useEffect(() => {
    const page = heading.current?.closest('section')
    if (!page?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true })
  }, [])

  // What sticks under the heading, such as the head of a table, has to know where the heading ends.
  useLayoutEffect(() => {
    const header = heading.current?.closest('header')
    if (!header) return undefined
    const measure = new ResizeObserver(() =>
      header.parentElement?.style.setProperty('--page-header', `${header.offsetHeight}px`),
    )
    measure.observe(header)
    return () => measure.disconnect()
  }, [])

  return (
    <section className={styles['page']} data-width={width}>
      <header className={styles['header']}>
        <div className={styles['bar']}>
          {back !== undefined && (
            <IconButton href={back} aria-label={common.back} edge="start">
              <Icon name="back" />
            </IconButton>
          )}
          <h1 ref={heading} tabIndex={-1} className={styles['title']} title={title}>
            <span>{title}</span>
          </h1>
          <div className={styles['actions']}>
            {actions}
            {ofApp}
          </div>
        </div>
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      </header>
      <div className={styles['body']} data-flush={flush}>
        {children}
      </div>
      {bottom !== undefined && <div className={styles['bottom']}>{bottom}</div>}
    </section>
  )
}
