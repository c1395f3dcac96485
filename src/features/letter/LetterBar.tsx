import Button from '@mui/material/Button'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { canShareFiles } from '../../platform/share.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Delivery } from './useDelivery.ts'
import type { LetterDraft } from './useLetter.ts'

export interface LetterBarProps {
  readonly draft: LetterDraft
  readonly delivery: Delivery
  /** The contact guard lets it out. The file itself is a draft, and always to be had. */
  readonly mayGoOut: boolean
}

/** The PDF, by the share sheet where it takes files, or as a download. */
export function LetterBar({ draft, delivery, mayGoOut }: LetterBarProps) {
  const { letter: t } = useLaterT()
  const { file, allowed } = draft
  if (file === undefined || file === 'failed') {
    return (
      <Button variant="contained" size="large" disabled>
        {!allowed ? t.blocked : file === 'failed' ? t.buildFailed : t.building}
      </Button>
    )
  }
  const shares = canShareFiles([file.file])
  return (
    <>
      <Button
        variant={shares ? 'outlined' : 'contained'}
        size="large"
        startIcon={<Icon name="download" />}
        onClick={() => delivery.save(file)}
      >
        {t.download}
      </Button>
      {shares && (
        <Button
          variant="contained"
          size="large"
          startIcon={<Icon name="share" />}
          disabled={!mayGoOut}
          onClick={() => delivery.share(file)}
        >
          {t.share}
        </Button>
      )}
    </>
  )
}
