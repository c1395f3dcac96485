import { useState } from 'react'
import { useBlobDeps } from '../../commands/blobDeps.ts'
import { makeBackup, type MakeBackupError } from '../../commands/makeBackup.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles, type ShareOutcome } from '../../platform/share.ts'
import { backupName } from './backupName.ts'

interface Progress {
  readonly done: number
  readonly total: number
}

/** Chrome hands over text files and refuses others, so what is shared calls itself one. */
interface ReadyBackup {
  readonly file: Blob
  readonly name: string
  readonly text: File
  readonly canShare: boolean
}

type Making =
  | { readonly step: 'idle'; readonly error: MakeBackupError | null }
  | { readonly step: 'making'; readonly progress: Progress }
  | { readonly step: 'ready'; readonly backup: ReadyBackup; readonly handed: 'not-yet' | 'downloaded' | ShareOutcome }

export interface MakeBackup {
  readonly making: Making
  /** @param photos whether they go into it */
  readonly make: (photos: boolean) => void
  readonly save: () => void
  readonly share: () => void
}

/**
 * Makes the file; where it cannot be shared it goes to the downloads at once.
 * @param onKept is told when the file was handed to the downloads or to the share sheet
 */
export function useMakeBackup(business: string, onKept: () => void): MakeBackup {
  const deps = useBlobDeps()
  const [making, setMaking] = useState<Making>({ step: 'idle', error: null })

  const keep = (backup: ReadyBackup) => {
    download(backup.file, `${backup.name}.aldia`)
    setMaking({ step: 'ready', backup, handed: 'downloaded' })
    onKept()
  }
  const make = async (photos: boolean) => {
    setMaking({ step: 'making', progress: { done: 0, total: 0 } })
    const onProgress = (progress: Progress) => setMaking({ step: 'making', progress })
    const result = await makeBackup(deps)(business, { photos, onProgress })
    if (!result.ok) {
      setMaking({ step: 'idle', error: result.error })
      return
    }
    const name = backupName(business, deps.today())
    const text = new File([result.value], `${name}.txt`, { type: 'text/plain' })
    const backup = { file: result.value, name, text, canShare: canShareFiles([text]) }
    if (backup.canShare) setMaking({ step: 'ready', backup, handed: 'not-yet' })
    else keep(backup)
  }
  const share = async (backup: ReadyBackup) => {
    const outcome = await shareFiles([backup.text])
    if (outcome === 'shared') onKept()
    if (outcome !== 'cancelled') setMaking({ step: 'ready', backup, handed: outcome })
  }
  const ready = making.step === 'ready' ? making.backup : null
  return {
    making,
    make: (photos) => void make(photos),
    save: () => {
      if (ready) keep(ready)
    },
    share: () => {
      if (ready) void share(ready)
    },
  }
}
