import { useId } from 'react'
import type { BusinessKind } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import styles from './Onboarding.module.css'

const KINDS: readonly { readonly kind: BusinessKind; readonly icon: IconName }[] = [
  { kind: 'fiado', icon: 'today' },
  { kind: 'invoices', icon: 'letter' },
  { kind: 'cash-card', icon: 'cash' },
]

export interface KindCardsProps {
  readonly value: BusinessKind
  readonly onChange: (kind: BusinessKind) => void
}

/** How the business sells, each way with what it changes: terms and reminders (R4). */
export function KindCards({ value, onChange }: KindCardsProps) {
  const { onboarding: words } = useT()
  const name = useId()
  return (
    <fieldset className={styles['kinds']}>
      <legend className={styles['legend']}>{words.kindLabel}</legend>
      {KINDS.map(({ kind, icon }) => (
        <label key={kind} className={styles['kind']}>
          <input type="radio" name={name} checked={kind === value} onChange={() => onChange(kind)} />
          <span className={styles['kindIcon']}>
            <Icon name={icon} size={28} />
          </span>
          <span>
            <strong>{words.kinds[kind].title}</strong>
            <span className={styles['kindText']}>{words.kinds[kind].text}</span>
          </span>
        </label>
      ))}
      <p className={styles['later']}>{words.kindLater}</p>
    </fieldset>
  )
}
