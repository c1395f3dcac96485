import Button from '@mui/material/Button'
import { decideSale } from '../../../domain/creditPolicy.ts'
import { negate, ZERO } from '../../../domain/money.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import type { Standing } from '../../../queries/useStanding.ts'
import { Note } from '../../../ui/Note.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { saleStopText } from '../../../ui/saleStopText.ts'
import { termsText } from '../../../ui/termsText.ts'
import styles from '../Credit.module.css'

export interface CreditNowProps {
  readonly business: BusinessProfile
  readonly standing: Standing
}

/** Limit, debt and what is left, and what would stop a sale today. */
export function CreditNow({ business, standing }: CreditNowProps) {
  const messages = useT()
  const words = useProcessT()
  const { creditSheet: t } = words
  const format = useFormat()
  const { customer, balance, daysLate, credit } = standing
  const { currency } = business
  const limit = customer.profile.creditLimit
  const money = (amount: typeof balance) => format.money(amount, currency)
  const { stops, room } = decideSale({
    balance,
    sale: ZERO,
    deposit: ZERO,
    limit,
    policy: credit.policy,
    daysLate,
    brokenPromises: credit.brokenPromises,
    noSales: credit.stoppedBy !== undefined,
    guarantor: credit.check?.guarantor !== undefined,
    lastCheck: credit.check?.verdict ?? null,
  })
  const context = { currency, limit, stoppedBy: credit.stoppedBy, checkedOn: credit.check?.on }
  const reasons =
    limit === 0 && !stops.some(({ type }) => type === 'over-limit')
      ? [words.sale.noCredit]
      : stops.map((stop) => saleStopText(stop, context, words, format))
  return (
    <section className={styles['part']} aria-label={t.now}>
      <dl className={styles['facts']}>
        <Fact name={t.limit}>{limit === null ? t.noLimit : limit === 0 ? t.noCredit : money(limit)}</Fact>
        {balance < 0 ? (
          <Fact name={messages.common.inFavour}>{money(negate(balance))}</Fact>
        ) : (
          <Fact name={t.owes}>{money(balance)}</Fact>
        )}
        {room !== undefined && <Fact name={t.left}>{money(room < 0 ? ZERO : room)}</Fact>}
        <Fact name={t.terms}>{termsText(messages, customer.profile.terms ?? business.terms)}</Fact>
        {credit.policy.depositPercent > 0 && (
          <Fact name={t.deposit}>{t.percentOf(format.number(credit.policy.depositPercent))}</Fact>
        )}
      </dl>
      {reasons.length > 0 ? (
        <Note tone="warn">
          <strong>{t.stopped}</strong>
          <ul className={styles['reasons']}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Note>
      ) : (
        <p className={styles['soft']}>{t.nothingAgainst}</p>
      )}
      <div className={styles['tools']}>
        <Button variant="outlined" href={hashOf(routes.customerEdit(customer.id))}>
          {t.change}
        </Button>
        <Button variant="outlined" href={hashOf(routes.creditPolicy())}>
          {t.policy}
        </Button>
      </div>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
