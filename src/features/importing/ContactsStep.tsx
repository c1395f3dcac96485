import Button from '@mui/material/Button'
import { useDeferredValue, useState } from 'react'
import { fold } from '../../domain/fold.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { ContactCustomer } from '../../interchange/contactCustomers.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import styles from './Importing.module.css'
import type { Contacts } from './useContactsFile.ts'

export interface ContactsStepProps {
  readonly contacts: Contacts
  /** Why the last try to write failed. */
  readonly error: string | null
  readonly onBring: (people: readonly ContactCustomer[]) => void
  readonly onLeave: () => void
}

const PAGE = 100
const LINES_SHOWN = 5

function isFound({ name, phones }: ContactCustomer, text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return (
    fold(name).includes(fold(text)) ||
    (digits !== '' && phones.some((phone) => phone.replace(/\D/g, '').includes(digits)))
  )
}

/** Whom to bring: everybody who is not a customer already, until the person says otherwise. */
export function ContactsStep({ contacts, error, onBring, onLeave }: ContactsStepProps) {
  const { customers: common } = useT()
  const { addressBook: words, importing } = useLaterT()
  const { people, matches, file } = contacts
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(people.flatMap(({ source }) => (matches.has(source) ? [] : [source]))),
  )
  const [text, setText] = useState('')
  const [shown, setShown] = useState(PAGE)
  const searched = useDeferredValue(text)
  const found = searched.trim() === '' ? people : people.filter((one) => isFound(one, searched))
  const choose = (some: readonly ContactCustomer[], wanted: boolean) => {
    const next = new Set(chosen)
    for (const { source } of some) {
      if (!wanted) next.delete(source)
      else if (matches.get(source)?.by !== 'source') next.add(source)
    }
    setChosen(next)
  }
  const lines = file.refused.slice(0, LINES_SHOWN).map(({ line }) => String(line))
  return (
    <Page
      key="contacts"
      title={words.title}
      back={hashOf(routes.more())}
      bottom={
        <Button
          variant="contained"
          size="large"
          disabled={chosen.size === 0}
          onClick={() => onBring(people.filter(({ source }) => chosen.has(source)))}
        >
          {words.bring(chosen.size)}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {error !== null && (
          <Note tone="error" role="alert">
            {error}
          </Note>
        )}
        {chosen.size === 0 && people.every(({ source }) => matches.has(source)) && (
          <Note tone="calm">{words.nothingNew}</Note>
        )}
        {lines.length > 0 && (
          <Note tone="warn">
            {words.refused(file.refused.length, lines.join(', ') + (file.refused.length > LINES_SHOWN ? '…' : ''))}
          </Note>
        )}
        {file.more && <Note tone="warn">{words.tooMany(people.length)}</Note>}
        <p className={styles['file']}>
          {words.found(people.length)}
          <Button onClick={onLeave}>{importing.otherFile}</Button>
        </p>
        <SearchField label={words.search} value={text} onChange={setText} />
        <div className={styles['actions']}>
          <Button variant="outlined" onClick={() => choose(found, true)}>
            {words.all}
          </Button>
          <Button variant="outlined" onClick={() => choose(found, false)}>
            {words.none}
          </Button>
        </div>
        {found.length === 0 && <p className={styles['soft']}>{words.nobodyFound}</p>}
        <ul>
          {found.slice(0, shown).map((one) => {
            const match = matches.get(one.source)
            return (
              <li key={one.source}>
                <CheckInput
                  checked={chosen.has(one.source)}
                  onChange={(wanted) => choose([one], wanted)}
                  label={
                    <>
                      <bdi>{one.name}</bdi>
                      <span className={styles['contactNote']}>
                        {one.phone || words.noPhone}
                        {match && ` · ${words.there[match.by](match.name)}`}
                      </span>
                    </>
                  }
                />
              </li>
            )
          })}
        </ul>
        {found.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{common.more}</Button>}
      </div>
    </Page>
  )
}
