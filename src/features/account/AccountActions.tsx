import type { ReactNode } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Account.module.css'

export interface AccountActionsProps {
  readonly id: CustomerId
  /** With debts open the payment comes first, otherwise the charge. */
  readonly owes: boolean
  readonly onMore: () => void
}

/** Cargo · Pago · Recordar · Más, under the thumb. */
export function AccountActions({ id, owes, onMore }: AccountActionsProps) {
  const { account: words } = useT()
  return (
    <nav aria-label={words.actionsLabel} className={styles['actions']}>
      <Action icon="plus" href={hashOf(routes.entry('fiado', id))} primary={!owes}>
        {words.charge}
      </Action>
      <Action icon="cash" href={hashOf(routes.entry('pago', id))} primary={owes}>
        {words.payment}
      </Action>
      <Action icon="chat" href={hashOf(routes.remind(id))}>
        {words.remind}
      </Action>
      <button type="button" className={styles['action']} onClick={onMore}>
        <Icon name="more" />
        {words.more}
      </button>
    </nav>
  )
}

interface ActionProps {
  readonly icon: IconName
  readonly href: string
  readonly primary?: boolean
  readonly children: ReactNode
}

function Action({ icon, href, primary = false, children }: ActionProps) {
  return (
    <a className={styles['action']} href={href} data-primary={primary}>
      <Icon name={icon} />
      {children}
    </a>
  )
}
