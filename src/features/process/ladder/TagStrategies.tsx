import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Ladder } from '../../../domain/ladder.ts'
import type { TagStrategy } from '../../../domain/ladderStrategy.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { ListRow } from '../../../ui/ListRow.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { ladderName } from './ladderName.ts'
import { TagSheet } from './TagSheet.tsx'

export interface TagStrategiesProps {
  readonly business: BusinessProfile
  readonly ladders: readonly Ladder[]
  /** Those in use. */
  readonly tags: readonly string[]
  readonly byTag: ReadonlyMap<string, TagStrategy>
}

/** How customers of a tag are chased otherwise than the rest (R13). */
export function TagStrategies({ business, ladders, tags, byTag }: TagStrategiesProps) {
  const { ladder: words } = useProcessT()
  const [editing, setEditing] = useState<string | null>(null)
  // A tag that nobody has any more may still have its strategy: it can be seen and taken away.
  const all = [...new Set([...tags, ...byTag.keys()])].toSorted()
  const lineOf = (tag: string) => {
    const { strategy, ladder } = byTag.get(tag) ?? {}
    const parts = [
      strategy === undefined ? '' : words.strategies[strategy],
      ladder === undefined ? '' : ladderName(words, ladder),
    ].filter((part) => part !== '')
    return parts.length === 0 ? words.asUsual : parts.join(' · ')
  }
  return (
    <Part title={words.tags} help={all.length === 0 ? words.tagsEmpty : words.tagsHelp}>
      {all.length === 0 ? (
        <Button className={styles['start']} variant="outlined" href={hashOf(routes.customers())}>
          {words.toCustomers}
        </Button>
      ) : (
        <ul className={styles['rows']}>
          {all.map((tag) => (
            <li key={tag}>
              <ListRow
                title={<bdi>{tag}</bdi>}
                subtitle={lineOf(tag)}
                onClick={() => setEditing(tag)}
                trailing={<Icon name="edit" size={18} />}
              />
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <TagSheet
          tag={editing}
          stored={byTag.get(editing) ?? {}}
          business={business}
          ladders={ladders}
          onClose={() => setEditing(null)}
        />
      )}
    </Part>
  )
}
