import Button from '@mui/material/Button'
import { useId, type ReactNode } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import styles from './ConfirmDialog.module.css'
import { useModal } from './useModal.ts'

export interface ConfirmDialogProps {
  readonly open: boolean
  readonly title: string
  readonly children?: ReactNode
  /** Says what will happen: "Borrar los datos de ejemplo", never "Sí". */
  readonly confirm: string
  /** Where "Cancelar" would not answer the question. */
  readonly cancel?: string
  readonly destructive?: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that cannot be undone. What can be undone is done, and offers "Deshacer". */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, cancel, destructive = false, busy = false, onConfirm, onCancel } = props
  const { common } = useT()
  const dialog = useModal(open)
  const titleId = useId()

  if (!open) return null
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={titleId} className={styles['title']}>
        {title}
      </h2>
      {children !== undefined && <div className={styles['body']}>{children}</div>}
      <div className={styles['actions']}>
        <Button variant="outlined" onClick={onCancel} disabled={busy}>
          {cancel ?? common.cancel}
        </Button>
        <Button variant="contained" color={destructive ? 'error' : 'primary'} onClick={onConfirm} disabled={busy}>
          {confirm}
        </Button>
      </div>
    </dialog>
  )
}
