import Button from '@mui/material/Button'
import { useState } from 'react'
import { freeDebts } from '../../domain/agreement.ts'
import type { Role } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import type { Process } from '../../queries/useProcess.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { AgreementCard } from './AgreementCard.tsx'
import { AgreementEditor } from './AgreementEditor.tsx'
import { ConcessionList } from './ConcessionList.tsx'
import { PastAgreements } from './PastAgreements.tsx'
import styles from './Solve.module.css'

export interface AgreementPageProps {
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
  readonly chase: Chase
  readonly process: Process
  readonly role: Role
}

/** The agreements in force and past; without one in force, or to renegotiate one, the form for a new one. */
export function AgreementPage({ customer, business, chase, process, role }: AgreementPageProps) {
  const { agreement: t } = useLaterT()
  const { solve, process: words } = useProcessT()
  const inForce = process.agreements.filter(({ state }) => state === 'kept')
  const past = process.agreements.filter(({ state }) => state !== 'kept')
  const [editing, setEditing] = useState<FactId | 'new' | undefined>(inForce.length === 0 ? 'new' : undefined)
  const facts = inForce.map(({ fact }) => fact)
  const replaces = facts.find(({ id }) => id === editing)
  const all = chase.accounts.flatMap(({ debts }) => debts)
  const free = freeDebts(all, facts)
  const debts = replaces ? freeDebts(all, facts, replaces.id) : free
  const account = hashOf(routes.account(customer.id))

  if (role === 'owner' && debts.length > 0 && (replaces || editing === 'new')) {
    return (
      <AgreementEditor key={editing} {...{ customer, business, process, debts }} {...(replaces ? { replaces } : {})} />
    )
  }
  return (
    <Page
      title={
        process.agreements.length > 0
          ? t.titleOf(customer.person.name.slice(0, 60) || solve.noName)
          : words.titles.agreement
      }
      back={account}
    >
      <div className={styles['stack']}>
        {role === 'seller' && <OwnersOnly />}
        {inForce.map((agreement) => (
          <AgreementCard
            key={agreement.fact.id}
            agreement={agreement}
            role={role}
            debts={all}
            words={process.words.get(agreement.fact.id)}
            onRenegotiate={() => setEditing(agreement.fact.id)}
          />
        ))}
        {role === 'owner' && inForce.length > 0 && free.length > 0 && (
          <Button variant="outlined" onClick={() => setEditing('new')}>
            {t.another}
          </Button>
        )}
        {inForce.length === 0 && all.length === 0 && (
          <EmptyState
            picture="cup"
            title={solve.nothingTitle}
            text={t.nothingText}
            action={
              <Button variant="contained" href={account}>
                {solve.toAccount}
              </Button>
            }
          />
        )}
        {process.concessions.length > 0 && <ConcessionList concessions={process.concessions} />}
        <PastAgreements agreements={past} />
      </div>
    </Page>
  )
}
