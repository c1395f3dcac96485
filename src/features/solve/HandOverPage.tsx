import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import { daysBetween } from '../../domain/day.ts'
import type { Role } from '../../domain/fact.ts'
import type { HoldKind } from '../../domain/processFacts.ts'
import { readUnitValues, unitsWorth } from '../../domain/unitValues.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import type { Handover } from '../../queries/useHandover.ts'
import type { Law } from '../../queries/useLaw.ts'
import type { Process } from '../../queries/useProcess.ts'
import { useSetting } from '../../queries/useSetting.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { LawMissing } from '../../ui/LawMissing.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { AgencyFees } from './AgencyFees.tsx'
import { FromDays } from './FromDays.tsx'
import { amountOf, choiceKey, choicesNow, debtsToGo, endOf, isNegotiated, unitsOf } from './handoverForm.ts'
import { HandoverChoices } from './HandoverChoices.tsx'
import { HandoverNeeds } from './HandoverNeeds.tsx'
import { HoldsInForce } from './HoldsInForce.tsx'
import { PrescriptionPart } from './PrescriptionPart.tsx'
import styles from './Solve.module.css'
import { UnitValues } from './UnitValues.tsx'
import { useHandoverForm } from './useHandoverForm.ts'

export interface HandOverPageProps {
  readonly customer: CustomerDetails
  readonly chase: Chase
  readonly process: Process
  readonly handover: Handover
  readonly law: Law
  readonly role: Role
  readonly first: CurrencyCode
}

const HANDED_OVER: ReadonlySet<HoldKind> = new Set(['agency', 'court', 'written-off'])

/** What is overdue and until when there is time; and who it goes to, unless somebody has it. */
export function HandOverPage({ customer, chase, process, handover, law, role, first }: HandOverPageProps) {
  const { handover: t } = useLaterT()
  const { solve } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const all = chase.accounts.flatMap(({ debts }) => debts)
  const currencies = [...new Set(all.map(({ fact }) => fact.currency))]
  const isTold = (debtsGone: typeof all) => debtsGone.some(({ charge }) => handover.told.has(charge))
  const [oldestOfAll] = debtsToGo(all, first, today)
  const handing = useHandoverForm(customer.id, {
    currency: first,
    have: [
      ...(oldestOfAll && handover.told.has(oldestOfAll.charge) ? (['debtor-told'] as const) : []),
      ...(isNegotiated(process, law, today) ? (['negotiation-attempt'] as const) : []),
    ],
  })
  const { form, change } = handing
  const own = readUnitValues(useSetting('units'))
  const [again, setAgain] = useState(false)
  // With whom it is already stands on top; the ways there are would only ask the same again.
  const isWithOthers = process.holds.some(({ fact, inForce }) => inForce && HANDED_OVER.has(fact.holdKind))
  const asks = !isWithOthers || again
  const debts = debtsToGo(all, form.currency, today)
  const amount = amountOf(debts)
  const [oldest] = debts
  if (!oldest) return null
  const money = format.money(amount, form.currency)
  const late = daysBetween(today, oldest.due)
  const known = law.ok ? law.value.units : []
  const worth = unitsWorth(known, own)
  const unitValues = Object.fromEntries(
    worth.filter((each) => each.currency === form.currency).map((each) => [each.unit, each.amount]),
  )
  const question = { amount, currency: form.currency, due: oldest.due, asOf: today, have: form.have, unitValues }
  const { choices, from, isEarly } = choicesNow(
    { ...question, ...(law.ok ? { law: law.value } : {}) },
    handover.fromDays,
  )
  const picked = choices.find((choice) => choiceKey(choice) === form.chosen)
  return (
    <Page
      title={t.titleOf(customer.person.name.slice(0, 60) || solve.noName)}
      back={hashOf(routes.account(customer.id))}
      bottom={
        asks ? (
          <Button
            variant="contained"
            size="large"
            disabled={handing.busy}
            onClick={() => void handing.save(choices, debts)}
          >
            {t.save[picked ? endOf(picked) : 'none']}
          </Button>
        ) : undefined
      }
    >
      <div className={styles['stack']}>
        <HoldsInForce customer={customer.id} role={role} chase={chase} />
        <AgencyFees customer={customer.id} process={process} payments={handover.payments} />
        {process.agreements.some(({ state }) => state === 'kept') && <Note tone="warn">{t.agreed}</Note>}
        <div className={styles['group']}>
          {currencies.length > 1 && (
            <SelectInput
              label={solve.currency}
              value={form.currency}
              onChange={(currency) => change({ currency })}
              options={currencies.map((value) => ({ value, label: value }))}
            />
          )}
          <p className={styles['big']}>{late > 0 ? t.amount(money) : t.amountOpen(money)}</p>
          {late > 0 && <p>{t.late(late)}</p>}
          {asks && <FromDays fromDays={handover.fromDays} from={from} isEarly={isEarly} />}
        </div>
        {!law.ok && <LawMissing law={law} />}
        {law.ok && (
          <PrescriptionPart
            key={oldest.charge}
            rules={law.value.prescription}
            debt={oldest}
            party={customer.profile.party}
            events={handover.events.get(oldest.charge) ?? []}
          />
        )}
        {role === 'owner' && (
          <Button variant="outlined" className={styles['start'] ?? ''} href={hashOf(routes.expediente(customer.id))}>
            {t.expediente}
          </Button>
        )}
        {!asks && (
          <Button variant="outlined" className={styles['start'] ?? ''} onClick={() => setAgain(true)}>
            {t.again}
          </Button>
        )}
        {asks && (
          <>
            <HandoverNeeds
              customer={customer.id}
              choices={choices}
              have={form.have}
              onChange={(have) => change({ have })}
              isTold={isTold([...debts])}
              negotiation={law.ok ? law.value.negotiation : undefined}
            />
            <HandoverChoices
              choices={choices}
              chosen={form.chosen}
              onChoose={(chosen) => change({ chosen })}
              currency={form.currency}
              amount={amount}
              units={worth}
            />
            {role === 'owner' && (
              <UnitValues units={unitsOf(choices)} known={known} own={own} currency={form.currency} />
            )}
            {picked && picked.type !== 'write-off' && <p className={styles['sum']}>{t.hold}</p>}
            <TextInput
              label={t.words}
              value={form.words}
              onChange={(words) => change({ words })}
              rows={2}
              autoCapitalize="sentences"
              help={solve.saidHelp}
              optional
            />
            {handing.error !== undefined && (
              <p role="alert" className={styles['error']}>
                {handing.error}
              </p>
            )}
          </>
        )}
      </div>
    </Page>
  )
}
