import styles from './Account.module.css'

export interface FactsProps {
  /** Name and what is known; what is not known is left out. */
  readonly facts: readonly (readonly [string, string | undefined])[]
}

/** Names and values, one a line. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter(([, value]) => value !== undefined && value !== '')
  if (known.length === 0) return null
  return (
    <dl className={styles['facts']}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
