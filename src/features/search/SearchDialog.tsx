import IconButton from '@mui/material/IconButton'
import { useDeferredValue, useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react'
import { AssistWords, useAssistT } from '../../i18n/AssistWords.ts'
import { GuideProvider } from '../../i18n/guide/Guide.ts'
import { localChoice } from '../../platform/local.ts'
import { followLink } from '../../ui/followLink.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useModal } from '../../ui/useModal.ts'
import type { SearchItem } from './items.ts'
import { readRecent, withRecent } from './recent.ts'
import { SearchResults } from './SearchResults.tsx'
import styles from './Search.module.css'
import { useSearch } from './useSearch.ts'

/** Finds everything from anywhere: customers, documents, movements, screens, actions, pages of the guide. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <AssistWords>
      <GuideProvider>
        <Inside onClose={onClose} />
      </GuideProvider>
    </AssistWords>
  )
}

function Inside({ onClose }: { readonly onClose: () => void }) {
  const { search: words } = useAssistT()
  const dialog = useModal(true)
  const id = useId()
  const [memory] = useState(() => localChoice('search-recent'))
  const [recent] = useState(() => readRecent(memory.read()))
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed)
  const [chosen, setChosen] = useState<string | null>(null)
  /** Enter came before the answer: the first of it is opened. */
  const [entered, setEntered] = useState(false)
  const { groups, searching, settled } = useSearch(text, recent)
  const items = groups.flatMap((group) => group.items)
  // The first is chosen until another one is, and again when that one is gone.
  const active = items.find(({ key }) => key === chosen) ?? items[0]

  const isAnswered = settled && text === typed
  const open = (item: SearchItem) => {
    memory.write(withRecent(memory.read(), item.path))
    onClose()
    followLink(item.path)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && active) {
      const at = items.indexOf(active) + step
      setChosen(items.at(at % items.length)?.key ?? null)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (active && (isAnswered || active.key === chosen)) open(active)
      else setEntered(!isAnswered)
    } else return
    event.preventDefault()
  }
  const openFirst = useEffectEvent(() => active && open(active))
  useEffect(() => {
    if (entered && isAnswered) openFirst()
  }, [entered, isAnswered])
  const optionId = (item: SearchItem) => `${id}-${item.key}`
  return (
    // The browser's own dialog keeps the focus inside and hears Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={words.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['field']}>
          <Icon name="search" />
          <input
            className={styles['input']}
            role="combobox"
            aria-label={words.title}
            aria-expanded={items.length > 0}
            aria-controls={items.length > 0 ? `${id}-list` : undefined}
            aria-autocomplete="list"
            aria-activedescendant={active ? optionId(active) : undefined}
            aria-describedby={`${id}-hint`}
            placeholder={words.placeholder}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setChosen(null)
              setEntered(false)
            }}
            onKeyDown={onKeyDown}
            enterKeyHint="go"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens to be typed into
            autoFocus
          />
          <IconButton aria-label={words.close} onClick={onClose} edge="end">
            <Icon name="close" />
          </IconButton>
        </div>
        <p id={`${id}-hint`} className={styles['hidden']}>
          {words.hint}
        </p>
        <SearchResults
          id={`${id}-list`}
          groups={groups}
          active={active}
          optionId={optionId}
          asked={text.trim() !== ''}
          searching={searching}
          onOpen={open}
          onPoint={(item) => setChosen(item.key)}
        />
      </div>
    </dialog>
  )
}
