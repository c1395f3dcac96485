import Button from '@mui/material/Button'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../platform/share.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './Exporting.module.css'
import type { MakingExport, ReadyExport } from './useMakeExport.ts'

export interface OutcomeProps {
  readonly state: Exclude<MakingExport, { readonly type: 'idle' }>
  readonly onStop: () => void
}

/** How far a file is, the file, or why there is none. */
export function Outcome({ state, onStop }: OutcomeProps) {
  const { exporting: t } = useLaterT()
  const format = useFormat()
  if (state.type === 'failed') {
    return (
      <Note tone="error" role="alert">
        {t.failed[state.why]}
      </Note>
    )
  }
  if (state.type === 'made') return <Ready ready={state.ready} />
  const { done, total } = state
  const isRead = total > 0 && done >= total
  return (
    <ProgressBar
      label={isRead ? t.writing : t.reading}
      done={isRead ? 0 : done}
      total={isRead ? 0 : total}
      numbers={format.percent(total > 0 ? done / total : 0)}
      onCancel={onStop}
    />
  )
}

const MB = 1_000_000

function Ready({ ready: { file, left } }: { readonly ready: ReadyExport }) {
  const { common } = useT()
  const { backup, exporting: t } = useLaterT()
  const format = useFormat()
  const { show } = useNotice()
  const keep = () => {
    download(file, file.name)
    show({ text: t.downloaded(file.name) })
  }
  const hand = () => void shareFiles([file]).then((outcome) => outcome === 'unsupported' && keep())
  const size =
    file.size < MB
      ? backup.kilobytes(format.number(Math.max(1, Math.round(file.size / 1000))))
      : backup.megabytes(format.number(Math.round(file.size / (MB / 10)) / 10))
  return (
    <div className={styles['ready']}>
      <output className={styles['readyTitle']}>{t.ready}</output>
      <p className={styles['soft']}>
        <bdi>{file.name}</bdi> · {size}
      </p>
      {left > 0 && <p>{t.left(left)}</p>}
      <div className={styles['actions']}>
        {canShareFiles([file]) && (
          <Button variant="contained" startIcon={<Icon name="share" />} onClick={hand}>
            {common.share}
          </Button>
        )}
        <Button
          variant={canShareFiles([file]) ? 'outlined' : 'contained'}
          startIcon={<Icon name="download" />}
          onClick={keep}
        >
          {common.download}
        </Button>
      </div>
    </div>
  )
}
