import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import type { MatchBooks, MatchProposal } from '../../domain/matching/movements.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useCustomerSearch } from '../../queries/useCustomerSearch.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Bank.module.css'
import { reasonsText } from './bankText.ts'
import { PaidDebts } from './PaidDebts.tsx'
import type { ReviewRow } from './review.ts'
import type { Review } from './useReview.ts'

export interface WhoseSheetProps {
  readonly row: ReviewRow
  readonly review: Review
  readonly books: MatchBooks
  readonly onClose: () => void
}

const FOUND = 8

/** Whose a movement is, and what it pays: as proposed, or as the person says. */
export function WhoseSheet({ row, review, books, onClose }: WhoseSheetProps) {
  const { bank: words } = useLaterT()
  const format = useFormat()
  const { movement, match } = row
  const [proposal, setProposal] = useState<MatchProposal | null>(row.proposal)
  const [text, setText] = useState('')
  const found = useCustomerSearch(text, FOUND)
  const options =
    match.kind === 'choose' ? match.options : match.kind === 'already' ? [review.propose(movement, match.customer)] : []
  const choose = (customer: CustomerId) => {
    setText('')
    setProposal(review.propose(movement, customer))
  }
  const accept = () => {
    if (proposal) review.decide(movement, { type: 'payment', proposal, taken: true, chosen: proposal !== row.proposal })
    onClose()
  }
  const said = [movement.counterparty, movement.text, movement.reference].filter((each) => each !== '')
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.sheetTitle}
      actions={
        <>
          <Button
            variant="outlined"
            onClick={() => {
              review.decide(movement, { type: 'none' })
              onClose()
            }}
          >
            {words.isNone}
          </Button>
          {proposal && (
            <Button variant="contained" onClick={accept}>
              {words.accept}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['stack']}>
        <p>
          <strong>{format.money(movement.amount, movement.currency)}</strong> · {format.dayLong(movement.booked)}
          <span className={styles['said']}>{[...new Set(said)].join(' · ')}</span>
        </p>
        {proposal ? (
          <>
            <ListRow
              title={<bdi>{review.nameOf(proposal.customer)}</bdi>}
              action={<Button onClick={() => setProposal(null)}>{words.otherCustomer}</Button>}
            />
            <PaidDebts
              key={proposal.customer}
              {...{ movement, proposal, books }}
              rows={review.rows}
              onChange={setProposal}
            />
          </>
        ) : (
          <>
            {options.length > 0 && (
              <section>
                <h3 className={styles['heading']}>{words.options}</h3>
                <ul>
                  {options.map((option) => (
                    <li key={option.customer}>
                      <ListRow
                        title={<bdi>{review.nameOf(option.customer)}</bdi>}
                        subtitle={reasonsText({ proposal: option, chosen: false }, words)}
                        stacked
                        onClick={() => choose(option.customer)}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <SearchField label={words.search} value={text} onChange={setText} startHere={options.length === 0} />
            {text.trim() !== '' && found?.length === 0 && <p className={styles['soft']}>{words.nobody}</p>}
            <ul>
              {found?.map((customer) => (
                <li key={customer.id}>
                  <ListRow title={<bdi>{customer.person.name}</bdi>} onClick={() => choose(customer.id)} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Sheet>
  )
}
