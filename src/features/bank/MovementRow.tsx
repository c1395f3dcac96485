import Button from '@mui/material/Button'
import type { MatchBooks } from '../../domain/matching/movements.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { Money } from '../../ui/Money.tsx'
import styles from './Bank.module.css'
import { paysText, reasonsText } from './bankText.ts'
import type { ReviewRow } from './review.ts'
import type { Review } from './useReview.ts'

export interface MovementRowProps {
  readonly row: ReviewRow
  readonly review: Review
  readonly books: MatchBooks
  readonly onAsk: () => void
}

/** One movement: whose it seems to be and why, what the bank says, and what can be done about it. */
export function MovementRow({ row, review, books, onAsk }: MovementRowProps) {
  const { bank: words } = useLaterT()
  const format = useFormat()
  const { movement, match, proposal, taken, reason } = row
  const amount = format.money(movement.amount, movement.currency)
  const name = proposal ? review.nameOf(proposal.customer) : ''
  const title = proposal ? '' : movement.counterparty || movement.text
  const said = [movement.counterparty, movement.text, movement.reference].filter(
    (text) => text !== '' && (match.kind === 'already' || text !== title),
  )
  const about = (
    <>
      {proposal && (
        <span className={styles['note']}>
          {reasonsText(row, words)} {paysText(proposal, movement.currency, books, words, format)}
        </span>
      )}
      {reason !== null && reason !== 'outgoing' && <span className={styles['note']}>{words.notIncome[reason]}</span>}
      {match.kind === 'choose' && !proposal && match.options.length > 0 && (
        <span className={styles['note']}>
          {words.maybe(match.options.map(({ customer }) => review.nameOf(customer)).join(words.or))}
        </span>
      )}
      <span className={styles['said']}>{[format.dayShort(movement.booked), ...new Set(said)].join(' · ')}</span>
    </>
  )
  if (proposal) {
    return (
      <div className={styles['row']}>
        <CheckInput
          checked={taken}
          onChange={(wanted) => review.take([row], wanted)}
          label={
            <span className={styles['words']}>
              <span className={styles['who']}>
                <bdi>{name}</bdi>
                <Money amount={movement.amount} currency={movement.currency} />
              </span>
              {about}
            </span>
          }
        />
        <Button aria-label={words.changeOf(name)} onClick={onAsk} className={styles['change']}>
          {words.change}
        </Button>
      </div>
    )
  }
  const already = match.kind === 'already' && reason === null && row.group === 'already' ? match : null
  const payment = already && books.payments.find(({ id }) => id === already.payment)
  return (
    <div className={styles['row']}>
      <span className={styles['words']}>
        <span className={styles['who']}>
          <bdi>
            {already && payment
              ? words.already(review.nameOf(already.customer), format.dayShort(payment.on))
              : title || words.unnamed}
          </bdi>
          <Money amount={movement.amount} currency={movement.currency} />
        </span>
        {about}
      </span>
      {row.group === 'choose' && (
        <Button variant="outlined" aria-label={words.chooseFor(amount)} onClick={onAsk}>
          {words.choose}
        </Button>
      )}
      {already && <Button onClick={() => review.decide(movement, { type: 'open' })}>{words.isOther}</Button>}
      {row.group === 'none' && reason !== 'withdrawn-currency' && (
        <Button onClick={() => review.decide(movement, { type: 'open' })}>{words.isIncome}</Button>
      )}
    </div>
  )
}
