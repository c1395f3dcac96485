import Button from '@mui/material/Button'
import { useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useT } from '../../i18n/I18nContext.ts'
import type { CustomerKey } from '../../interchange/customerKey.ts'
import type { Issuer } from '../../interchange/documentSorting.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Importing.module.css'

export interface WhoAreYouProps {
  readonly issuers: readonly Issuer[]
  /** The tax number of the one that is chosen goes into the settings. */
  readonly keeps: boolean
  readonly onChoose: (self: CustomerKey) => void
  readonly onLeave: () => void
}

const PAGE = 30
/** Nobody's key: the business issued none of them. */
const NONE = ''

/** Which of those who issued the documents is the business: what it issued is owed to it, the rest is what it bought. */
export function WhoAreYou({ issuers, keeps, onChoose, onLeave }: WhoAreYouProps) {
  const { customers } = useT()
  const { eInvoices: words, importing } = useLaterT()
  const [shown, setShown] = useState(PAGE)
  return (
    <Page key="who" title={words.whoTitle} back={hashOf(routes.more())}>
      <div className={styles['stack']}>
        <section className={styles['card']}>
          <p className={styles['count']}>{words.whoText}</p>
          <ul className={styles['sample']}>
            {issuers.slice(0, shown).map(({ key, name, taxId, count }) => (
              <li key={key}>
                <ListRow
                  title={<bdi>{name}</bdi>}
                  subtitle={[taxId, words.documents(count)].filter((part) => part !== '').join(' · ')}
                  onClick={() => onChoose(key)}
                />
              </li>
            ))}
          </ul>
        </section>
        {issuers.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{customers.more}</Button>}
        <p className={styles['soft']}>{keeps ? `${words.whoHelp} ${words.whoKeeps}` : words.whoHelp}</p>
        <div className={styles['actions']}>
          <Button variant="outlined" onClick={() => onChoose(NONE)}>
            {words.whoNone}
          </Button>
          <Button variant="outlined" onClick={onLeave}>
            {importing.otherFile}
          </Button>
        </div>
      </div>
    </Page>
  )
}
