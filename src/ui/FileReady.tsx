import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import styles from './FileReady.module.css'
import { Icon } from './Icon.tsx'
import { useSize } from './useSize.ts'

export interface FileReadyProps {
  readonly title: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Whatever else is to be known before it goes. */
  readonly children?: ReactNode
  readonly onSave: () => void
  /** Where this browser can share such a file. */
  readonly onShare?: (() => void) | undefined
}

/** A file that was made, and where it can go. */
export function FileReady({ title, name, size, children, onSave, onShare }: FileReadyProps) {
  const { common } = useT()
  const sizeText = useSize()
  return (
    <div className={styles['ready']}>
      <output className={styles['title']}>{title}</output>
      <p className={styles['name']}>
        <bdi>{name}</bdi> · {sizeText(size)}
      </p>
      {children}
      <div className={styles['actions']}>
        {onShare && (
          <Button variant="contained" startIcon={<Icon name="share" />} onClick={onShare}>
            {common.share}
          </Button>
        )}
        <Button variant={onShare ? 'outlined' : 'contained'} startIcon={<Icon name="download" />} onClick={onSave}>
          {common.download}
        </Button>
      </div>
    </div>
  )
}
