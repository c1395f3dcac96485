import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { hasCamera, type NoCamera } from '../../platform/camera.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { CameraView } from './CameraView.tsx'
import styles from './Devices.module.css'
import { PasteCode } from './PasteCode.tsx'

export interface ScanPanelProps {
  /** Opens the camera at once; otherwise the person is asked to. */
  readonly atOnce: boolean
  /** The sentence about what was read last, when it was not what is needed. */
  readonly problem: string | null
  readonly onText: (text: string) => void
}

/** Reads the other device's code: through the camera, pasted, or typed. */
export function ScanPanel({ atOnce, problem, onText }: ScanPanelProps) {
  const { meeting } = useDeviceT()
  const [camera, setCamera] = useState<'closed' | 'open' | NoCamera>(() =>
    hasCamera() ? (atOnce ? 'open' : 'closed') : 'missing',
  )
  const missing = camera === 'closed' || camera === 'open' ? null : camera
  return (
    <div className={styles['scan']}>
      {problem !== null && (
        <Note tone="error" role="alert">
          {problem}
        </Note>
      )}
      {camera === 'open' && <CameraView onText={onText} onNoCamera={setCamera} />}
      {camera === 'closed' && (
        <Button variant="contained" size="large" startIcon={<Icon name="camera" />} onClick={() => setCamera('open')}>
          {meeting.scanStart}
        </Button>
      )}
      {missing !== null && (
        <Note
          tone="warn"
          role="alert"
          action={hasCamera() ? <Button onClick={() => setCamera('open')}>{meeting.cameraRetry}</Button> : undefined}
        >
          {meeting.noCamera[missing]}
        </Note>
      )}
      <PasteCode open={missing !== null} onText={onText} />
    </div>
  )
}
