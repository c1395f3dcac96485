import Button from '@mui/material/Button'
import { useState } from 'react'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import type { Role } from '../../../domain/fact.ts'
import type { FactId } from '../../../domain/ids.ts'
import { mascOn } from '../../../domain/masc.ts'
import type { NegotiationRule } from '../../../domain/presets/preset.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { Chase } from '../../../queries/useChase.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import type { Process } from '../../../queries/useProcess.ts'
import { Note } from '../../../ui/Note.tsx'
import { OwnersOnly } from '../../../ui/OwnersOnly.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { sourceText } from '../../../ui/sourceText.ts'
import { PaperBar } from '../PaperBar.tsx'
import styles from '../Papers.module.css'
import { useHandedOver } from '../useHandedOver.ts'
import { usePaper } from '../usePaper.ts'
import { NegotiationCount } from './NegotiationCount.tsx'
import { NegotiationRequest } from './NegotiationRequest.tsx'
import { NegotiationSteps } from './NegotiationSteps.tsx'
import { RecordStep } from './RecordStep.tsx'
import { useRequest } from './useRequest.ts'

export interface NegotiationPageProps {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
  readonly chase: Chase
  readonly process: Process
  readonly role: Role
  readonly rules: NegotiationRule
}

/** Where the latest request stands, what happened to it, and a new one. */
export function NegotiationPage({ business, customer, chase, process, role, rules }: NegotiationPageProps) {
  const { negotiation: t, rules: words } = useProcessT()
  const format = useFormat()
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const [withOffers, setWithOffers] = useState(true)
  const isOwner = role === 'owner'
  const today = useToday()
  const [latest] = process.negotiations
  const [again, setAgain] = useState<FactId>()
  // While one serves, another is made only on purpose.
  const standing = latest && mascOn(latest.steps, rules, today)
  const isServed = standing?.ok && standing.value.state !== 'too-late' && again !== latest?.fact.id
  const request = useRequest({ business, customer, chase, rules, language, withOffers })
  const mayMake = isOwner && !isServed
  const file = usePaper(mayMake ? request.request : null)
  const handedOver = useHandedOver(customer.id, t.action)
  return (
    <Page
      title={t.titleOf(customer.person.name.slice(0, 60))}
      back={hashOf(routes.account(customer.id))}
      {...(mayMake && request.request ? { bottom: <PaperBar file={file} onHandedOver={handedOver} /> } : {})}
    >
      <div className={styles['stack']}>
        {latest ? (
          <>
            <NegotiationCount customer={customer.id} steps={latest.steps} rules={rules} />
            <NegotiationSteps negotiation={latest} process={process} isOwner={isOwner} />
            {isOwner && <RecordStep key={latest.recorded.length} negotiation={latest} />}
          </>
        ) : (
          <p>{t.what(rules.silenceDays)}</p>
        )}
        <Note tone="calm">
          {t.verify} <small>{sourceText(words, format, rules)}</small>
        </Note>
        {!isOwner && <OwnersOnly />}
        {isOwner && isServed && (
          <Button variant="outlined" onClick={() => setAgain(latest?.fact.id)}>
            {t.again}
          </Button>
        )}
        {mayMake && (
          <NegotiationRequest
            key={latest?.fact.id ?? 'first'}
            customer={customer.id}
            request={request}
            file={file}
            isAgain={latest !== undefined}
            {...{ language, setLanguage, withOffers, setWithOffers }}
          />
        )}
      </div>
    </Page>
  )
}
