import Button from '@mui/material/Button'
import { useMemo, useState } from 'react'
import { missingParties } from '../../../documents/missingParties.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import { useCaseFile } from '../../../queries/readCaseFile.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { ProgressBar } from '../../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { MissingParts } from '../MissingParts.tsx'
import { PaperLanguage } from '../PaperLanguage.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import styles from '../Papers.module.css'
import { CaseCounts } from './CaseCounts.tsx'
import { ExpedienteBar } from './ExpedienteBar.tsx'
import { useMakeExpediente, type ExpedienteFiles, type MakingExpediente } from './useMakeExpediente.ts'

export interface ExpedientePageProps {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
}

/** What it will hold, what is missing, the progress, and the two files. */
export function ExpedientePage({ business, customer }: ExpedientePageProps) {
  const { papers, expediente: t } = usePaperT()
  const format = useFormat()
  const today = useToday()
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const found = useCaseFile(customer.id)
  const { state: last, make, stop } = useMakeExpediente()
  const input = useMemo(
    () => paperInputOf(business, customer, { on: today, language, mark: 'X' }),
    [business, customer, today, language],
  )
  const missing = missingParties(
    input,
    ['businessName', 'customerName'],
    ['businessTaxId', 'businessAddress', 'customerTaxId', 'customerAddress'],
  )
  const file = found === 'too-large' ? undefined : found
  const missingPhotos = file?.attachments.filter(({ isHere }) => !isHere).length ?? 0
  // What was written down since is in no file that was made before.
  const state: MakingExpediente = last.type !== 'idle' && last.of !== file ? { type: 'idle' } : last
  const isEmpty = file?.statements.length === 0 && file.contacts.length === 0
  const mayMake = file && !isEmpty && missing.every(({ required }) => !required)
  const bottom =
    state.type === 'made' ? (
      <ExpedienteBar files={state.files} />
    ) : mayMake && state.type !== 'making' ? (
      <Button variant="contained" size="large" onClick={() => make(input, file)}>
        {t.make}
      </Button>
    ) : undefined
  return (
    <Page
      title={t.title(customer.person.name.slice(0, 60))}
      back={hashOf(routes.account(customer.id))}
      {...(bottom ? { bottom } : {})}
    >
      <div className={styles['stack']}>
        {found === 'too-large' && <Note tone="error">{t.tooLarge}</Note>}
        {found === undefined && <SkeletonRows />}
        {isEmpty && <EmptyState picture="notebook" title={t.emptyTitle} text={t.emptyText} />}
        {file && !isEmpty && (
          <>
            <p>{t.text}</p>
            <PaperLanguage
              value={language}
              onChange={(value) => {
                stop()
                setLanguage(value)
              }}
            />
            {state.type === 'made' && <Ready files={state.files} />}
            {state.type === 'failed' && <Note tone="error">{papers.failed}</Note>}
            {state.type === 'making' && (
              <ProgressBar
                label={t.making}
                done={state.done}
                total={state.total}
                numbers={format.percent(state.total > 0 ? state.done / state.total : 0)}
                onCancel={stop}
              />
            )}
            <CaseCounts file={file} />
            {missingPhotos > 0 && <Note tone="warn">{t.photosMissing(missingPhotos)}</Note>}
            <MissingParts missing={missing} customer={customer.id} />
          </>
        )}
      </div>
    </Page>
  )
}

function Ready({ files: { pdf, zip, pages, seal } }: { readonly files: ExpedienteFiles }) {
  const { papers, expediente: t } = usePaperT()
  const format = useFormat()
  const kilobytes = (file: File) => format.number(Math.ceil(file.size / 1000))
  return (
    <section className={styles['card']}>
      <div role="status">
        <h2 className={styles['cardTitle']}>
          <Icon name="letter" size={22} />
          {t.ready}
          <small>{papers.readyDetail(pages, kilobytes(pdf))}</small>
        </h2>
      </div>
      <p className={styles['note']}>{t.zip(kilobytes(zip))}</p>
      <p className={styles['note']}>{t.seal}</p>
      <p className={styles['seal']}>{seal}</p>
    </section>
  )
}
