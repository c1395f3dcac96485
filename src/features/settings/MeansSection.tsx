import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import { meansTitle } from '../../domain/payments/meansTitle.ts'
import type { BusinessProfile, PaymentMeans } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { ProcessWords } from '../../i18n/ProcessWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { MeansSheet } from './MeansSheet.tsx'
import { Section } from './Section.tsx'
import styles from './Settings.module.css'
import { useSaveSettings } from './useSaveSettings.ts'

/** Ways to pay, in the order in which messages and letters name them (R33, R34). */
export function MeansSection({ business }: { readonly business: BusinessProfile }) {
  const { settings: words } = useT()
  const { means: say } = useLaterT()
  const { save } = useSaveSettings(business)
  const [editing, setEditing] = useState<number | null>(null)
  const means = business.paymentMeans
  const nameOf = (one: PaymentMeans) => meansTitle(one, words.meansKinds)
  const put = (next: readonly PaymentMeans[]) => save({ paymentMeans: next })

  return (
    <Section title={words.section.means}>
      <p className={styles['help']}>{means.length === 0 ? say.empty : say.help}</p>
      {means.length > 0 && (
        <ul className={styles['rows']}>
          {means.map((item, i) => (
            <li key={JSON.stringify(item)}>
              <ListRow
                title={<bdi>{nameOf(item)}</bdi>}
                subtitle={<bdi>{item.value}</bdi>}
                onClick={() => setEditing(i)}
                action={
                  i > 0 ? (
                    <IconButton
                      aria-label={say.up(nameOf(item))}
                      onClick={() => void put(means.toSpliced(i - 1, 2, item, ...means.slice(i - 1, i)))}
                    >
                      <span className={styles['up']}>
                        <Icon name="down" />
                      </span>
                    </IconButton>
                  ) : undefined
                }
              />
            </li>
          ))}
        </ul>
      )}
      <Button className={styles['save']} variant="outlined" onClick={() => setEditing(means.length)}>
        {say.add}
      </Button>
      {editing !== null && (
        <ProcessWords>
          <MeansSheet
            country={business.country}
            value={means[editing] ?? null}
            onClose={() => setEditing(null)}
            onSave={(item) => put(item ? means.toSpliced(editing, 1, item) : means.toSpliced(editing, 1))}
          />
        </ProcessWords>
      )}
    </Section>
  )
}
