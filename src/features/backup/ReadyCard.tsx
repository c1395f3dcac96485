import { useLaterT } from '../../i18n/LaterWords.ts'
import { FileReady } from '../../ui/FileReady.tsx'

export interface ReadyCardProps {
  readonly backup: { readonly file: Blob; readonly name: string; readonly canShare: boolean }
  readonly handed: 'not-yet' | 'downloaded' | 'shared' | 'cancelled' | 'unsupported'
  readonly onSave: () => void
  readonly onShare: () => void
}

/** The backup that was made, and what became of it. */
export function ReadyCard({ backup: { file, name, canShare }, handed, onSave, onShare }: ReadyCardProps) {
  const { backup } = useLaterT()
  const words = {
    'not-yet': backup.ready,
    cancelled: backup.ready,
    downloaded: backup.downloaded,
    shared: backup.shared,
    unsupported: backup.shareFailed,
  }
  return (
    <FileReady
      title={words[handed]}
      name={name}
      size={file.size}
      onSave={onSave}
      onShare={canShare ? onShare : undefined}
    />
  )
}
