import Button from '@mui/material/Button'
import { useCommandDeps } from '../../commands/deps.ts'
import { recordCredit } from '../../commands/recordCredit.ts'
import { reverse } from '../../commands/reverse.ts'
import { earlyTermsOf, type EarlyTerms } from '../../domain/earlyDiscount.ts'
import type { ChargeKind } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { readCreditPolicy } from '../../domain/policySetting.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useRole } from '../../queries/useRole.ts'
import { useSetting } from '../../queries/useSetting.ts'
import { chargeName } from '../../ui/debtName.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Account.module.css'

export interface EarlyDiscountsProps {
  readonly id: CustomerId
  readonly chase: Chase
}

type Early = { readonly debt: Chase['items'][number]; readonly terms: EarlyTerms }

const SALES: readonly ChargeKind[] = ['invoice', 'fiado']

/** What each sale comes to when it is paid early, where the policy gives a discount for it; and the discount earned. */
export function EarlyDiscounts({ id, chase }: EarlyDiscountsProps) {
  const { earlyDiscount } = readCreditPolicy(useSetting('policy'))
  const today = useToday()
  if (earlyDiscount === null) return null
  const early = chase.items.flatMap((debt): Early[] => {
    const { fact } = debt
    if (debt.agreement !== undefined || fact.instalments.length !== 1 || !SALES.includes(fact.chargeKind)) return []
    const terms = earlyTermsOf({ issued: fact.issued, amount: debt.amount, open: debt.open }, earlyDiscount, today)
    return terms ? [{ debt, terms }] : []
  })
  if (early.length === 0) return null
  return (
    <ProcessWords>
      <Lines id={id} early={early} />
    </ProcessWords>
  )
}

function Lines({ id, early }: { readonly id: CustomerId; readonly early: readonly Early[] }) {
  const messages = useT()
  const { credit: t } = useProcessT()
  const format = useFormat()
  const role = useRole()
  const give = useGive(id)
  return (
    <section className={styles['part']} aria-label={t.early.title}>
      <ul className={styles['rows']}>
        {early.map(({ debt, terms }) => {
          const money = (amount: typeof terms.discount) => format.money(amount, debt.fact.currency)
          const by = format.day(terms.by)
          const isLeft = terms.type === 'left'
          return (
            <li key={debt.charge}>
              <ListRow
                leading={<Icon name="clock" />}
                title={isLeft ? t.early.left(money(terms.discount)) : t.early.offer(money(terms.pay), by)}
                subtitle={
                  <span dir="auto">
                    {`${chargeName(messages, debt.fact)} · ${isLeft ? t.early.leftWhy(by) : t.early.less(money(terms.discount))}`}
                  </span>
                }
                {...(isLeft && role === 'owner'
                  ? { action: <Button onClick={() => void give({ debt, terms })}>{t.early.give}</Button> }
                  : {})}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Takes the discount off what is left of a sale, with a way back. */
function useGive(customer: CustomerId): (early: Early) => Promise<void> {
  const { credit: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const format = useFormat()
  const today = useToday()
  const { show } = useNotice()
  return async ({ debt, terms: { discount } }) => {
    const { charge, instalment, fact } = debt
    const { currency } = fact
    const result = await recordCredit(deps)({
      customer,
      creditKind: 'discount',
      currency,
      allocations: [{ charge, instalment, amount: discount }],
    })
    if (!result.ok) return show({ text: tell(result.error), tone: 'error' })
    const undo = async () => {
      const undone = await reverse(deps)({ customer, of: [result.value], on: today })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: t.early.saved(format.money(discount, currency)), undo })
  }
}
