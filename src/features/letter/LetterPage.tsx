import { useLaterT } from '../../i18n/LaterWords.ts'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { DeliveredQuestion } from './DeliveredQuestion.tsx'
import { Gate } from './Gate.tsx'
import { LetterGuard } from './LetterGuard.tsx'
import styles from './Letter.module.css'
import { LetterBar } from './LetterBar.tsx'
import { LetterOptions } from './LetterOptions.tsx'
import { LetterReady } from './LetterReady.tsx'
import type { LetterSubject } from './LetterSubject.ts'
import { MissingList } from './MissingList.tsx'
import { useDelivery } from './useDelivery.ts'
import { useLetterGuard } from './useLetterGuard.ts'
import { useLetter } from './useLetter.ts'

/** One letter: how firm, until when, what it lacks, and the finished PDF. */
export function LetterPage(subject: LetterSubject) {
  const { letter: t } = useLaterT()
  const { customer } = subject
  const draft = useLetter(subject)
  const guard = useLetterGuard(subject, draft)
  const delivery = useDelivery(subject, draft, guard.overrideNow)
  return (
    <Page
      title={t.title(customer.person.name.slice(0, 60) || t.noName)}
      back={hashOf(routes.account(customer.id))}
      bottom={
        delivery.asking ? (
          <DeliveredQuestion delivery={delivery} />
        ) : (
          <LetterBar draft={draft} delivery={delivery} mayGoOut={guard.mayGoOut} />
        )
      }
    >
      <div className={styles['stack']}>
        <LetterOptions draft={draft} />
        <Gate subject={subject} draft={draft} />
        <LetterGuard customer={customer} guard={guard} />
        {draft.form.level !== '1' && <Note tone="calm">{t.unreviewed}</Note>}
        <MissingList missing={draft.missing} customer={customer.id} />
        <LetterReady draft={draft} />
      </div>
    </Page>
  )
}
