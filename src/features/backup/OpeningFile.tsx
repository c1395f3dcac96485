import { useLaterT } from '../../i18n/LaterWords.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { UnlockForm } from '../../ui/UnlockForm.tsx'
import type { OpenBackup } from './useOpenBackup.ts'

export interface OpeningFileProps extends OpenBackup {
  readonly button: string
  /** Of the file, to those who listen. */
  readonly label: string
  readonly reading: string
}

/** The way of a backup from the picker: chosen, read, its passphrase asked for. */
export function OpeningFile({ opening, open, unlock, cancel, button, label, reading }: OpeningFileProps) {
  const { backupLock: words } = useLaterT()
  switch (opening.step) {
    case 'idle':
      return <FileDrop button={button} label={label} onFile={open} />
    case 'reading':
      return <ProgressBar label={reading} done={Math.round(opening.part * 100)} total={100} numbers="" />
    case 'locked':
      return <UnlockForm isWrong={opening.isWrong} onOpen={unlock} onCancel={cancel} />
    case 'unlocking':
      return <ProgressBar label={words.opening} done={Math.round(opening.part * 100)} total={100} numbers="" />
  }
}
