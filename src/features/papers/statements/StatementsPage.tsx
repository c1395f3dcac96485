import Button from '@mui/material/Button'
import { useState } from 'react'
import { missingParties } from '../../../documents/missingParties.ts'
import { customerLanguage } from '../../../domain/locale.ts'
import { monthsBefore } from '../../../domain/period.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import { useCustomersWithBalance } from '../../../queries/readStatements.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { ProgressBar } from '../../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { MissingParts } from '../MissingParts.tsx'
import { PaperBar } from '../PaperBar.tsx'
import { PaperReady } from '../PaperReady.tsx'
import styles from '../Papers.module.css'
import { useMakeStatements } from './useMakeStatements.ts'

const MONTHS = 12
const NOBODY = { name: '', taxId: '', address: '' }

/** Which month, how many, the progress, and the PDF. */
export function StatementsPage({ business }: { readonly business: PaperProfile }) {
  const { statement: t } = usePaperT()
  const format = useFormat()
  const today = useToday()
  const months = monthsBefore(today, MONTHS)
  const [chosen, setChosen] = useState(0)
  const period = months[chosen] ?? { from: today, to: today }
  const customers = useCustomersWithBalance(period.to)
  const language = customerLanguage(business.country, format.language)
  const { state, make, stop } = useMakeStatements(business, language)
  const missing = missingParties({ business, customer: NOBODY }, ['businessName'], ['businessContact', 'paymentMeans'])
  const mayMake = missing.every(({ required }) => !required)
  const isWorking = state.type === 'reading' || state.type === 'making'
  const count = customers?.length ?? 0
  return (
    <Page
      title={t.all.title}
      back={hashOf(routes.more())}
      {...(state.type === 'made'
        ? { bottom: <PaperBar file={state.file} /> }
        : count > 0 && !isWorking
          ? {
              bottom: (
                <Button
                  variant="contained"
                  size="large"
                  disabled={!mayMake}
                  onClick={() => void make(customers ?? [], period)}
                >
                  {t.all.make(count)}
                </Button>
              ),
            }
          : {})}
    >
      <div className={styles['stack']}>
        <p>{t.all.text}</p>
        <SelectInput
          label={t.all.month}
          value={String(chosen)}
          onChange={(value) => {
            stop()
            setChosen(Number(value))
          }}
          options={months.map(({ from }, i) => ({ value: String(i), label: format.month(from) }))}
        />
        <MissingParts missing={missing} />
        {customers === undefined ? (
          <SkeletonRows />
        ) : count === 0 ? (
          <EmptyState picture="notebook" title={t.all.emptyTitle} text={t.all.emptyText} />
        ) : isWorking ? (
          <ProgressBar
            label={state.type === 'reading' ? t.all.reading : t.all.making}
            done={state.done}
            total={state.total}
            onCancel={stop}
          />
        ) : state.type === 'made' ? (
          <>
            {state.left > 0 && <Note tone="error">{t.all.left(state.left)}</Note>}
            <PaperReady file={state.file} language={language} />
          </>
        ) : state.type === 'failed' ? (
          <Note tone="error">{t.all.failed}</Note>
        ) : (
          <p>
            <strong>{t.all.count(count)}</strong>
          </p>
        )}
      </div>
    </Page>
  )
}
