import { useState, type KeyboardEvent } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { Icon } from '../Icon.tsx'
import styles from './TagsInput.module.css'
import { TextInput } from './TextInput.tsx'

export interface TagsInputProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
  /** Tags in use elsewhere, offered while typing. */
  readonly suggestions: readonly string[]
  readonly error?: string | undefined
}

/** Several short words: route, zone, market stall. Enter or a comma puts one down. */
export function TagsInput({ label, value, onChange, suggestions, error }: TagsInputProps) {
  const { common } = useT()
  const [text, setText] = useState('')

  const add = (raw: string) => {
    const tag = raw.trim().replaceAll(/\s+/g, ' ').slice(0, 40)
    setText('')
    if (tag !== '' && !value.some((kept) => kept.toLowerCase() === tag.toLowerCase())) onChange([...value, tag])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      if (text.trim() === '') return
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '') onChange(value.slice(0, -1))
  }
  const typed = text.trim().toLowerCase()
  const offered = suggestions.filter((tag) => !value.includes(tag) && tag.toLowerCase().startsWith(typed)).slice(0, 6)

  return (
    <fieldset aria-label={label}>
      <TextInput
        label={label}
        value={text}
        onChange={setText}
        onBlur={() => add(text)}
        help={common.tagHint}
        error={error}
        optional
        autoCapitalize="none"
        onKeyDown={onKeyDown}
      />
      <ul className={styles['tags']}>
        {value.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              className={styles['tag']}
              aria-label={common.tagRemove(tag)}
              onClick={() => onChange(value.filter((kept) => kept !== tag))}
            >
              {tag}
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
        {offered.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              className={styles['offer']}
              // Before the field loses the focus and takes the half-typed word for a tag.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => add(tag)}
            >
              <Icon name="plus" size={16} />
              {tag}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
