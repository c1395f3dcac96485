import IconButton from '@mui/material/IconButton'
import { useRef } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import { Icon } from './Icon.tsx'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  /** Says what can be looked for: "Buscar por nombre, teléfono o código". */
  readonly label: string
  /** The person starts to type here: it has the focus. */
  readonly startHere?: boolean
}

/** Search as you type. The key `/` of the desktop finds it by its role. */
export function SearchField({ value, onChange, label, startHere = false }: SearchFieldProps) {
  const { common } = useT()
  const input = useRef<HTMLInputElement>(null)
  return (
    <search className={styles['search']}>
      <Icon name="search" />
      <input
        ref={input}
        className={styles['input']}
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={label}
        aria-label={label}
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the screen is there to search
        autoFocus={startHere}
      />
      {value !== '' && (
        <IconButton
          aria-label={common.clearSearch}
          onClick={() => {
            onChange('')
            input.current?.focus()
          }}
        >
          <Icon name="close" size={20} />
        </IconButton>
      )}
    </search>
  )
}
