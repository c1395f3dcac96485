import { useMemo, useState } from 'react'
import { missingInPaidInFull } from '../../../documents/paidInFull.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import { sum } from '../../../domain/money.ts'
import type { SettledAccount } from '../../../domain/settledAccount.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import { useSettledAccount } from '../../../queries/usePaperFigures.ts'
import { Note } from '../../../ui/Note.tsx'
import { routes } from '../../../ui/routes.ts'
import { PaperFor } from '../PaperFor.tsx'
import { PaperPage } from '../PaperPage.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import styles from '../Papers.module.css'

/** The letter that nothing is owed, where nothing is. */
export function SettledScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { settled: t } = usePaperT()
  const figures = useSettledAccount(id)
  return (
    <PaperFor id={id} title={t.title} figures={figures} none={{ title: t.noneTitle, text: t.noneText }}>
      {({ business, customer, figures: settled }) => <SettledPage key={id} {...{ business, customer, settled }} />}
    </PaperFor>
  )
}

interface SettledPageProps {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
  readonly settled: SettledAccount
}

function SettledPage({ business, customer, settled }: SettledPageProps) {
  const { settled: t } = usePaperT()
  const format = useFormat()
  const today = useToday()
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const input = useMemo(
    () => paperInputOf(business, customer, { on: today, language, mark: 'S' }),
    [business, customer, today, language],
  )
  const request = useMemo<PaperRequest>(() => ({ kind: 'paidInFull', input: { ...input, settled } }), [input, settled])
  return (
    <PaperPage
      title={t.titleOf(customer.person.name.slice(0, 60))}
      back={routes.account(customer.id)}
      request={request}
      missing={missingInPaidInFull(input)}
      language={language}
      onLanguage={setLanguage}
      customer={customer.id}
    >
      {settled.currencies.map(({ currency, debts, inFavour }) => (
        <section key={currency} className={styles['card']}>
          <h2 className={styles['cardTitle']}>{t.debts(debts.length)}</h2>
          <dl className={styles['figures']}>
            <dt>{t.paid}</dt>
            <dd>{format.money(sum(debts.map(({ paid }) => paid)), currency)}</dd>
            {debts.some(({ credited }) => credited > 0) && (
              <>
                <dt>{t.credited}</dt>
                <dd>{format.money(sum(debts.map(({ credited }) => credited)), currency)}</dd>
              </>
            )}
            {inFavour > 0 && (
              <>
                <dt>{t.inFavour}</dt>
                <dd>{format.money(inFavour, currency)}</dd>
              </>
            )}
          </dl>
        </section>
      ))}
      <Note tone="calm">{t.meaning}</Note>
    </PaperPage>
  )
}
