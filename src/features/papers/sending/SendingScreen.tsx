import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CustomerId, FactId } from '../../../domain/ids.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { missingOnSending } from '../../../documents/missingOnPapers.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useBusiness } from '../../../queries/useBusiness.ts'
import { useCustomer, type CustomerDetails } from '../../../queries/useCustomer.ts'
import { useProcess, type Process } from '../../../queries/useProcess.ts'
import { useRole } from '../../../queries/useRole.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { NotReady } from '../../../ui/NotReady.tsx'
import { OwnersOnly } from '../../../ui/OwnersOnly.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { MissingParts } from '../MissingParts.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import styles from '../Papers.module.css'
import { SendingFields } from './SendingFields.tsx'
import { useSendingForm } from './useSendingForm.ts'

export interface SendingScreenProps {
  readonly id: CustomerId
  /** The contact, or the request to negotiate, that was sent. */
  readonly of: FactId | undefined
}

/** How a paper was sent: so that it can be proved later. */
export function SendingScreen(props: SendingScreenProps) {
  return (
    <PaperWords>
      <Found {...props} />
    </PaperWords>
  )
}

function Found({ id, of }: SendingScreenProps) {
  const { sending: t } = usePaperT()
  const business = useBusiness()
  const customer = useCustomer(id)
  const process = useProcess(id)
  const role = useRole()
  if (!business || !customer || !process || !role) return <NotReady id={id} title={t.title} gone={customer === null} />
  if (role === 'owner') return <SendingPage key={id} {...{ business, customer, process, of }} />
  return (
    <Page title={t.title} back={hashOf(routes.contacts(id))}>
      <OwnersOnly />
    </Page>
  )
}

interface SendingPageProps {
  readonly business: BusinessProfile
  readonly customer: CustomerDetails
  readonly process: Process
  readonly of: FactId | undefined
}

function SendingPage({ business, customer, process, of }: SendingPageProps) {
  const { sending: t } = usePaperT()
  const { contacting } = useProcessT()
  const format = useFormat()
  const [chosen, setChosen] = useState<FactId | 'none'>('none')
  const contact = process.contacts.find((each) => each.contact.id === (of ?? chosen))?.contact
  const negotiation = process.negotiations.find(({ fact }) => fact.id === of)?.fact
  const sent = new Set(process.sendings.map((fact) => fact.of))
  const letters = process.contacts.flatMap(({ contact: each }) =>
    each.fact.channel === 'letter' && !sent.has(each.id) ? [each] : [],
  )
  const nameOf = ({ fact, on }: (typeof letters)[number]) =>
    t.contactOf(`${contacting.channels[fact.channel]} (${contacting.levelNames[fact.level]})`, format.day(on))
  const known = contact?.id ?? negotiation?.id
  const sending = useSendingForm(business, customer, known)
  const { form, today } = sending
  const missing = missingOnSending({
    ...paperInputOf(business, customer, { on: today, language: format.language, mark: 'E' }),
    ...form,
  })
  return (
    <Page
      title={t.titleOf(customer.person.name.slice(0, 60))}
      back={hashOf(negotiation ? routes.negotiation(customer.id) : routes.contacts(customer.id))}
      bottom={
        <Button variant="contained" size="large" disabled={sending.busy} onClick={() => void sending.save()}>
          {t.save}
        </Button>
      }
    >
      <div className={styles['stack']}>
        <p>{t.what}</p>
        {of === undefined && letters.length > 0 && (
          <SelectInput<FactId | 'none'>
            label={t.ofWhich}
            value={chosen}
            onChange={setChosen}
            options={[
              { value: 'none', label: t.ofNone },
              ...letters.map((each) => ({ value: each.id, label: nameOf(each) })),
            ]}
          />
        )}
        {of !== undefined && contact && (
          <p>
            <strong>{t.of(nameOf(contact))}</strong>
          </p>
        )}
        {negotiation && (
          <p>
            <strong>{t.of(t.negotiationOf(format.day(negotiation.on)))}</strong>
          </p>
        )}
        <SendingFields sending={sending} />
        <MissingParts missing={missing} customer={customer.id} />
      </div>
    </Page>
  )
}
