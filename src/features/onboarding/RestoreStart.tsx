import Button from '@mui/material/Button'
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useBackupDeps } from '../../commands/backupDeps.ts'
import { rememberLock } from '../../commands/rememberLock.ts'
import type { BackupKdf, BackupLock } from '../../domain/backupLock.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { takeWaitingFiles } from '../../platform/sharedFiles.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Note } from '../../ui/Note.tsx'
import { routes } from '../../ui/routes.ts'

const UnlockStart = lazyPart(() => import('./UnlockStart.tsx'), 'UnlockStart')

/** A file that wants its passphrase. */
interface Locked {
  readonly file: File
  readonly kdf: BackupKdf
  readonly isWrong: boolean
}

export interface RestoreStartProps {
  /** One that another app handed over: it is brought back without being chosen. */
  readonly handedOver: File | undefined
}

/** Brings the books of another device back from their file. There is nothing here yet that it could touch. */
export function RestoreStart({ handedOver }: RestoreStartProps) {
  const { onboarding: words } = useT()
  const tell = useErrorText()
  const deps = useBackupDeps()
  const [, navigate] = useLocation()
  const { show } = useNotice()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [locked, setLocked] = useState<Locked | null>(null)

  /** It need not wait any more. Until then a page that is loaded again finds it. */
  const letGo = (file: File) => {
    if (file === handedOver) void takeWaitingFiles().catch(() => undefined)
  }
  const refuse = (file: File, text: string) => {
    setLocked(null)
    setProblem(text)
    letGo(file)
  }
  const restore = async (file: File, lock?: BackupLock) => {
    setBusy(true)
    setProblem(null)
    try {
      const [{ readBackup }, { restoreBackup }] = await Promise.all([
        import('../../interchange/readBackup.ts'),
        import('../../commands/restoreBackup.ts'),
      ])
      const backup = await readBackup(file, lock ? { lock } : {})
      if (!backup.ok) {
        const { error } = backup
        if (error.type === 'backup-locked') setLocked({ file, kdf: error.kdf, isWrong: false })
        else if (error.type === 'backup-passphrase' && lock) setLocked({ file, kdf: lock.kdf, isWrong: true })
        else refuse(file, tell(error))
        return
      }
      if (backup.value.segmentCount === 0) return refuse(file, words.backupEmpty)
      setLocked(null)
      const result = await restoreBackup(deps)(backup.value)
      if (!result.ok) {
        setProblem(tell(result.error))
        return
      }
      // What comes next is locked with the passphrase that was just typed.
      if (lock) await rememberLock(deps)(lock)
      void askToPersist()
      letGo(file)
      show({ text: words.backupDone(backup.value.business) })
      navigate(routes.today(), { replace: true })
    } catch {
      // Files of a cloud that is out of reach, and files that were moved away after they were chosen.
      refuse(file, tell({ type: 'backup-changed' }))
    } finally {
      setBusy(false)
    }
  }
  const unlock = async ({ file, kdf }: Locked, passphrase: string) => {
    setBusy(true)
    try {
      const { makeLock } = await import('../../interchange/backupLock.ts')
      await restore(file, await makeLock(passphrase, kdf))
    } catch {
      // No memory for the key.
      setBusy(false)
      setLocked(null)
      setProblem(tell({ type: 'backup-unsupported' }))
    }
  }
  const restoreHandedOver = useEffectEvent((file: File) => void restore(file))
  useEffect(() => {
    const begun = handedOver && setTimeout(() => restoreHandedOver(handedOver))
    return () => clearTimeout(begun)
  }, [handedOver])

  if (locked && !busy) {
    return (
      <Suspense>
        <UnlockStart
          isWrong={locked.isWrong}
          onOpen={(passphrase) => void unlock(locked, passphrase)}
          onCancel={() => {
            setLocked(null)
            letGo(locked.file)
          }}
        />
      </Suspense>
    )
  }
  return (
    <>
      {problem !== null && (
        <Note tone="error" role="alert">
          {problem}
        </Note>
      )}
      <Button aria-disabled={busy} onClick={() => input.current?.click()}>
        {busy ? words.backupBusy : words.backup}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.backup}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file && !busy) void restore(file)
        }}
      />
    </>
  )
}
