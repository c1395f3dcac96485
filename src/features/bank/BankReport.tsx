import Button from '@mui/material/Button'
import type { AcceptReport } from '../../commands/acceptMovements.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReportFigures } from '../../ui/ReportFigures.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Bank.module.css'
import { totalText } from './bankText.ts'
import type { ReviewRow } from './review.ts'

export interface BankReportProps {
  readonly report: AcceptReport
  /** What was accepted. */
  readonly rows: readonly ReviewRow[]
  readonly error: string | null
  readonly undone: boolean
  readonly undo: () => void
  readonly onLeave: () => void
}

/** How many payments were written down, and one tap that takes all of them back. */
export function BankReport({ report, rows, error, undone, undo, onLeave }: BankReportProps) {
  const { bank: words } = useLaterT()
  const format = useFormat()
  const { booked, alreadyThere, refused, stopped } = report
  const nothing = booked.length === 0
  const complete = !stopped && alreadyThere + refused === 0
  const all: readonly (readonly [string, string])[] = [
    [words.booked, format.number(booked.length)],
    [words.total, complete ? totalText(rows, format) : ''],
    [words.alreadyThere, alreadyThere > 0 ? format.number(alreadyThere) : ''],
    [words.leftOut, refused > 0 ? format.number(refused) : ''],
  ]
  const figures = all.filter(([, figure]) => figure !== '')
  return (
    <Page
      key="report"
      title={nothing || undone ? words.nothingTitle : words.doneTitle}
      bottom={
        <Button variant="contained" size="large" href={hashOf(routes.today())}>
          {words.seeToday}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {error !== null && (
          <Note tone="error" role="alert">
            {error}
          </Note>
        )}
        {undone ? (
          <Note tone="calm" role="alert">
            {words.undone}
          </Note>
        ) : (
          <>
            {stopped && <p>{words.stoppedText}</p>}
            <ReportFigures figures={figures} />
          </>
        )}
        <div className={styles['actions']}>
          {!nothing && !undone && (
            <Button variant="outlined" startIcon={<Icon name="undo" />} onClick={undo}>
              {words.undo}
            </Button>
          )}
          <Button variant="outlined" onClick={onLeave}>
            {words.otherFile}
          </Button>
        </div>
      </div>
    </Page>
  )
}
