import Button from '@mui/material/Button'
import { useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Issuer, Sale } from '../../interchange/documentSorting.ts'
import type { RefusedDocument } from '../../interchange/documentProtocol.ts'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { chosenSales, type DocumentsPreview } from './documentsPreview.ts'
import { DocumentsNotes } from './DocumentsNotes.tsx'
import { DocumentsUnderstood } from './DocumentsUnderstood.tsx'
import styles from './Importing.module.css'
import { SalesChoice } from './SalesChoice.tsx'

export interface DocumentsCheckProps {
  readonly preview: DocumentsPreview
  readonly self: Issuer | undefined
  readonly refused: readonly RefusedDocument[]
  readonly passedOver: number
  /** Why the last try to write failed. */
  readonly error: string | null
  readonly onBring: (sales: readonly Sale[]) => void
  readonly onChangeSelf: () => void
  readonly onLeave: () => void
}

/** What was understood of the documents, what has to be asked, and what stays out. */
export function DocumentsCheck(props: DocumentsCheckProps) {
  const { preview, self, refused, passedOver, error, onBring, onChangeSelf, onLeave } = props
  const { eInvoices: words, importing } = useLaterT()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (sources: readonly string[], wanted: boolean) => {
    const next = new Set(chosen)
    for (const source of sources) {
      if (wanted) next.add(source)
      else next.delete(source)
    }
    setChosen(next)
  }
  const { fresh, likely, known, sorted } = preview
  const sales = chosenSales(preview, chosen)
  const asks = fresh.filter(({ group }) => group === 'asks')
  const doubts = fresh.filter(({ group }) => group === 'doubt')
  const doubtOf = ({ document, source }: Sale) =>
    [
      ...document.warnings.flatMap((one) => (one in words.doubt ? [words.doubt[one as keyof typeof words.doubt]] : [])),
      ...(likely.has(source) ? [words.doubt.likely] : []),
    ].join('. ')
  const other = (
    <Button variant="outlined" className={styles['bring'] ?? ''} onClick={onLeave}>
      {importing.otherFile}
    </Button>
  )
  const bring = (
    <Button
      variant="contained"
      size="large"
      className={styles['bring'] ?? ''}
      disabled={sales.length === 0}
      onClick={() => onBring(sales)}
    >
      {words.bring(sales.length)}
    </Button>
  )
  return (
    <Page
      key="check"
      title={importing.checkTitle}
      back={hashOf(routes.more())}
      width="wide"
      bottom={fresh.length === 0 ? other : bring}
    >
      <div className={styles['check']}>
        <div className={styles['result']}>
          {error !== null && (
            <Note tone="error" role="alert">
              {error}
            </Note>
          )}
          {fresh.length === 0 ? (
            <Note tone="calm">{known.size > 0 ? words.nothingNew : words.nothing}</Note>
          ) : (
            <DocumentsUnderstood sales={sales} />
          )}
        </div>
        <div className={styles['stack']}>
          <p className={styles['file']}>
            {self && <bdi>{words.you(self.name)}</bdi>}
            <Button onClick={onChangeSelf}>{words.change}</Button>
            {fresh.length > 0 && <Button onClick={onLeave}>{importing.otherFile}</Button>}
          </p>
          {asks.length > 0 && (
            <SalesChoice
              title={words.asksTitle}
              text={words.asksText}
              sales={asks}
              chosen={chosen}
              onChoose={choose}
              all={words.asksAll}
              none={words.asksNone}
              reason={(sale) => {
                const { document } = sale
                const why = document.kind === 'payment' || !document.asks ? '' : words.asks[document.asks]
                return [why, doubtOf(sale)].filter((part) => part !== '').join('. ')
              }}
            />
          )}
          {doubts.length > 0 && (
            <SalesChoice
              title={words.doubtTitle}
              text={words.doubtText}
              sales={doubts}
              chosen={chosen}
              onChoose={choose}
              all={words.doubtAll}
              none={words.doubtNone}
              reason={doubtOf}
            />
          )}
          <DocumentsNotes preview={preview} sales={sales} refused={refused} passedOver={passedOver} />
          {sorted.sales.length === 0 && <p className={styles['soft']}>{words.whoHelp}</p>}
        </div>
      </div>
    </Page>
  )
}
