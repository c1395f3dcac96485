import { useState } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
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

/** Customers and invoices out of files: choose, check, bring in. Nothing is written before the last step. */
export function ImportScreen() {
  const { shell } = useT()
  const { importing } = useLaterT()
  const business = useBusiness()
  const { stage, openFile, openText, leave } = useImportFile()
  const [contacts, setContacts] = useState<File | null>(null)
  const [documents, setDocuments] = useState<readonly File[] | null>(null)
  const [several, setSeveral] = useState(false)
  const choose = async (files: readonly File[]) => {
    const [file] = files
    const invoices = await areInvoices(files)
    setSeveral(!invoices && files.length > 1)
    if (invoices) setDocuments(files)
    else if (files.length > 1) leave()
    else if (file && (await isAddressBook(file))) setContacts(file)
    else if (file) openFile(file)
  }
  const back = hashOf(routes.more())
  if (!business) {
    return (
      <Page title={shell.titles.importing} back={back}>
        <SkeletonRows rows={3} />
      </Page>
    )
  }
  if (contacts) return <ContactsSteps file={contacts} country={business.country} onLeave={() => setContacts(null)} />
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
