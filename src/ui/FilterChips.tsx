import styles from './FilterChips.module.css'

export interface FilterChipsProps<T extends string> {
  /** Says what is filtered, to those who listen. */
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string; readonly count?: string }[]
  readonly selected: readonly T[]
  readonly onChange: (selected: readonly T[]) => void
  /** For an answer to a question: everything is seen, on as many rows as it takes. */
  readonly wrap?: boolean
}

/** Filters that can be put on and off, several at once. */
export function FilterChips<T extends string>({
  label,
  options,
  selected,
  onChange,
  wrap = false,
}: FilterChipsProps<T>) {
  return (
    <fieldset className={`${styles['chips']} ${wrap ? styles['wrap'] : ''}`} aria-label={label}>
      {options.map((option) => {
        const on = selected.includes(option.value)
        return (
          <button
            key={option.value}
            type="button"
            className={styles['chip']}
            aria-pressed={on}
            onClick={() => onChange(on ? selected.filter((v) => v !== option.value) : [...selected, option.value])}
          >
            {option.label}
            {option.count !== undefined && <span className={styles['count']}>{option.count}</span>}
          </button>
        )
      })}
    </fieldset>
  )
}
