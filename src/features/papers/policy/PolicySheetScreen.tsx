import { useMemo, useState } from 'react'
import { missingInPolicySheet } from '../../../documents/creditPolicySheet.ts'
import { paperOf } from '../../../documents/letterDefaults.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import { usePaperBusiness, type PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { usePolicyText } from '../../../queries/usePolicyText.ts'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { PaperPage } from '../PaperPage.tsx'

/** The credit policy as a sheet to hand out: what it says is written on the policy's own screen. */
export function PolicySheetScreen() {
  return (
    <PaperWords>
      <Found />
    </PaperWords>
  )
}

function Found() {
  const { policySheet: t } = usePaperT()
  const business = usePaperBusiness()
  if (business) return <PolicySheetPage business={business} />
  return (
    <Page title={t.title} back={hashOf(routes.creditPolicy())}>
      <SkeletonRows />
    </Page>
  )
}

function PolicySheetPage({ business }: { readonly business: PaperProfile }) {
  const { policySheet: t } = usePaperT()
  const format = useFormat()
  const on = useToday()
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const writing = usePolicyText(business, language)
  const text = writing && (writing.own ?? writing.proposed)
  const request = useMemo<PaperRequest | null>(() => {
    if (text === undefined) return null
    const { name, taxId, address, phone, email, signer, paymentMeans, logo, country } = business
    const shop = { name, taxId, address, phone, email, signer, paymentMeans, ...(logo ? { logo } : {}) }
    const size = paperOf(country)
    return { kind: 'creditPolicy', input: { language, country, size, on, reference: '', business: shop, text } }
  }, [business, language, on, text])
  return (
    <PaperPage
      title={t.title}
      back={routes.creditPolicy()}
      request={request}
      missing={missingInPolicySheet({ business })}
      language={language}
      onLanguage={setLanguage}
    />
  )
}
