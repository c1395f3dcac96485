import { useState, type ElementType } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useWaitingFiles } from '../../platform/useWaitingFiles.ts'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ChooseStep } from './ChooseStep.tsx'
import { areInvoices } from './areInvoices.ts'
import { ContactsSteps } from './ContactsSteps.tsx'
import { DocumentsSteps } from './DocumentsSteps.tsx'
import { FileSteps } from './FileSteps.tsx'
import { isAddressBook } from './useContactsFile.ts'
import { useImportFile } from './useImportFile.ts'
import { useIsStatement } from './useIsStatement.ts'

export interface ImportScreenProps {
  /** What shows a statement of a bank; without it one is read as any table. */
  readonly bankScreen?: ElementType<{ readonly file: File }>
}

/** Customers, invoices and payments out of files: choose, check, bring in. Nothing is written before the last step. */
export function ImportScreen({ bankScreen }: ImportScreenProps) {
  const { shell } = useT()
  const business = useBusiness()
  if (business) return <Import business={business} bankScreen={bankScreen} />
  return (
    <Page title={shell.titles.importing} back={hashOf(routes.more())}>
      <SkeletonRows rows={3} />
    </Page>
  )
}

interface ImportProps {
  readonly business: BusinessProfile
  readonly bankScreen: ImportScreenProps['bankScreen']
}

function Import({ business, bankScreen: BankScreen }: ImportProps) {
  const { shell } = useT()
  const { importing } = useLaterT()
  const { stage, openFile, openText, leave } = useImportFile()
  const [contacts, setContacts] = useState<File | null>(null)
  const [documents, setDocuments] = useState<readonly File[] | null>(null)
  const isStatement = useIsStatement(business)
  const [statement, setStatement] = useState<File | null>(null)
  const [several, setSeveral] = useState(false)
  const choose = async (files: readonly File[]) => {
    const [file] = files
    const isOne = files.length === 1
    setSeveral(false)
    if (BankScreen && isOne && file && (await isStatement(file))) setStatement(file)
    else if (await areInvoices(files)) setDocuments(files)
    else if (!isOne) {
      setSeveral(true)
      leave()
    } else if (file && (await isAddressBook(file))) setContacts(file)
    else if (file) openFile(file)
  }
  // What another app shared, or the system opened with this one.
  useWaitingFiles((files) => void choose(files))
  const back = hashOf(routes.more())
  if (contacts) return <ContactsSteps file={contacts} country={business.country} onLeave={() => setContacts(null)} />
  if (BankScreen && statement) return <BankScreen file={statement} />
  if (documents) return <DocumentsSteps files={documents} business={business} onLeave={() => setDocuments(null)} />
  switch (stage.step) {
    case 'choose':
      return (
        <Page title={shell.titles.importing} back={back}>
          <ChooseStep
            problem={several ? 'several-files' : stage.problem}
            onFiles={(files) => void choose(files)}
            onText={(text) => openText(text, importing.pasted)}
          />
        </Page>
      )
    case 'reading':
      return (
        <Page title={shell.titles.importing} back={back}>
          <ProgressBar label={`${importing.reading}: ${stage.name}`} done={0} total={0} onCancel={leave} />
        </Page>
      )
    case 'open':
      return <FileSteps file={stage.file} business={business} onLeave={leave} />
  }
}
