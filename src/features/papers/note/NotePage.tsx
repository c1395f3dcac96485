import { useMemo, useState } from 'react'
import { missingOnNote } from '../../../documents/missingOnPapers.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import { typedAmount } from '../../../domain/amountText.ts'
import { sum } from '../../../domain/money.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import type { NoteLaw } from '../../../domain/promissoryNoteLaw.ts'
import type { Signature } from '../../../domain/signature.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { Chase } from '../../../queries/useChase.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import type { Process } from '../../../queries/useProcess.ts'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SignaturePad } from '../../../ui/SignaturePad.tsx'
import { sourceText } from '../../../ui/sourceText.ts'
import { MissingParts } from '../MissingParts.tsx'
import { PaperBar } from '../PaperBar.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import { PaperReady } from '../PaperReady.tsx'
import styles from '../Papers.module.css'
import { usePaper } from '../usePaper.ts'
import { NoteFields } from './NoteFields.tsx'
import { notesOf, promisedOf, readNote, type NoteForm } from './noteForm.ts'

export interface NotePageProps {
  readonly business: BusinessProfile
  readonly customer: CustomerDetails
  readonly chase: Chase
  readonly process: Process
  readonly law: NoteLaw
}

/** For how much, when and where; signed here or by hand, what is missing, and the PDF. */
export function NotePage({ business, customer, chase, process, law }: NotePageProps) {
  const { note: t } = usePaperT()
  const { rules } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const [form, setForm] = useState<NoteForm>(() => {
    const currency = chase.items[0]?.fact.currency ?? business.currency
    const owed = sum(chase.items.filter(({ fact }) => fact.currency === currency).map(({ open }) => open))
    const amountText = owed > 0 ? typedAmount(owed, currency, format.decimalMark) : ''
    return { of: 'amount', currency, amountText, dueText: '', place: '', payPlace: '' }
  })
  const [signed, setSigned] = useState<Signature>()
  const agreement = process.agreements.find(({ fact, state }) => state === 'kept' && fact.id === form.of)
  const typed = useMemo(() => readNote(form, today, format.decimalMark), [form, today, format])
  const promised = useMemo(() => (agreement ? promisedOf(agreement, today) : typed.promised), [agreement, today, typed])
  const base = useMemo(
    () => paperInputOf(business, customer, { on: today, language: law.language, mark: 'P' }),
    [business, customer, today, law],
  )
  const notes = useMemo(() => notesOf(base, promised, form), [base, promised, form])
  const missing = [
    ...(agreement ? [] : typed.missing.map((field) => ({ field, required: true }))),
    ...missingOnNote({ ...base, place: form.place, payPlace: form.payPlace.trim() || form.place }).filter(
      // Where it is signed is where it is paid, unless it says otherwise: one of the two is enough to say so.
      ({ field }) => field !== 'payPlace',
    ),
  ]
  const isPossible = notes.length > 0 && missing.every(({ required }) => !required)
  const request = useMemo<PaperRequest | null>(() => {
    const [first] = notes
    if (!isPossible || !first) return null
    if (notes.length > 1) return { kind: 'notes', inputs: notes }
    return { kind: 'note', input: { ...first, ...(signed ? { signed } : {}) } }
  }, [isPossible, notes, signed])
  const file = usePaper(request)
  const name = customer.person.name.slice(0, 60)
  return (
    <Page
      title={t.titleOf(name)}
      back={hashOf(routes.account(customer.id))}
      {...(isPossible ? { bottom: <PaperBar file={file} /> } : {})}
    >
      <div className={styles['stack']}>
        <p>{t.what}</p>
        <NoteFields
          form={form}
          typed={typed}
          promised={promised}
          chase={chase}
          agreements={process.agreements}
          onChange={(patch) => {
            setForm((before) => ({ ...before, ...patch }))
            // Nobody has signed the other one.
            setSigned(undefined)
          }}
        />
        <MissingParts missing={missing} customer={customer.id} />
        {isPossible && (
          <>
            {notes.length === 1 && (
              <section className={styles['card']}>
                <h2 className={styles['cardTitle']}>{t.signTitle}</h2>
                <p className={styles['note']}>{t.signHelp}</p>
                <div className={styles['stack']}>
                  <SignaturePad who={name || t.customer} value={signed} onChange={setSigned} />
                </div>
              </section>
            )}
            <PaperReady file={file} language={law.language} />
          </>
        )}
        <Note tone="calm">
          {t.verify} <small>{sourceText(rules, format, law)}</small>
        </Note>
      </div>
    </Page>
  )
}
