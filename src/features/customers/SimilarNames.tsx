import { useDeferredValue } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useSimilarCustomers } from '../../queries/useSimilarCustomers.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './CustomerForm.module.css'

/** Points out people with a name like this one, so that nobody gets two accounts by accident. */
export function SimilarNames({ name, except }: { readonly name: string; readonly except: CustomerId | undefined }) {
  const { customers: words } = useT()
  const typed = useDeferredValue(name)
  const similar = useSimilarCustomers(typed, except) ?? []
  return (
    <output className={styles['similar']} hidden={similar.length === 0}>
      {similar.length > 0 && (
        <>
          {words.similar(similar.length)}
          <ul>
            {similar.map((row) => (
              <li key={row.id}>
                <a href={hashOf(routes.account(row.id))} aria-label={words.similarOpen(row.person.name)}>
                  <bdi>{row.person.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </output>
  )
}
