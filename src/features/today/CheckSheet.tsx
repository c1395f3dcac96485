import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { markBooksChecked } from '../../commands/markBooksChecked.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useWorkT } from '../../i18n/WorkWords.ts'
import { useWritten } from '../../queries/useBooksCheck.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Today.module.css'

export interface CheckSheetProps {
  /** A check that was taken back on this device. */
  readonly undone: string | null
  readonly onUndo: (check: string) => void
  readonly onClose: () => void
}

const KINDS = ['payments', 'charges', 'credits'] as const

/** What was written down since the last look, to be held against the drawer and the bank; then yes, or what is missing. */
export function CheckSheet({ undone, onUndo, onClose }: CheckSheetProps) {
  const { booksCheck: t } = useWorkT()
  const format = useFormat()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const written = useWritten(undone)
  const [busy, setBusy] = useState(false)
  const done = async () => {
    if (busy) return
    setBusy(true)
    const result = await markBooksChecked(deps)()
    setBusy(false)
    if (!result.ok) return show({ text: tell(result.error), tone: 'error' })
    show({ text: t.saved, undo: () => Promise.resolve(onUndo(result.value)) })
    onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={t.title}
      actions={
        <>
          <Button variant="outlined" size="large" href={hashOf(routes.entry('pago'))}>
            {t.missing}
          </Button>
          <Button variant="contained" size="large" disabled={busy || !written} onClick={() => void done()}>
            {t.done}
          </Button>
        </>
      }
    >
      <p>{t.why}</p>
      {!written ? (
        <SkeletonRows rows={4} />
      ) : (
        <>
          <h3 className={styles['part']}>
            {written.since === undefined ? t.recent : t.since(format.dayLong(written.since))}
          </h3>
          {written.totals.length === 0 && <p className={styles['hint']}>{t.nothing}</p>}
          <ul className={styles['menu']}>
            {written.totals.flatMap(({ currency, ...counts }) =>
              KINDS.filter((kind) => counts[kind].count > 0).map((kind) => (
                <li key={`${currency} ${kind}`}>
                  <ListRow
                    title={t[kind](counts[kind].count)}
                    trailing={<Money amount={counts[kind].amount} currency={currency} />}
                  />
                </li>
              )),
            )}
          </ul>
          {written.payments.length > 0 && (
            <>
              <h3 className={styles['part']}>{t.last}</h3>
              <ul className={styles['menu']}>
                {written.payments.map(({ id, customer, name, on, amount, currency }) => (
                  <li key={id}>
                    <ListRow
                      href={hashOf(routes.account(customer))}
                      title={<span dir="auto">{name || t.noName}</span>}
                      subtitle={format.day(on)}
                      trailing={<Money amount={amount} currency={currency} />}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Sheet>
  )
}
