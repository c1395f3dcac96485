import { useBooksControl } from '../../commands/booksControl.ts'
import { usePrivacyT } from '../../i18n/PrivacyWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { partiesOf } from './parties.ts'
import { PartyItem } from './PartyItem.tsx'
import styles from './Privacy.module.css'
import { usePrivacyFacts } from './usePrivacyFacts.ts'

/** Who knows what, as it is on this device today; and what a person can do about it here. */
export function PrivacyScreen() {
  const { lock, privacy } = usePrivacyT()
  const { sample } = useBooksControl()
  const facts = usePrivacyFacts()
  return (
    <Page title={privacy.title} back={hashOf(routes.more())}>
      {facts ? (
        <div className={styles['stack']}>
          <p>{privacy.intro}</p>
          {sample && <p className={styles['soft']}>{privacy.sample}</p>}
          <section>
            <h2 className={styles['heading']}>{privacy.whoTitle}</h2>
            <ul className={styles['rows']}>
              {partiesOf(privacy, facts).map((party) => (
                <PartyItem key={party.key} party={party} />
              ))}
            </ul>
          </section>
          {!sample && (
            <ul className={styles['rows']}>
              <li>
                <ListRow
                  href={hashOf(routes.lock())}
                  leading={<Icon name="eye" />}
                  title={lock.title}
                  subtitle={facts.isLocked ? lock.placeOn : lock.placeOff}
                  trailing={<Icon name="forward" size={20} />}
                />
              </li>
              <li>
                <ListRow
                  href={hashOf(routes.wipe())}
                  leading={<Icon name="remove" />}
                  title={privacy.wipe.title}
                  subtitle={privacy.wipe.placeText}
                  trailing={<Icon name="forward" size={20} />}
                />
              </li>
            </ul>
          )}
        </div>
      ) : (
        <SkeletonRows />
      )}
    </Page>
  )
}
