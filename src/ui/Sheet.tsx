import IconButton from '@mui/material/IconButton'
import { useId, useRef, type ReactNode } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import { Icon } from './Icon.tsx'
import styles from './Sheet.module.css'
import { useModal } from './useModal.ts'

export interface SheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** Buttons at the bottom, the primary one last. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Comes from the bottom on a phone and from the side on a desktop. Escape, the backdrop and the cross close it. */
export function Sheet({ open, onClose, title, actions, children }: SheetProps) {
  const { common } = useT()
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  const dialog = useModal(open, (element) => {
    // Not the cross, which is first: the title, unless the sheet chose a field.
    if (!element.querySelector(':focus:is(input, select, textarea)')) heading.current?.focus()
  })

  if (!open) return null
  return (
    // The browser's own dialog keeps the focus inside and hears Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles['inside']}>
        <header className={styles['header']}>
          <h2 ref={heading} id={titleId} tabIndex={-1} className={styles['title']}>
            {title}
          </h2>
          <IconButton aria-label={common.close} onClick={onClose} edge="end">
            <Icon name="close" />
          </IconButton>
        </header>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls by the keyboard too */}
        <div className={styles['body']} tabIndex={0}>
          {children}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </dialog>
  )
}
