import { useEffect } from 'react'
import { useAssistT } from '../../i18n/AssistWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Money } from '../../ui/Money.tsx'
import type { SearchGroup, SearchItem } from './items.ts'
import styles from './Search.module.css'

export interface SearchResultsProps {
  readonly id: string
  readonly groups: readonly SearchGroup[]
  readonly active: SearchItem | undefined
  readonly optionId: (item: SearchItem) => string
  /** Something is typed. */
  readonly asked: boolean
  readonly searching: boolean
  readonly onOpen: (item: SearchItem) => void
  /** The pointer is over one. */
  readonly onPoint: (item: SearchItem) => void
}

/** What was found, by kinds: the list of a combobox, whose field keeps the focus. */
export function SearchResults(props: SearchResultsProps) {
  const { id, groups, active, optionId, asked, searching, onOpen, onPoint } = props
  const { search: words } = useAssistT()
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  const activeId = active && optionId(active)

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  return (
    <div className={styles['results']}>
      {count > 0 && (
        <div id={id} role="listbox" aria-label={words.results} className={styles['list']}>
          {groups.map(({ name, items }) => (
            <div key={name} role="group" aria-label={words.groups[name]}>
              <div className={styles['group']} aria-hidden="true">
                {words.groups[name]}
              </div>
              {items.map((item) => (
                // The keys are heard by the field, which keeps the focus.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={item.key}
                  id={optionId(item)}
                  role="option"
                  aria-selected={item === active}
                  className={styles['option']}
                  onClick={() => onOpen(item)}
                  onPointerMove={() => {
                    if (item !== active) onPoint(item)
                  }}
                >
                  <Icon name={item.icon} />
                  <span className={styles['words']}>
                    <bdi className={styles['name']}>{item.title}</bdi>
                    {item.note !== undefined && <bdi className={styles['note']}>{item.note}</bdi>}
                  </span>
                  {item.money && <Money {...item.money} />}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
      <p role="status" className={count === 0 ? styles['none'] : styles['count']}>
        {searching ? words.searching : asked && (count === 0 ? words.none : words.found(count))}
      </p>
      {asked && !searching && count === 0 && <p className={styles['noneText']}>{words.noneText}</p>}
    </div>
  )
}
