import { useRef } from 'react'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import styles from './Devices.module.css'
import { useScanner, type ScannerListener } from './useScanner.ts'

/** What the camera sees, searched for a code. */
export function CameraView(listener: ScannerListener) {
  const { meeting } = useDeviceT()
  const video = useRef<HTMLVideoElement>(null)
  useScanner(video, listener)
  return (
    <div className={styles['view']}>
      {/* What it shows is of no use to who does not see it: the sentence below says what goes on. */}
      <div className={styles['sight']} aria-hidden="true">
        <video ref={video} muted playsInline />
      </div>
      <p role="status">{meeting.scanning}</p>
    </div>
  )
}
