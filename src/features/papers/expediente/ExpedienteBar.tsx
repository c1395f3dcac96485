import Button from '@mui/material/Button'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { download } from '../../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../../platform/share.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import type { ExpedienteFiles } from './useMakeExpediente.ts'

/** PDF and ZIP, each by the share sheet where it takes such a file, or as a download. */
export function ExpedienteBar({ files: { pdf, zip } }: { readonly files: ExpedienteFiles }) {
  const { papers, expediente: t } = usePaperT()
  return (
    <>
      <HandOver file={zip} kind="outlined" share={t.shareZip} save={t.downloadZip} />
      <HandOver file={pdf} kind="contained" share={papers.share} save={papers.download} />
    </>
  )
}

interface HandOverProps {
  readonly file: File
  readonly kind: 'outlined' | 'contained'
  readonly share: string
  readonly save: string
}

function HandOver({ file, kind, share, save }: HandOverProps) {
  const { papers } = usePaperT()
  const { show } = useNotice()
  const shares = canShareFiles([file])
  const keep = () => {
    download(file, file.name)
    show({ text: papers.downloaded(file.name) })
  }
  const hand = () => void shareFiles([file]).then((outcome) => outcome === 'unsupported' && keep())
  return (
    <Button
      variant={kind}
      size="large"
      startIcon={<Icon name={shares ? 'share' : 'download'} />}
      onClick={shares ? hand : keep}
    >
      {shares ? share : save}
    </Button>
  )
}
