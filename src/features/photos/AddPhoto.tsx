import Button from '@mui/material/Button'
import { useRef } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Photos.module.css'

export interface AddPhotoProps {
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

/** The system's own camera, or a file: no permission is asked for, because this page sees only what was chosen. */
export function AddPhoto({ busy, onFile }: AddPhotoProps) {
  const { photos: t } = useLaterT()
  const camera = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    // The same file can be chosen again.
    input.value = ''
    if (file) onFile(file)
  }
  return (
    <div className={styles['add']}>
      <span className={styles['camera']}>
        <Button
          variant="outlined"
          disabled={busy}
          startIcon={<Icon name="camera" />}
          onClick={() => camera.current?.click()}
        >
          {t.take}
        </Button>
      </span>
      <Button
        variant="outlined"
        disabled={busy}
        startIcon={<Icon name="upload" />}
        onClick={() => files.current?.click()}
      >
        {t.choose}
      </Button>
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={t.takeLabel}
        onChange={(event) => take(event.target)}
      />
      <input
        ref={files}
        type="file"
        hidden
        accept="image/*,application/pdf"
        aria-label={t.chooseLabel}
        onChange={(event) => take(event.target)}
      />
    </div>
  )
}
