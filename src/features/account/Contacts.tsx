import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { Chase } from '../../queries/useChase.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Account.module.css'

const FIRST_SHOWN = 3

/** What was said and written to this customer, with the text as it was sent. */
export function Contacts({ id, contacts }: Pick<Chase, 'contacts'> & { readonly id: CustomerId }) {
  const { account: words } = useT()
  const format = useFormat()
  const [all, setAll] = useState(false)
  if (contacts.length === 0) return null
  const shown = all ? contacts : contacts.slice(0, FIRST_SHOWN)
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{words.contactsTitle}</h2>
      <ul className={styles['contacts']}>
        {shown.map(({ id: contact, on, fact, text }) => (
          <li key={contact}>
            <p>
              <strong>{words.channels[fact.channel]}</strong>
              {` · ${format.day(on)} · ${words.levels[fact.level]}`}
            </p>
            {text !== '' && (
              <details>
                <summary>{words.contactText}</summary>
                <p dir="auto" className={styles['message']}>
                  {text}
                </p>
              </details>
            )}
          </li>
        ))}
      </ul>
      <Button href={hashOf(routes.contacts(id))}>{words.contactsAll}</Button>
      {contacts.length > shown.length && <Button onClick={() => setAll(true)}>{words.contactOlder}</Button>}
    </section>
  )
}
