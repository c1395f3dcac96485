import Button from '@mui/material/Button'
import { useState } from 'react'
import type { FactId } from '../../domain/ids.ts'
import { negate } from '../../domain/money.ts'
import { mayRecord } from '../../domain/roster.ts'
import { recordedDay } from '../../domain/recordedDay.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useEntryDetail, type EntryDetail } from '../../queries/useEntryDetail.ts'
import { useRecordedBy, type RecordedBy } from '../../queries/useRecordedBy.ts'
import { useRole } from '../../queries/useRole.ts'
import { Money } from '../../ui/Money.tsx'
import { PhotoSlot } from '../../ui/PhotoSlot.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Account.module.css'
import { DuplicateQuestion } from './DuplicateQuestion.tsx'
import { Facts } from './Facts.tsx'
import { movementAmount } from '../../ui/movementAmount.ts'
import { MoneyTrail } from './MoneyTrail.tsx'
import { movementName } from '../../ui/movementName.ts'
import { ReverseForm } from './ReverseForm.tsx'
import type { KeptDuplicates } from './useKeptDuplicates.ts'

export interface MovementSheetProps {
  readonly id: FactId
  readonly duplicates: KeptDuplicates
  readonly onClose: () => void
}

/** One movement: what, when, where its money came from or went, and the way to take it back. */
export function MovementSheet({ id, duplicates, onClose }: MovementSheetProps) {
  const messages = useT()
  const { account: words, common } = messages
  const detail = useEntryDetail(id)
  const role = useRole()
  const [reversing, setReversing] = useState(false)
  if (!detail) {
    return (
      <Sheet open onClose={onClose} title={common.openDetail}>
        <SkeletonRows rows={3} />
      </Sheet>
    )
  }
  const { fact, reversedBy } = detail.entry
  const name = movementName(messages, fact)
  const stands = reversedBy === undefined
  const isPayment = fact.kind === 'payment'
  const mayTakeBack = role !== undefined && mayRecord(role, fact)
  if (reversing) return <ReverseForm entry={detail.entry} name={name} onClose={onClose} />
  return (
    <Sheet
      open
      onClose={onClose}
      title={name}
      {...(stands && (isPayment || mayTakeBack)
        ? {
            actions: (
              <>
                {isPayment && (
                  <Button variant="outlined" href={hashOf(routes.receipt(fact.customer, id))}>
                    {words.receiptPdf}
                  </Button>
                )}
                {mayTakeBack && (
                  <Button variant="outlined" onClick={() => setReversing(true)}>
                    {words.reverse}
                  </Button>
                )}
              </>
            ),
          }
        : {})}
    >
      <DuplicateQuestion detail={detail} duplicates={duplicates} onReverse={() => setReversing(true)} />
      <Detail detail={detail} />
      {(fact.kind === 'charge' || fact.kind === 'payment' || fact.kind === 'credit') && (
        <PhotoSlot customer={fact.customer} of={id} readOnly={!stands} />
      )}
      <MoneyTrail detail={detail} />
    </Sheet>
  )
}

function Detail({ detail: { entry, related, words: said, stops } }: { readonly detail: EntryDetail }) {
  const { account: words } = useT()
  const format = useFormat()
  const { fact } = entry
  const reversal = entry.reversedBy === undefined ? undefined : related.get(entry.reversedBy)?.fact
  const amount = movementAmount(fact)
  const recorded = recordedDay(entry.at)
  const author = useRecordedBy(fact.device)
  const undoer = useRecordedBy(reversal?.device)
  const nameOf = (by: RecordedBy | null | undefined) =>
    by ? (by.type === 'listed' && by.name !== '' ? by.name : words.recordedByUnknown) : undefined
  return (
    <>
      <div className={styles['amount']} data-reversed={reversal !== undefined}>
        <Money amount={amount < 0 ? negate(amount) : amount} currency={entry.currency} size="big" />
      </div>
      <Facts
        facts={[
          [words.detailDay, format.dayFull(entry.day)],
          [words.detailRecorded, recorded === entry.day ? undefined : format.dayFull(recorded)],
          [words.detailRecordedBy, nameOf(author)],
          [words.detailNumber, fact.kind === 'charge' ? fact.number : undefined],
          [words.detailConcept, fact.kind === 'charge' ? fact.concept : undefined],
          [words.detailNote, fact.kind === 'payment' || fact.kind === 'credit' ? fact.note : undefined],
          [words.detailStops, stopsText(words, stops)],
          fact.kind === 'payment'
            ? [words.detailBank, said?.split('\n').filter(Boolean).join(' · ')]
            : [words.detailAnyway, said],
          [words.reversed, reversal?.kind === 'reversal' ? format.dayFull(reversal.on) : undefined],
          [words.detailReversedBy, nameOf(undoer)],
          [words.detailReason, reversal?.kind === 'reversal' ? reversal.reason : undefined],
        ]}
      />
    </>
  )
}

/** The rules that had stopped a sale, in a line; those of a newer app have no words here. */
function stopsText({ stops: known }: Messages['account'], stops: readonly string[]): string | undefined {
  const named: Readonly<Record<string, string>> = known
  const said = stops.flatMap((stop) => named[stop] ?? [])
  return said.length === 0 ? undefined : said.join('; ')
}
