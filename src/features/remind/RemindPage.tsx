import Button from '@mui/material/Button'
import { useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { useOnce } from '../../ui/useOnce.ts'
import type { CustomerView } from './CustomerView.ts'
import { GateNote } from './GateNote.tsx'
import { LetterAhead } from './LetterAhead.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { MessageForm } from './MessageForm.tsx'
import { PastContacts } from './PastContacts.tsx'
import styles from './Remind.module.css'
import { SendBar } from './SendBar.tsx'
import { SentQuestion } from './SentQuestion.tsx'
import { useMessage } from './useMessage.ts'
import { useSending } from './useSending.ts'
import { useGate } from './useGate.ts'
import { Why } from './Why.tsx'

export interface RemindPageProps {
  readonly business: BusinessProfile
  readonly customer: CustomerView
  readonly chase: Chase
}

/** Why now, at which level, in which words, by which way; and on return, whether it was sent. */
export function RemindPage({ business, customer, chase }: RemindPageProps) {
  const { remind: t } = useLaterT()
  const sending = useSending(customer.id)
  const message = useMessage({ business, customer, chase, pending: sending.pending })
  const gate = useGate(business, customer, message)
  const proposed = chase.proposal.type === 'step'
  const [anyway, setAnyway] = useState(false)
  const writing = chase.debt !== undefined && (proposed || anyway || sending.pending !== undefined)
  const isWritten = message.draft !== undefined || message.edited
  // All at once: a note that comes above the buttons would move them from under the thumb.
  const ready = useOnce(isWritten && gate.guard !== undefined && message.reach !== undefined)
  const inLetter = writing && message.level === '3'
  const account = hashOf(routes.account(customer.id))

  const bottom = sending.asking ? (
    <SentQuestion sending={sending} onNo={message.edit} />
  ) : inLetter ? (
    <Button variant="contained" size="large" href={hashOf(routes.letter(customer.id))}>
      {t.makeLetter}
    </Button>
  ) : writing ? (
    <SendBar {...{ message, sending, chase, customer, gate }} />
  ) : undefined

  return (
    <Page
      title={t.title(customer.person.name.slice(0, 60) || t.noName)}
      back={account}
      {...(bottom === undefined ? {} : { bottom })}
    >
      {chase.debt === undefined ? (
        <EmptyState
          picture="cup"
          title={t.paidTitle}
          text={t.paidText}
          action={
            <Button variant="contained" href={account}>
              {t.seeAccount}
            </Button>
          }
        />
      ) : (
        <div className={styles['stack']}>
          <Why chase={chase} account={account} />
          {!writing && (
            <Button variant="outlined" onClick={() => setAnyway(true)}>
              {t.writeAnyway}
            </Button>
          )}
          {writing && !ready && <SkeletonRows rows={8} />}
          {writing && ready && (
            <>
              {!inLetter && <GateNote {...{ message, chase, customer, gate }} />}
              <LevelChoice
                level={message.level}
                proposed={proposed && message.level === message.proposedLevel}
                onChange={message.setLevel}
              />
              {inLetter ? (
                <LetterAhead />
              ) : (
                <MessageForm
                  {...{ message, sending, chase, customer, gate }}
                  noMeans={business.paymentMeans.length === 0}
                />
              )}
            </>
          )}
        </div>
      )}
      <PastContacts customer={customer.id} contacts={chase.contacts} />
    </Page>
  )
}
