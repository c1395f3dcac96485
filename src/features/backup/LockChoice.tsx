import Button from '@mui/material/Button'
import { isPassphrase } from '../../domain/backupLock.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { canLock } from '../../interchange/backupLock.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { PassphraseInput } from '../../ui/fields/PassphraseInput.tsx'
import styles from './Backup.module.css'
import type { BackupWish } from './useMakeBackup.ts'

export interface LockForm {
  readonly isLocked: boolean
  /** A new one is typed, although there is one. */
  readonly isNew: boolean
  readonly text: string
  /** The button was pressed with one that is too short. */
  readonly isRefused: boolean
}

/** What the form asks for; undefined while the passphrase will not do. */
export function lockWish(form: LockForm, hasKept: boolean): BackupWish['lock'] | undefined {
  if (!form.isLocked || !canLock()) return 'none'
  if (hasKept && !form.isNew) return 'kept'
  return isPassphrase(form.text) ? { passphrase: form.text } : undefined
}

export interface LockChoiceProps {
  readonly form: LockForm
  readonly hasKept: boolean
  readonly onChange: (form: LockForm) => void
  readonly onEnter: () => void
}

/** Whether the backup is locked, and with what; and what it means if it is not. */
export function LockChoice({ form, hasKept, onChange, onEnter }: LockChoiceProps) {
  const { backupLock: words } = useLaterT()
  if (!canLock()) return <p className={styles['soft']}>{`${words.cannot} ${words.unlocked}`}</p>
  const change = (part: Partial<LockForm>) => onChange({ ...form, isRefused: false, ...part })
  return (
    <div className={styles['stack']}>
      <CheckInput label={words.lockIt} checked={form.isLocked} onChange={(isLocked) => change({ isLocked })} />
      {!form.isLocked ? (
        <p className={styles['soft']}>{words.unlocked}</p>
      ) : hasKept && !form.isNew ? (
        <>
          <p className={styles['soft']}>{words.keptOne}</p>
          <Button variant="text" onClick={() => change({ isNew: true })}>
            {words.changeIt}
          </Button>
        </>
      ) : (
        <>
          <PassphraseInput
            label={words.newLabel}
            value={form.text}
            onChange={(text) => change({ text })}
            help={words.newHelp}
            error={form.isRefused ? words.tooShort : undefined}
            isNew
            onEnter={onEnter}
          />
          {hasKept && (
            <Button variant="text" onClick={() => change({ isNew: false, text: '' })}>
              {words.keepOld}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
