import { useMemo, useState } from 'react'
import { missingOnAgreement } from '../../../documents/missingOnPapers.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import { sum } from '../../../domain/money.ts'
import type { AgreementFact } from '../../../domain/processFacts.ts'
import type { Signature } from '../../../domain/signature.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useAgreedDebts } from '../../../queries/useAgreedDebts.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import type { Process } from '../../../queries/useProcess.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { PhotoSlot } from '../../../ui/PhotoSlot.tsx'
import { SignaturePad } from '../../../ui/SignaturePad.tsx'
import { MissingParts } from '../MissingParts.tsx'
import { PaperBar } from '../PaperBar.tsx'
import { PaperLanguage } from '../PaperLanguage.tsx'
import { PaperReady } from '../PaperReady.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import styles from '../Papers.module.css'
import { useHandedOver } from '../useHandedOver.ts'
import { usePaper } from '../usePaper.ts'
import { agreementInputOf } from './agreementInputOf.ts'

export interface AgreementPaperPageProps {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
  /** Those in force; at least one. */
  readonly kept: readonly AgreementFact[]
  readonly process: Process
}

/** Which agreement, in which language, signed here or by hand, what is missing, and the PDF. */
export function AgreementPaperPage({ business, customer, kept, process }: AgreementPaperPageProps) {
  const { agreementPaper: t } = usePaperT()
  const format = useFormat()
  const [chosen, setChosen] = useState(kept[0]?.id)
  const fact = kept.find(({ id }) => id === chosen) ?? kept[0]
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const [place, setPlace] = useState('')
  const [creditor, setCreditor] = useState<Signature>()
  const [debtor, setDebtor] = useState<Signature>()
  const debts = useAgreedDebts(fact)
  const replacesOf = process.agreements.find((one) => one.fact.id === fact?.replaces)?.fact.on
  const input = useMemo(
    () =>
      fact && debts
        ? agreementInputOf(paperInputOf(business, customer, { on: fact.on, language, mark: 'C' }), fact, debts, {
            place,
            replacesOf,
            creditor,
            debtor,
          })
        : undefined,
    [business, customer, fact, debts, language, place, replacesOf, creditor, debtor],
  )
  const missing = input ? missingOnAgreement(input) : []
  const isPossible = input !== undefined && missing.every(({ required }) => !required)
  const request = useMemo<PaperRequest | null>(
    () => (isPossible ? { kind: 'agreement', input } : null),
    [isPossible, input],
  )
  const file = usePaper(request)
  const handedOver = useHandedOver(customer.id, t.title)
  const name = customer.person.name.slice(0, 60)
  const choose = (id: AgreementFact['id']) => {
    setChosen(id)
    // Nobody has signed the other one.
    setCreditor(undefined)
    setDebtor(undefined)
  }
  return (
    <Page
      title={t.titleOf(name)}
      back={hashOf(routes.agreement(customer.id))}
      {...(isPossible ? { bottom: <PaperBar file={file} onHandedOver={handedOver} /> } : {})}
    >
      <div className={styles['stack']}>
        {business.country === 'ES' && customer.profile.party === 'business' && <Note tone="warn">{t.vat}</Note>}
        {kept.length > 1 && fact && (
          <SelectInput
            label={t.which}
            value={fact.id}
            onChange={choose}
            options={kept.map((one) => ({
              value: one.id,
              label: t.one(format.money(sum(one.debts.map(({ amount }) => amount)), one.currency), format.day(one.on)),
            }))}
          />
        )}
        <PaperLanguage value={language} onChange={setLanguage} />
        <TextInput
          label={t.place}
          value={place}
          onChange={setPlace}
          help={t.placeHelp}
          autoCapitalize="words"
          optional
        />
        {debts === null && <Note tone="error">{t.gone}</Note>}
        <MissingParts missing={missing} customer={customer.id} />
        {isPossible && (
          <>
            <section className={styles['card']}>
              <h2 className={styles['cardTitle']}>{t.signTitle}</h2>
              <p className={styles['note']}>{t.signHelp}</p>
              <div className={styles['stack']}>
                <SignaturePad who={business.signer || business.name} value={creditor} onChange={setCreditor} />
                <SignaturePad who={name || t.customer} value={debtor} onChange={setDebtor} />
              </div>
            </section>
            <PaperReady file={file} language={language} />
            {fact && (
              <section className={styles['card']}>
                <PhotoSlot customer={customer.id} of={fact.id} />
              </section>
            )}
            <Note tone="calm">{t.verify}</Note>
          </>
        )}
      </div>
    </Page>
  )
}
