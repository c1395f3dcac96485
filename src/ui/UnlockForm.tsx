import Button from '@mui/material/Button'
import { useState } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import { useLaterT } from '../i18n/LaterWords.ts'
import { PassphraseInput } from './fields/PassphraseInput.tsx'
import styles from './UnlockForm.module.css'

export interface UnlockFormProps {
  /** The last one did not open it. */
  readonly isWrong: boolean
  readonly onOpen: (passphrase: string) => void
  readonly onCancel: () => void
}

/** Asks for the passphrase of a backup, and says whether it was another one. */
export function UnlockForm({ isWrong, onOpen, onCancel }: UnlockFormProps) {
  const { common } = useT()
  const { backupLock: words } = useLaterT()
  const [text, setText] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const open = () => {
    setEmpty(text.trim() === '')
    if (text.trim() !== '') onOpen(text)
  }
  const error = isEmpty ? words.missing : isWrong ? words.wrong : undefined
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <p>{words.asks}</p>
      <PassphraseInput label={words.label} value={text} onChange={setText} error={error} isNew={false} startHere />
      <div className={styles['actions']}>
        <Button variant="outlined" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button variant="contained" type="submit">
          {words.open}
        </Button>
      </div>
    </form>
  )
}
