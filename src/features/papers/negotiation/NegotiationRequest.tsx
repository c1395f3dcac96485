import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../../commands/deps.ts'
import { recordNegotiation } from '../../../commands/recordNegotiation.ts'
import { reverse } from '../../../commands/reverse.ts'
import { isDay } from '../../../domain/day.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import type { Language } from '../../../domain/locale.ts'
import { sum } from '../../../domain/money.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import { CheckInput } from '../../../ui/fields/CheckInput.tsx'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { Note } from '../../../ui/Note.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { MissingParts } from '../MissingParts.tsx'
import { PaperReady } from '../PaperReady.tsx'
import styles from '../Papers.module.css'
import type { PaperFile } from '../usePaper.ts'
import type { NegotiationRequestPaper } from './useRequest.ts'

const LANGUAGES: readonly Language[] = ['es', 'en', 'pt']

export interface NegotiationRequestProps {
  readonly customer: CustomerId
  readonly request: NegotiationRequestPaper
  readonly file: PaperFile | 'failed' | undefined
  /** There was one before. */
  readonly isAgain: boolean
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly withOffers: boolean
  readonly setWithOffers: (on: boolean) => void
}

/** The request as a paper, what it is about, and that it was sent. */
export function NegotiationRequest(props: NegotiationRequestProps) {
  const { customer, request, file, isAgain, language, setLanguage, withOffers, setWithOffers } = props
  const { papers } = usePaperT()
  const { negotiation: t } = useProcessT()
  const format = useFormat()
  const { debts, missing } = request
  const currencies = [...new Set(debts.map(({ fact }) => fact.currency))]
  const money = currencies.map((currency) =>
    format.money(sum(debts.filter(({ fact }) => fact.currency === currency).map(({ open }) => open)), currency),
  )
  if (debts.length === 0) return <Note tone="calm">{t.nothing}</Note>
  return (
    <section className={styles['stack']}>
      <h2>{isAgain ? t.againTitle : t.requestTitle}</h2>
      <p>{`${t.about(debts.length, money.join(' + '))} ${t.same}`}</p>
      <SelectInput
        label={papers.language}
        value={language}
        onChange={setLanguage}
        options={LANGUAGES.map((value) => ({ value, label: papers.languages[value] }))}
      />
      {currencies.length === 1 && <CheckInput label={t.offers} checked={withOffers} onChange={setWithOffers} />}
      <MissingParts missing={missing} customer={customer} />
      {request.request && (
        <>
          <PaperReady file={file} language={language} />
          <Sent customer={customer} debts={debts} />
        </>
      )}
    </section>
  )
}

function Sent({ customer, debts }: { readonly customer: CustomerId } & Pick<NegotiationRequestPaper, 'debts'>) {
  const { negotiation: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const { show } = useNotice()
  const [dayText, setDayText] = useState<string>(today)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (busy) return
    if (!isDay(dayText)) return setError(t.dayMissing)
    setBusy(true)
    const about = debts.map(({ charge, instalment, open }) => ({ charge, instalment, amount: open }))
    const result = await recordNegotiation(deps)({ customer, on: dayText, debts: about })
    setBusy(false)
    if (!result.ok) {
      const { error: wrong } = result
      if (wrong.type === 'sent-in-future') return setError(t.dayFuture)
      return setError(wrong.type === 'debts-missing' ? t.nothing : tell(wrong))
    }
    const undo = async () => {
      const undone = await reverse(deps)({ customer, of: [result.value], on: dayText })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: t.sentRecorded, undo })
    return undefined
  }
  return (
    <section className={styles['card']}>
      <h2 className={styles['cardTitle']}>{t.sentTitle}</h2>
      <p className={styles['note']}>{t.sentHelp}</p>
      <div className={styles['stack']}>
        <DayInput
          label={t.day}
          value={dayText}
          onChange={(text) => {
            setError(undefined)
            setDayText(text)
          }}
          max={today}
          error={error}
        />
        <Button variant="outlined" disabled={busy} onClick={() => void save()}>
          {t.recordSent}
        </Button>
      </div>
    </section>
  )
}
