import Button from '@mui/material/Button'
import { useCallback, useMemo, useState } from 'react'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { firstLevel } from '../../queries/firstLevel.ts'
import { chargesOf, messageDebts } from '../../queries/messageDebts.ts'
import { stepDone } from '../../queries/stepDone.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useContactLog } from '../../queries/useContactLog.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useRole } from '../../queries/useRole.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ContactItem } from './ContactItem.tsx'
import styles from './Contacting.module.css'
import { ExportLog } from './ExportLog.tsx'
import { ResultSheet } from './ResultSheet.tsx'
import { SendingLine } from './SendingLine.tsx'
import type { ResultOf } from './useSaveResult.ts'
import { useTalkGuard } from './useTalkGuard.ts'
import { VisitNote } from './VisitNote.tsx'

const WINDOW = 50

export interface ContactsPageProps {
  readonly customer: CustomerDetails
  readonly chase: Chase
}

/** The log of one customer, newest first, a window at a time; answers and visits are written down here. */
export function ContactsPage({ customer, chase }: ContactsPageProps) {
  const { contacting: t } = useProcessT()
  const { id, person } = customer
  const [limit, setLimit] = useState(WINDOW)
  const [asking, setAsking] = useState<ResultOf>()
  const log = useContactLog(id, limit)
  const isOwner = useRole() === 'owner'
  const charges = useMemo(() => chargesOf(messageDebts(chase)), [chase])
  const talk = useTalkGuard(id, charges)
  const close = useCallback(() => setAsking(undefined), [])
  const visit = () => {
    const level = firstLevel(chase)
    const { step, skipped } = stepDone(chase, level, 'visit')
    const done = step === null ? {} : { step, skipped }
    setAsking({ type: 'new', contact: { channel: 'visit', level, charges, ...done } })
  }
  return (
    <Page
      title={t.logTitle(person.name.slice(0, 60) || t.noName)}
      back={hashOf(routes.account(id))}
      actions={isOwner && log && log.lines.length > 0 ? <ExportLog customer={customer} /> : undefined}
      bottom={
        <>
          <Button variant="outlined" size="large" startIcon={<Icon name="pin" />} onClick={visit}>
            {t.visited}
          </Button>
          <Button variant="contained" size="large" startIcon={<Icon name="phone" />} href={hashOf(routes.call(id))}>
            {t.call}
          </Button>
        </>
      }
    >
      {log === undefined ? (
        <SkeletonRows />
      ) : log.lines.length + log.others.length === 0 ? (
        <EmptyState
          picture="envelope"
          title={t.logEmptyTitle}
          text={t.logEmptyText}
          action={
            <Button variant="contained" href={hashOf(routes.remind(id))}>
              {t.logEmptyAction}
            </Button>
          }
        />
      ) : (
        <>
          <ul className={styles['log']}>
            {log.lines.map((line) => (
              <li key={line.contact.id}>
                <ContactItem
                  line={line}
                  isOwner={isOwner}
                  onAnswer={() =>
                    setAsking({ type: 'recorded', id: line.contact.id, channel: line.contact.fact.channel })
                  }
                />
              </li>
            ))}
          </ul>
          {log.others.length > 0 && (
            <section className={styles['group']}>
              <h2>{t.othersTitle}</h2>
              {log.others.map((fact) => (
                <SendingLine key={fact.id} fact={fact} />
              ))}
            </section>
          )}
          {isOwner && <Button href={hashOf(routes.sending(id))}>{t.recordOther}</Button>}
          {log.more && <Button onClick={() => setLimit(limit + WINDOW)}>{t.older}</Button>}
        </>
      )}
      {asking && (
        <ResultSheet
          title={asking.type === 'new' ? t.visitTitle : t.answerTitle}
          first={undefined}
          customer={id}
          of={asking}
          mayAskReason={talk.mayAskReason}
          onClose={close}
          onSaved={close}
          note={asking.type === 'new' ? <VisitNote talk={talk} /> : undefined}
        />
      )}
    </Page>
  )
}
