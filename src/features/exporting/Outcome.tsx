import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../platform/share.ts'
import { FileReady } from '../../ui/FileReady.tsx'
import { Note } from '../../ui/Note.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
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

function Ready({ ready: { file, left } }: { readonly ready: ReadyExport }) {
  const { exporting: t } = useLaterT()
  const { show } = useNotice()
  const keep = () => {
    download(file, file.name)
    show({ text: t.downloaded(file.name) })
  }
  const hand = () => void shareFiles([file]).then((outcome) => outcome === 'unsupported' && keep())
  return (
    <FileReady
      title={t.ready}
      name={file.name}
      size={file.size}
      onSave={keep}
      onShare={canShareFiles([file]) ? hand : undefined}
    >
      {left > 0 && <p>{t.left(left)}</p>}
    </FileReady>
  )
}
