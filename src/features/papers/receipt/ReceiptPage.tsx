import { useMemo, useState } from 'react'
import { missingInReceipt, type InterestWord } from '../../../documents/receipt.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import { interestSilenceLaw } from '../../../domain/receiptLaw.ts'
import type { PaymentReceipt } from '../../../domain/paymentReceipt.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { routes } from '../../../ui/routes.ts'
import { PaperPage } from '../PaperPage.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import styles from '../Papers.module.css'

export interface ReceiptPageProps {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
  readonly receipt: PaymentReceipt
}

/** What the receipt will say of the payment, what it says of interest, and the PDF. */
export function ReceiptPage({ business, customer, receipt }: ReceiptPageProps) {
  const { receipt: t } = usePaperT()
  const format = useFormat()
  const today = useToday()
  // Where the law takes silence for payment there is none to choose.
  const law = interestSilenceLaw(business.country)
  const words: readonly InterestWord[] = law ? ['apart', 'included'] : ['silent', 'apart', 'included']
  const [interest, setInterest] = useState<InterestWord>(words[0] ?? 'apart')
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const { fact } = receipt
  const input = useMemo(
    () => paperInputOf(business, customer, { on: today, language, mark: `R${fact.id.slice(-6)}` }),
    [business, customer, today, language, fact.id],
  )
  const request = useMemo<PaperRequest>(
    () => ({ kind: 'receipt', input: { ...input, receipt, interest } }),
    [input, receipt, interest],
  )
  return (
    <PaperPage
      title={t.titleOf(customer.person.name.slice(0, 60))}
      back={routes.account(customer.id)}
      request={request}
      missing={missingInReceipt(input)}
      language={language}
      onLanguage={setLanguage}
      customer={customer.id}
    >
      <SelectInput
        label={t.interest}
        value={interest}
        onChange={setInterest}
        options={words.map((value) => ({ value, label: t.interestWords[value] }))}
        help={law ? t.interestLaw(law.source) : t.interestHelp}
      />
      <section className={styles['card']}>
        <h2 className={styles['cardTitle']}>
          {format.money(fact.amount, fact.currency)}
          <small>{format.day(fact.on)}</small>
        </h2>
        <dl className={styles['figures']}>
          <dt>{t.debts}</dt>
          <dd>{format.number(receipt.lines.length)}</dd>
          {receipt.inFavour > 0 && (
            <>
              <dt>{t.inFavour}</dt>
              <dd>{format.money(receipt.inFavour, fact.currency)}</dd>
            </>
          )}
        </dl>
      </section>
    </PaperPage>
  )
}
