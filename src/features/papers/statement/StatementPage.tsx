import { useMemo, useState } from 'react'
import { missingParties } from '../../../documents/missingParties.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import { useStatements } from '../../../queries/readStatements.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { MissingParts } from '../MissingParts.tsx'
import { PaperBar } from '../PaperBar.tsx'
import { PaperLanguage } from '../PaperLanguage.tsx'
import { PaperReady } from '../PaperReady.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import styles from '../Papers.module.css'
import { usePaper } from '../usePaper.ts'
import { firstPeriod, periodOf } from './periodForm.ts'
import { PeriodFields } from './PeriodFields.tsx'
import { StatementFigures } from './StatementFigures.tsx'

export interface StatementPageProps {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
}

/** Which days, what it will say, what is missing, and the PDF. */
export function StatementPage({ business, customer }: StatementPageProps) {
  const { statement: t } = usePaperT()
  const format = useFormat()
  const today = useToday()
  const [form, setForm] = useState(() => firstPeriod(today))
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const period = periodOf(form, today)
  const isRight = typeof period !== 'string'
  const found = useStatements(customer.id, isRight ? period : undefined)
  const statements = found === 'too-large' ? undefined : found
  const input = useMemo(
    () => paperInputOf(business, customer, { on: today, language, mark: 'E' }),
    [business, customer, today, language],
  )
  const missing = missingParties(input, ['businessName', 'customerName'], ['businessContact', 'paymentMeans'])
  const isPossible = isRight && found !== 'too-large' && missing.every(({ required }) => !required)
  const isEmpty = statements?.length === 0
  const request = useMemo<PaperRequest | null>(
    () =>
      isPossible && statements && statements.length > 0 ? { kind: 'statement', input: { ...input, statements } } : null,
    [isPossible, input, statements],
  )
  const file = usePaper(request)
  return (
    <Page
      title={t.title(customer.person.name.slice(0, 60))}
      back={hashOf(routes.account(customer.id))}
      {...(isPossible && !isEmpty ? { bottom: <PaperBar file={file} /> } : {})}
    >
      <div className={styles['stack']}>
        <PeriodFields form={form} onChange={setForm} problem={isRight ? undefined : period} />
        {isRight && isEmpty && <EmptyState picture="notebook" title={t.nothingTitle} text={t.nothingText} />}
        {isRight && statements && !isEmpty && (
          <>
            <PaperLanguage value={language} onChange={setLanguage} />
            <StatementFigures statements={statements} />
          </>
        )}
        {found === 'too-large' && <Note tone="error">{t.tooLarge}</Note>}
        <MissingParts missing={missing} customer={customer.id} />
        {isPossible && !isEmpty && <PaperReady file={file} language={language} />}
      </div>
    </Page>
  )
}
