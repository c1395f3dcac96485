import type { CustomerId } from '../../domain/ids.ts'
import { PrivacyWords, usePrivacyT } from '../../i18n/PrivacyWords.ts'
import { useAccountSummaries } from '../../queries/useAccountSummaries.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { useForgetting } from '../../queries/useForgetting.ts'
import { useLaw } from '../../queries/useLaw.ts'
import { useRole } from '../../queries/useRole.ts'
import { Note } from '../../ui/Note.tsx'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ForgetForm } from './ForgetForm.tsx'
import styles from './Privacy.module.css'

/** What goes, what stays and what the app cannot reach, before a customer is forgotten for good. */
export function ForgetScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PrivacyWords>
      <Forget id={id} />
    </PrivacyWords>
  )
}

function Forget({ id }: { readonly id: CustomerId }) {
  const { forget: t } = usePrivacyT()
  const role = useRole()
  const customer = useCustomer(id)
  const summaries = useAccountSummaries(id)
  const found = useForgetting(id)
  const law = useLaw(useBusiness()?.country)
  const back = hashOf(routes.customerEdit(id))
  if (role === 'seller' || customer === null) {
    return (
      <Page title={t.title} back={back}>
        {role === 'seller' && <OwnersOnly />}
      </Page>
    )
  }
  if (!role || !customer || !summaries || !found) {
    return (
      <Page title={t.title} back={back}>
        <SkeletonRows rows={3} />
      </Page>
    )
  }
  const { name } = customer.person
  const kept = law?.ok ? law.value.recordRetention : undefined
  const years = kept ? t.lawYears(kept.years, kept.source) : law ? t.lawAsk : ''
  const isOwed = summaries.some(({ open, inFavour }) => open !== 0 || inFavour !== 0)
  return (
    <Page title={t.title} back={back}>
      <div className={styles['stack']}>
        {found.isForgotten ? (
          <Note tone="calm">{t.already}</Note>
        ) : isOwed ? (
          <Note tone="warn">
            <strong>{t.owedTitle}</strong>
            <p>{t.owed(name)}</p>
          </Note>
        ) : (
          <>
            <p>
              <bdi>{t.of(name)}</bdi>
            </p>
            <Lines title={t.goesTitle} lines={t.goes} />
            {found.messages + found.attachments.length > 0 && (
              <p>{t.counts(found.messages, found.attachments.length)}</p>
            )}
            <Lines title={t.staysTitle} lines={[...t.stays, `${t.lawText} ${years}`]} />
            <Lines
              title={t.remainsTitle}
              lines={[t.remainsFiles, t.remainsSent, ...(found.isSigned ? [t.remainsLog] : []), t.remainsDisk]}
            />
            <ForgetForm customer={id} found={found} balances={summaries} />
          </>
        )}
      </div>
    </Page>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2 className={styles['heading']}>{title}</h2>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
