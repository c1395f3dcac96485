import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../../commands/deps.ts'
import { reverse } from '../../../commands/reverse.ts'
import type { Day } from '../../../domain/day.ts'
import type { FactId } from '../../../domain/ids.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import type { Process } from '../../../queries/useProcess.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { hashOf, routes } from '../../../ui/routes.ts'
import styles from '../Papers.module.css'

export interface NegotiationStepsProps {
  readonly negotiation: Process['negotiations'][number]
  readonly process: Process
  readonly isOwner: boolean
}

interface Row {
  readonly id: FactId
  readonly what: string
  readonly on: Day
}

/** What happened to a request, each on its day, and how it was sent. */
export function NegotiationSteps({ negotiation: { fact, recorded }, process, isOwner }: NegotiationStepsProps) {
  const { negotiation: t } = useProcessT()
  const format = useFormat()
  const [asked, setAsked] = useState<Row>()
  const rows: readonly Row[] = [
    { id: fact.id, what: t.steps.sent, on: fact.on },
    ...recorded
      .map(({ id, step, on }) => ({ id, what: t.steps[step], on }))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  ]
  const sendings = process.sendings.filter(({ of }) => of === fact.id)
  return (
    <section className={styles['card']}>
      <h2 className={styles['cardTitle']}>{t.stepsTitle}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} id={`fact-${row.id}`} className={`${styles['missing']} ${styles['step']}`}>
            <span>
              {row.what}
              <br />
              <small>{format.day(row.on)}</small>
            </span>
            {isOwner && (
              <Button aria-label={t.takeBackOf(row.what, format.day(row.on))} onClick={() => setAsked(row)}>
                {t.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sendings.map(({ id, on, customer }) => (
        <p key={id} className={styles['note']}>
          <a href={hashOf(routes.sendingProof(customer, id))}>{t.sendingProof(format.day(on))}</a>
        </p>
      ))}
      {isOwner && sendings.length === 0 && (
        <Button
          variant="outlined"
          className={styles['after'] ?? ''}
          href={hashOf(routes.sending(fact.customer, fact.id))}
        >
          {t.sending}
        </Button>
      )}
      {asked && <TakeBack key={asked.id} row={asked} customer={fact.customer} onClose={() => setAsked(undefined)} />}
    </section>
  )
}

interface TakeBackProps {
  readonly row: Row
  readonly customer: FactId
  readonly onClose: () => void
}

function TakeBack({ row: { id, what, on }, customer, onClose }: TakeBackProps) {
  const { negotiation: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)
  const takeBack = async () => {
    setBusy(true)
    const result = await reverse(deps)({ customer, of: [id], on })
    show(result.ok ? { text: t.takenBack } : { text: tell(result.error), tone: 'error' })
    onClose()
  }
  return (
    <ConfirmDialog
      open
      title={t.takeBackTitle(what)}
      confirm={t.takeBack}
      destructive
      busy={busy}
      onConfirm={() => void takeBack()}
      onCancel={onClose}
    >
      {t.takeBackText}
    </ConfirmDialog>
  )
}
