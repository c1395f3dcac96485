import { useEffect, useMemo, useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { CustomerKey } from '../../interchange/customerKey.ts'
import type { ReadDocuments } from '../../interchange/documentReader.ts'
import { issuersOf, selfOf } from '../../interchange/documentSorting.ts'
import { useImportLookup } from '../../queries/useImportLookup.ts'
import { useRole } from '../../queries/useRole.ts'
import { Page } from '../../ui/Page.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { DocumentsCheck } from './DocumentsCheck.tsx'
import { planOf, previewDocuments, type DocumentsPreview } from './documentsPreview.ts'
import { DocumentsReportStep } from './DocumentsReportStep.tsx'
import { useBringDocuments } from './useBringDocuments.ts'
import { WhoAreYou } from './WhoAreYou.tsx'
import { WritingPage } from './WritingPage.tsx'

export interface DocumentsCheckStepsProps {
  readonly read: ReadDocuments
  readonly business: BusinessProfile
  readonly onLeave: () => void
}

/** Who one is, then what comes of it, then writing and the report. */
export function DocumentsCheckSteps({ read, business, onLeave }: DocumentsCheckStepsProps) {
  const { importing, eInvoices: words } = useLaterT()
  const lookup = useImportLookup()
  const [self, setSelf] = useState<CustomerKey | undefined>(() => selfOf(read.documents, business.taxId))
  const [answer, setAnswer] = useState<{ readonly self: CustomerKey; readonly preview: DocumentsPreview } | null>(null)
  const issuers = useMemo(() => issuersOf(read.documents), [read])
  const chosen = issuers.find(({ key }) => key === self)
  const keeps = useRole() === 'owner' && business.taxId === ''
  const { run, start, stop } = useBringDocuments(onLeave, (keeps && chosen?.taxId) || undefined)
  useEffect(() => {
    if (self === undefined) return undefined
    let here = true
    void previewDocuments(read.documents, self, lookup).then((preview) => {
      if (here) setAnswer({ self, preview })
    })
    return () => {
      here = false
    }
  }, [read, self, lookup])

  if (self === undefined) return <WhoAreYou issuers={issuers} keeps={keeps} onChoose={setSelf} onLeave={onLeave} />
  const preview = answer?.self === self ? answer.preview : undefined
  if (!preview) {
    return (
      <Page key="working" title={importing.checkTitle}>
        <SkeletonRows rows={4} />
      </Page>
    )
  }
  const refused = [
    ...read.refused,
    ...preview.sorted.toNobody.map(({ file, document }) => ({
      file,
      line: document.line,
      reason: 'customer-missing' as const,
      value: document.number,
    })),
  ]
  switch (run.step) {
    case 'waiting':
      return (
        <DocumentsCheck
          key={self}
          preview={preview}
          self={chosen}
          refused={refused}
          passedOver={read.passedOver}
          error={run.error}
          onBring={(sales) => start(planOf(preview, sales, business.terms))}
          onChangeSelf={() => setSelf(undefined)}
          onLeave={onLeave}
        />
      )
    case 'writing':
      return <WritingPage label={words.writing} progress={run.progress} isStopping={run.stopping} onStop={stop} />
    case 'done':
      return <DocumentsReportStep report={run.report} refused={refused} onLeave={onLeave} />
  }
}
