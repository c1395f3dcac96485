import Button from '@mui/material/Button'
import { useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { copyText } from '../../platform/copyText.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Paying.module.css'

export interface CopyRowProps {
  readonly what: string
  /** As it is read; nothing is shown of an empty one. */
  readonly text: string
  /** As it goes into a form, where that differs. */
  readonly copied?: string
}

/** One thing that whoever pays needs, and a button that copies it. */
export function CopyRow({ what, text, copied = text }: CopyRowProps) {
  const { common } = useT()
  const { paying: t } = useProcessT()
  const { show } = useNotice()
  if (text === '') return null
  const copy = async () => {
    if (await copyText(copied)) show({ text: t.copied(what) })
    else show({ text: t.notCopied, tone: 'error' })
  }
  return (
    <div className={styles['row']}>
      <div className={styles['said']}>
        <small>{what}</small>
        <bdi>{text}</bdi>
      </div>
      <Button variant="outlined" aria-label={t.copy(what)} onClick={() => void copy()}>
        {common.copy}
      </Button>
    </div>
  )
}
