import Button from '@mui/material/Button'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Devices.module.css'
import { Step } from './Step.tsx'
import type { CameraFirst } from './useCameraFirst.ts'

/** Says what the camera is for before the browser asks. */
export function CameraStep({ camera }: { readonly camera: CameraFirst }) {
  const { meeting } = useDeviceT()
  return (
    <Step title={meeting.cameraTitle} first>
      <p>{meeting.cameraText}</p>
      <p className={styles['soft']}>{meeting.cameraWhy}</p>
      <div className={styles['reach']}>
        <Button variant="contained" size="large" startIcon={<Icon name="camera" />} onClick={() => camera.allow()}>
          {meeting.cameraAllow}
        </Button>
        <Button onClick={camera.skip}>{meeting.cameraSkip}</Button>
      </div>
    </Step>
  )
}
