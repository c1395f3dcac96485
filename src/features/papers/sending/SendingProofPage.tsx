import Button from '@mui/material/Button'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../../commands/deps.ts'
import { reverse } from '../../../commands/reverse.ts'
import { missingOnSending } from '../../../documents/missingOnPapers.ts'
import type { PaperRequest } from '../../../documents/paperRequest.ts'
import { inEights } from '../../../documents/sha256Text.ts'
import { sendingWords } from '../../../documents/words/sendingWords.ts'
import type { Role } from '../../../domain/fact.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import type { SendingFact } from '../../../domain/evidenceFacts.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { isSendingMedium, sendingMediaOf } from '../../../domain/sendingMedia.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { CustomerDetails } from '../../../queries/useCustomer.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Note } from '../../../ui/Note.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { PhotoSlot } from '../../../ui/PhotoSlot.tsx'
import { routes } from '../../../ui/routes.ts'
import { PaperPage } from '../PaperPage.tsx'
import { paperInputOf } from '../paperInputOf.ts'
import styles from '../Papers.module.css'

export interface SendingProofPageProps {
  readonly business: PaperProfile
  readonly customer: CustomerDetails
  readonly fact: SendingFact
  /** Empty where it was forgotten. */
  readonly fileName: string
  readonly role: Role
}

/** Medium, day, number and fingerprint as they were written down, and the proof, made again whenever it is wanted. */
export function SendingProofPage({ business, customer, fact, fileName, role }: SendingProofPageProps) {
  const { sending: t } = usePaperT()
  const format = useFormat()
  const today = useToday()
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, format.language))
  const { medium, title, pages, sha256, tracking = '', handedBy = '' } = fact
  const known = isSendingMedium(medium) ? medium : undefined
  const isPossible = known !== undefined && sendingMediaOf(business.country).media.some((one) => one.medium === known)
  const input = useMemo(
    () => paperInputOf(business, customer, { on: today, language, mark: 'E' }),
    [business, customer, today, language],
  )
  const request = useMemo<PaperRequest | null>(
    () =>
      known && isPossible
        ? {
            kind: 'sendingProof',
            input: {
              ...input,
              paper: { title, fileName, pages, sha256 },
              medium: known,
              sentOn: fact.on,
              tracking,
              handedBy,
            },
          }
        : null,
    [known, isPossible, input, title, fileName, pages, sha256, fact.on, tracking, handedBy],
  )
  // What was not written down of the sending cannot be filled in afterwards.
  const missing = missingOnSending({ ...input, medium: known ?? 'email', tracking, handedBy: handedBy || '-' }).flatMap(
    ({ field, required }) => (field === 'tracking' || field === 'handedBy' ? [] : [{ field, required }]),
  )
  const rows = [
    [t.labels.paper, title],
    [t.labels.file, fileName],
    [t.labels.pages, t.pageCount(pages)],
    [t.labels.medium, known ? sendingWords(format.language).media[known] : medium],
    [t.labels.on, format.day(fact.on)],
    [t.labels.tracking, tracking],
    [t.labels.handedBy, handedBy],
  ] as const
  return (
    <PaperPage
      title={t.proofTitleOf(customer.person.name.slice(0, 60))}
      back={routes.contacts(customer.id)}
      request={request}
      missing={missing}
      language={language}
      onLanguage={setLanguage}
      customer={customer.id}
    >
      {!isPossible && <Note tone="warn">{t.newer}</Note>}
      <section className={styles['card']} id={`fact-${fact.id}`}>
        <dl className={styles['figures']}>
          {rows
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <div key={label} className={styles['figureRow']}>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
        </dl>
        <p className={styles['note']}>{t.labels.print}</p>
        <p className={styles['seal']}>{inEights(sha256)}</p>
        <p className={styles['note']}>{t.keep}</p>
        <PhotoSlot customer={customer.id} of={fact.id} />
        {role === 'owner' && <TakeBack customer={customer} fact={fact} />}
      </section>
    </PaperPage>
  )
}

function TakeBack({ customer, fact }: Pick<SendingProofPageProps, 'customer' | 'fact'>) {
  const { sending: t } = usePaperT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const takeBack = async () => {
    setBusy(true)
    const result = await reverse(deps)({ customer: customer.id, of: [fact.id], on: fact.on })
    setBusy(false)
    setAsking(false)
    if (!result.ok) return show({ text: tell(result.error), tone: 'error' })
    show({ text: t.reversed })
    navigate(routes.contacts(customer.id), { replace: true })
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.reverse}</Button>
      <ConfirmDialog
        open={asking}
        title={t.reverseTitle}
        confirm={t.reverse}
        destructive
        busy={busy}
        onConfirm={() => void takeBack()}
        onCancel={() => setAsking(false)}
      >
        {t.reverseText}
      </ConfirmDialog>
    </>
  )
}
