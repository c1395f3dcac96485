import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import type { ChangesFile } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { ShareOutcome } from '../../platform/share.ts'
import { Icon } from '../../ui/Icon.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import styles from './Devices.module.css'

export interface ReadyFileProps {
  readonly file: { readonly made: ChangesFile; readonly canShare: boolean }
  readonly handed: 'not-yet' | 'downloaded' | ShareOutcome
  readonly onShare: () => void
  readonly onSave: () => void
}

/** The file that was prepared, and its two ways out. */
export function ReadyFile({ file, handed, onShare, onSave }: ReadyFileProps) {
  const { devices, meeting } = useDeviceT()
  const { common } = useT()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { made, canShare } = file
  const words = {
    'not-yet': meeting.fileReady,
    cancelled: meeting.fileReady,
    shared: meeting.fileShared,
    downloaded: meeting.fileDownloaded,
    unsupported: meeting.fileShareFailed,
  }
  return (
    <div className={styles['ready']}>
      <div role="status">
        <h3 ref={heading} tabIndex={-1}>
          {words[handed]}
        </h3>
      </div>
      <p>
        <bdi>{made.name}</bdi>
        {` · ${meeting.fileFacts(made.facts)}`}
        {made.photos > 0 && ` · ${meeting.filePhotosIn(made.photos)}`}
        {` · ${sizeText(devices, format, made.blob.size)}`}
      </p>
      <div className={styles['pair']}>
        {canShare && (
          <Button variant="contained" startIcon={<Icon name="share" />} onClick={onShare}>
            {common.share}
          </Button>
        )}
        <Button variant={canShare ? 'outlined' : 'contained'} startIcon={<Icon name="download" />} onClick={onSave}>
          {common.download}
        </Button>
      </div>
    </div>
  )
}
