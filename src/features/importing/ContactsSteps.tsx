import Button from '@mui/material/Button'
import type { CountryCode } from '../../domain/country.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { ContactsStep } from './ContactsStep.tsx'
import styles from './Importing.module.css'
import { useBringContacts } from './useBringContacts.ts'
import { useContactsFile } from './useContactsFile.ts'

export interface ContactsStepsProps {
  readonly file: File
  /** Of the business: where a telephone without a country is. */
  readonly country: CountryCode
  /** Back to the choice of a file. */
  readonly onLeave: () => void
}

/** What happens with an address book: read, choose, write. */
export function ContactsSteps({ file, country, onLeave }: ContactsStepsProps) {
  const { addressBook: words, importing } = useLaterT()
  const state = useContactsFile(file, country)
  const { progress, error, start, stop } = useBringContacts()
  if (state.step === 'open' && progress === null && state.contacts.people.length > 0) {
    return <ContactsStep contacts={state.contacts} error={error} onBring={start} onLeave={onLeave} />
  }
  if (progress !== null || state.step === 'reading') {
    return (
      <Page key="working" title={words.title}>
        {progress === null ? (
          <ProgressBar label={words.reading} done={0} total={0} onCancel={onLeave} />
        ) : (
          <ProgressBar label={words.writing} {...progress} onCancel={stop} />
        )}
      </Page>
    )
  }
  return (
    <Page key="refused" title={words.title}>
      <div className={styles['stack']}>
        <Note tone="error" role="alert">
          {state.step === 'refused' ? words.problems[state.problem] : words.nobodyInside}
        </Note>
        <Button variant="outlined" onClick={onLeave}>
          {importing.otherFile}
        </Button>
      </div>
    </Page>
  )
}
