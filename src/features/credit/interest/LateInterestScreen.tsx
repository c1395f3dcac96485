import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CustomerId } from '../../../domain/ids.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useAccruals, type Accruals } from '../../../queries/useAccruals.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useRole } from '../../../queries/useRole.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { NotReady } from '../../../ui/NotReady.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import styles from '../Credit.module.css'
import { InterestOfDebt } from './InterestOfDebt.tsx'
import { InterestSheet, type InterestStep } from './InterestSheet.tsx'

/** What being late has come to, beside what is owed: how it is worked out, and the way to charge it or give it up (R64, R81). */
export function LateInterestScreen({ id }: { readonly id: CustomerId }) {
  const { lateInterest: t } = useProcessT()
  const customer = useCustomer(id)
  const accruals = useAccruals(id)
  const [step, setStep] = useState<InterestStep | null>(null)
  if (!customer || !accruals) return <NotReady id={id} title={t.title} gone={customer === null} />
  return (
    <Page title={t.titleOf(customer.person.name.slice(0, 60) || t.noName)} back={hashOf(routes.account(id))}>
      <Body accruals={accruals} onStep={setStep} />
      {step && <InterestSheet key={step.debt.late.fact.id} customer={id} step={step} onClose={() => setStep(null)} />}
    </Page>
  )
}

interface BodyProps {
  readonly accruals: Accruals
  readonly onStep: (step: InterestStep) => void
}

function Body({ accruals, onStep }: BodyProps) {
  const { lateInterest: t, rules, process } = useProcessT()
  const format = useFormat()
  const role = useRole()
  const { off, law, debts, left, preset } = accruals
  if (law) {
    const why = { 'no-preset': rules.noLaw, 'preset-broken': rules.lawBroken, 'preset-missing': rules.lawMissing }
    return <Note tone="warn">{why[law.error.type]}</Note>
  }
  if (off || debts.length === 0) {
    return (
      <EmptyState
        picture="notebook"
        title={off ? t.offTitle : t.noneTitle}
        text={off ? t.offText : t.noneText}
        action={off && role === 'owner' ? <Button href={hashOf(routes.interest())}>{t.toRule}</Button> : undefined}
      />
    )
  }
  return (
    <div className={styles['stack']}>
      <section className={styles['part']} aria-label={t.sum}>
        <dl className={styles['facts']}>
          {left.map(({ currency, amount }) => (
            <div key={currency} data-strong>
              <dt>{t.sum}</dt>
              <dd>{format.money(amount, currency, { cents: 'always' })}</dd>
            </div>
          ))}
        </dl>
        <p className={styles['soft']}>{left.length === 0 ? t.nothingLeft : t.apart}</p>
      </section>
      {debts.map((debt) => (
        <InterestOfDebt key={debt.late.fact.id} debt={debt} owner={role === 'owner'} onStep={onStep} />
      ))}
      <p className={styles['soft']}>
        {t.rounding} {preset && preset.source !== '' && `${preset.source}. `}
        {process.verify}
      </p>
    </div>
  )
}
