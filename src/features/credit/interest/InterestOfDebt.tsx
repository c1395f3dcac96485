import Button from '@mui/material/Button'
import type { Accrual } from '../../../domain/accruedInterest.ts'
import type { MinorUnits } from '../../../domain/money.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import type { LateDebt } from '../../../queries/useAccruals.ts'
import { chargeName } from '../../../ui/debtName.ts'
import { interestErrorText, interestWarningText } from '../../../ui/interestText.ts'
import { Note } from '../../../ui/Note.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import styles from '../Credit.module.css'
import type { InterestStep } from './InterestSheet.tsx'
import { stretchText } from './stretchText.ts'

export interface InterestOfDebtProps {
  readonly debt: LateDebt
  readonly owner: boolean
  readonly onStep: (step: InterestStep) => void
}

/** One late debt: what is owed of it, and apart from it the interest with its formula. */
export function InterestOfDebt({ debt, owner, onStep }: InterestOfDebtProps) {
  const messages = useT()
  const { lateInterest: t, interest } = useProcessT()
  const format = useFormat()
  const { late, accrual } = debt
  const name = chargeName(messages, late.fact)
  return (
    <section className={styles['part']} aria-label={name}>
      <h2 className={styles['heading']}>
        <bdi>{name}</bdi>
      </h2>
      <p className={styles['soft']}>
        {late.open > 0 ? t.open(format.money(late.open, late.currency)) : t.paidLate}
        {late.demandedOn !== undefined && ` ${t.demandedOn(format.day(late.demandedOn))}`}
      </p>
      {accrual.ok ? (
        <>
          <Worked debt={late} accrual={accrual.value} />
          {accrual.value.warnings.map((warning) => (
            <Note key={warning.type} tone="calm">
              {interestWarningText(interest, warning)}
            </Note>
          ))}
          {owner && accrual.value.left > 0 && (
            <div className={styles['tools']}>
              <Button variant="outlined" onClick={() => onStep({ type: 'charge', debt, accrual: accrual.value })}>
                {t.charge}
              </Button>
              <Button variant="outlined" onClick={() => onStep({ type: 'waive', debt, accrual: accrual.value })}>
                {t.waive}
              </Button>
            </div>
          )}
        </>
      ) : (
        <Note tone="warn">
          <p>{interestErrorText(interest, format, accrual.error)}</p>
          {owner && <Button href={hashOf(routes.interest())}>{t.toRule}</Button>}
        </Note>
      )}
    </section>
  )
}

interface WorkedProps {
  readonly debt: LateDebt['late']
  readonly accrual: Accrual
}

function Worked({ debt: { currency }, accrual }: WorkedProps) {
  const { lateInterest: t } = useProcessT()
  const format = useFormat()
  const { parts, terms, flatFee, total, charged, waived, left } = accrual
  const money = (amount: MinorUnits) => format.money(amount, currency, { cents: 'always' })
  return (
    <>
      <ul className={styles['list']}>
        {parts.map((part, i) => (
          <li key={`${part.due} ${i}`} className={styles['row']}>
            <span>
              {t.since(format.day(part.due))}
              {part.stretches.map((stretch) => (
                <small key={stretch.from}>
                  {t.stretch(format.day(stretch.from), format.day(stretch.to))}:{' '}
                  {stretchText(stretch, terms, currency, t, format)}
                </small>
              ))}
              {part.capped && <small>{t.capped(format.number(terms.capPercent ?? 0), money(part.amount))}</small>}
              {part.once > 0 && <small>{t.once(format.number(terms.flatPercentOnce ?? 0), money(part.once))}</small>}
            </span>
            <strong>{money(part.interest)}</strong>
          </li>
        ))}
      </ul>
      <dl className={styles['facts']}>
        {parts.some(({ once }) => once > 0) && (
          <Line
            name={t.onceSum}
            value={money(parts.reduce((sum, { once }) => (sum + once) as MinorUnits, 0 as MinorUnits))}
          />
        )}
        {flatFee > 0 && <Line name={t.flatFee} value={money(flatFee)} />}
        <Line name={t.total} value={money(total)} />
        {charged > 0 && <Line name={t.charged} value={`− ${money(charged)}`} />}
        {waived > 0 && <Line name={t.waived} value={`− ${money(waived)}`} />}
        {(charged > 0 || waived > 0) && <Line name={t.left} value={money(left)} />}
      </dl>
    </>
  )
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
