import { useState, type ElementType } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ChooseStep } from './ChooseStep.tsx'
import { ContactsSteps } from './ContactsSteps.tsx'
import { FileSteps } from './FileSteps.tsx'
import { isAddressBook } from './useContactsFile.ts'
import { useImportFile } from './useImportFile.ts'
import { useIsStatement } from './useIsStatement.ts'

export interface ImportScreenProps {
  /** What shows a statement of a bank; without it one is read as any table. */
  readonly bankScreen?: ElementType<{ readonly file: File }>
}

/** Customers and invoices out of a file: choose, check, bring in. Nothing is written before the last step. */
export function ImportScreen({ bankScreen: BankScreen }: ImportScreenProps) {
  const { shell } = useT()
  const { importing } = useLaterT()
  const business = useBusiness()
  const { stage, openFile, openText, leave } = useImportFile()
  const [contacts, setContacts] = useState<File | null>(null)
  const isStatement = useIsStatement(business)
  const [statement, setStatement] = useState<File | null>(null)
  const choose = async (file: File) => {
    if (await isAddressBook(file)) setContacts(file)
    else if (BankScreen && (await isStatement(file))) setStatement(file)
    else openFile(file)
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
  if (BankScreen && statement) return <BankScreen file={statement} />
  switch (stage.step) {
    case 'choose':
      return (
        <Page title={shell.titles.importing} back={back}>
          <ChooseStep
            problem={stage.problem}
            onFile={(file) => void choose(file)}
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
