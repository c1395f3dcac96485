import Button from '@mui/material/Button'
import { useCommandDeps } from '../../commands/deps.ts'
import { endAgreement } from '../../commands/endAgreement.ts'
import { recordCredit } from '../../commands/recordCredit.ts'
import type { Role } from '../../domain/fact.ts'
import { smaller, type MinorUnits } from '../../domain/money.ts'
import { proposeSpread } from '../../domain/spread.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useToday } from '../../queries/books.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { Process } from '../../queries/useProcess.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { PlanParts } from '../../ui/PlanParts.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { debtKey } from './agreementForm.ts'
import styles from './Solve.module.css'
import { useSaid } from './useSaid.ts'

export type Agreement = Process['agreements'][number]

export interface AgreementCardProps {
  readonly agreement: Agreement
  readonly role: Role
  readonly debts: readonly OpenDebt[]
  readonly words: string | undefined
  readonly onRenegotiate: () => void
}

/** An agreement in force: its instalments, what else was agreed, and what the owner can do with it. */
export function AgreementCard({ agreement, role, debts, words, onRenegotiate }: AgreementCardProps) {
  const { agreement: t } = useLaterT()
  const format = useFormat()
  const today = useToday()
  const { end, credit } = useActs(agreement, debts)
  const { fact, parts, remaining, discountDue } = agreement
  const money = (amount: MinorUnits) => format.money(amount, fact.currency)
  const terms = [
    fact.inKind && t.terms.inKind(fact.inKind),
    fact.discount && fact.discountBy && t.terms.discount(money(fact.discount), format.day(fact.discountBy)),
    fact.waived && t.terms.waived(money(fact.waived)),
    fact.nextPurchasePercent && t.terms.next(format.number(fact.nextPurchasePercent)),
    words,
  ].filter((text) => typeof text === 'string' && text !== '')
  const paid = parts.filter(({ open }) => open === 0).length
  return (
    <section className={styles['card']} aria-label={t.inForce}>
      <h2 className={styles['question']}>{t.inForce}</h2>
      <p>
        {t.paidParts(paid, parts.length)}. {t.leftOf(money(remaining))}
      </p>
      {terms.map((text) => (
        <small key={text as string}>{text}</small>
      ))}
      <PlanParts parts={parts} currency={fact.currency} today={today} />
      {role === 'owner' && (
        <div className={styles['buttons']}>
          {discountDue !== undefined && (
            <Button variant="contained" onClick={() => void credit('discount', discountDue)}>
              {t.applyDiscount(money(discountDue))}
            </Button>
          )}
          {fact.inKind !== undefined && remaining > 0 && (
            <Button variant="contained" onClick={() => void credit('in-kind', remaining)}>
              {t.applyInKind(money(remaining))}
            </Button>
          )}
          <Button variant="outlined" href={hashOf(routes.agreementPaper(fact.customer))}>
            {t.toPaper}
          </Button>
          <Button variant="outlined" onClick={onRenegotiate}>
            {t.renegotiate}
          </Button>
          <Button variant="text" onClick={() => void end()}>
            {t.end}
          </Button>
        </div>
      )}
    </section>
  )
}

/** What the owner does with an agreement, each with a way back. */
function useActs({ fact }: Agreement, debts: readonly OpenDebt[]) {
  const { agreement: t } = useLaterT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const format = useFormat()
  const { show } = useNotice()
  const said = useSaid(fact.customer)
  const end = async () => {
    const result = await endAgreement(deps)({ customer: fact.customer, agreement: fact.id })
    if (result.ok) said(t.ended, result.value)
    else show({ text: tell(result.error), tone: 'error' })
  }
  const credit = async (creditKind: 'discount' | 'in-kind', amount: MinorUnits) => {
    const covered = new Map(fact.debts.map((debt) => [debtKey(debt), debt.amount]))
    const open = debts.flatMap((debt) => {
      const most = covered.get(debtKey(debt))
      return most === undefined ? [] : [{ ...debt, open: smaller(debt.open, most) }]
    })
    const { currency, inKind } = fact
    const result = await recordCredit(deps)({
      customer: fact.customer,
      creditKind,
      currency,
      allocations: proposeSpread(open, amount).items,
      ...(creditKind === 'in-kind' && inKind !== undefined ? { note: inKind } : {}),
    })
    if (result.ok) said(t.creditSaved(format.money(amount, currency)), [result.value])
    else show({ text: tell(result.error), tone: 'error' })
  }
  return { end, credit }
}
