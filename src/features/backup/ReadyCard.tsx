import Button from '@mui/material/Button'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useSize } from './useSize.ts'
import styles from './Backup.module.css'

export interface ReadyCardProps {
  readonly backup: { readonly file: Blob; readonly name: string; readonly canShare: boolean }
  readonly handed: 'not-yet' | 'downloaded' | 'shared' | 'cancelled' | 'unsupported'
  readonly onSave: () => void
  readonly onShare: () => void
}

/** The file that was made, and where it can go. */
export function ReadyCard({ backup: made, handed, onSave, onShare }: ReadyCardProps) {
  const { common } = useT()
  const { backup } = useLaterT()
  const size = useSize()
  const words = {
    'not-yet': backup.ready,
    cancelled: backup.ready,
    downloaded: backup.downloaded,
    shared: backup.shared,
    unsupported: backup.shareFailed,
  }
  return (
    <div className={styles['ready']}>
      <output className={styles['readyTitle']}>{words[handed]}</output>
      <p className={styles['soft']}>
        <bdi>{made.name}</bdi> · {size(made.file.size)}
      </p>
      <div className={styles['actions']}>
        {made.canShare && (
          <Button variant="contained" startIcon={<Icon name="share" />} onClick={onShare}>
            {common.share}
          </Button>
        )}
        <Button variant="outlined" startIcon={<Icon name="download" />} onClick={onSave}>
          {common.download}
        </Button>
      </div>
    </div>
  )
}
