import { useLaterT } from '../../../i18n/LaterWords.ts'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { MissingParts } from '../MissingParts.tsx'
import { PaperBar } from '../PaperBar.tsx'
import { PaperReady } from '../PaperReady.tsx'
import papers from '../Papers.module.css'
import { DeliveredQuestion } from './DeliveredQuestion.tsx'
import { Gate } from './Gate.tsx'
import { LetterGuard } from './LetterGuard.tsx'
import { LetterOptions } from './LetterOptions.tsx'
import type { LetterSubject } from './LetterSubject.ts'
import { useDelivery } from './useDelivery.ts'
import { useLetterGuard } from './useLetterGuard.ts'
import { useLetter } from './useLetter.ts'

/** One letter: how firm, until when, what it lacks, and the finished PDF. */
export function LetterPage(subject: LetterSubject) {
  const { letter: t } = useLaterT()
  const { customer } = subject
  const draft = useLetter(subject)
  const { file, allowed, withheld } = draft
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
          <PaperBar
            file={file}
            mayShare={guard.mayGoOut}
            blocked={allowed ? undefined : t.blocked}
            onHandedOver={delivery.handedOver}
          />
        )
      }
    >
      <div className={papers['stack']}>
        <LetterOptions draft={draft} />
        <Gate subject={subject} draft={draft} />
        <LetterGuard customer={customer} guard={guard} />
        {draft.form.level !== '1' && <Note tone="calm">{t.unreviewed}</Note>}
        <MissingParts missing={draft.missing} customer={customer.id} words={t} />
        {allowed && (
          <PaperReady file={file} language={draft.form.language} title={t.ready}>
            {withheld.length > 0 && (
              <p
                className={papers['note']}
              >{`${t.withheld} ${withheld.map((one) => t.consequence[one]).join(', ')}.`}</p>
            )}
          </PaperReady>
        )}
      </div>
    </Page>
  )
}
