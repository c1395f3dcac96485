import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Page } from '../../ui/Page.tsx'
import { ReportFigures } from '../../ui/ReportFigures.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Importing.module.css'

export interface ReportPageProps {
  readonly figures: readonly (readonly [label: string, count: number])[]
  /** Nothing came in. */
  readonly isNothing: boolean
  /** The person stopped it. */
  readonly isStopped: boolean
  /** Shows why something was left out; undefined when nothing was. */
  readonly onRefused: (() => void) | undefined
  readonly onLeave: () => void
  readonly note?: ReactNode
  readonly children?: ReactNode
}

/** The end of an import: what came in, what was there, what was left out. */
export function ReportPage(props: ReportPageProps) {
  const { figures, isNothing, isStopped, onRefused, onLeave, note, children } = props
  const { importing } = useLaterT()
  const format = useFormat()
  return (
    <Page
      key="report"
      title={isStopped ? importing.stoppedTitle : isNothing ? importing.nothingTitle : importing.doneTitle}
      bottom={
        <Button variant="contained" size="large" href={hashOf(routes.portfolio())}>
          {importing.seePortfolio}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {isStopped && <p>{importing.stoppedText}</p>}
        {note}
        <ReportFigures figures={figures.map(([label, count]) => [label, format.number(count)])} />
        <div className={styles['actions']}>
          {onRefused && (
            <Button variant="outlined" onClick={onRefused}>
              {importing.refusedShow}
            </Button>
          )}
          <Button variant="outlined" onClick={onLeave}>
            {importing.otherFile}
          </Button>
        </div>
        {children}
      </div>
    </Page>
  )
}
