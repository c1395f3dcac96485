import Button from '@mui/material/Button'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { copyText } from '../../platform/copyText.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../platform/share.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import type { PaperFile } from './usePaper.ts'

export interface PaperBarProps {
  readonly file: PaperFile | 'failed' | undefined
  /** It was handed to the share sheet or to the downloads: whether it arrived, only the person knows. */
  readonly onHandedOver?: (file: PaperFile) => void
  /** False: the file is a draft, to be kept and not yet to be handed over. */
  readonly mayShare?: boolean
  /** In place of the buttons while nothing can be made: what to do about it. */
  readonly blocked?: string | undefined
}

/** The PDF, by the share sheet where it takes files, or as a download. */
export function PaperBar({ file, onHandedOver, mayShare = true, blocked }: PaperBarProps) {
  const { papers: t } = usePaperT()
  const { show } = useNotice()
  if (file === undefined || file === 'failed') {
    return (
      <Button variant="contained" size="large" disabled>
        {blocked ?? (file === 'failed' ? t.failed : t.making)}
      </Button>
    )
  }
  const shares = canShareFiles([file.file])
  const save = () => {
    download(file.file, file.fileName)
    show({ text: t.downloaded(file.fileName) })
    onHandedOver?.(file)
  }
  const share = () => {
    // Both from the same tap: the clipboard does not wait, or the share sheet would find the tap used up.
    const copying = copyText(file.text)
    void shareFiles([file.file]).then(async (outcome) => {
      if (outcome === 'unsupported') return save()
      if (outcome === 'cancelled') return undefined
      if (await copying) show({ text: t.textCopied })
      return onHandedOver?.(file)
    })
  }
  return (
    <>
      <Button
        variant={shares ? 'outlined' : 'contained'}
        size="large"
        startIcon={<Icon name="download" />}
        onClick={save}
      >
        {t.download}
      </Button>
      {shares && (
        <Button variant="contained" size="large" startIcon={<Icon name="share" />} disabled={!mayShare} onClick={share}>
          {t.share}
        </Button>
      )}
    </>
  )
}
