import Button from '@mui/material/Button'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Devices.module.css'
import { Step } from './Step.tsx'
import { useCameraFirst } from './useCameraFirst.ts'

/** A link brought the code: nothing happens before the person wants it to. */
export function ReadyToJoin({ onContinue }: { readonly onContinue: () => void }) {
  const { meeting } = useDeviceT()
  const camera = useCameraFirst()
  const asks = camera.step === 'ask'
  return (
    <Step title={meeting.joinReadyTitle} first>
      <p>{meeting.joinReadyText}</p>
      {asks && <p className={styles['soft']}>{meeting.cameraWhy}</p>}
      <div className={styles['reach']}>
        {asks ? (
          <>
            <Button
              variant="contained"
              size="large"
              startIcon={<Icon name="camera" />}
              onClick={() => camera.allow(onContinue)}
            >
              {meeting.cameraAllow}
            </Button>
            <Button onClick={onContinue}>{meeting.continueWithout}</Button>
          </>
        ) : (
          <Button variant="contained" size="large" onClick={onContinue}>
            {meeting.continueWith}
          </Button>
        )}
      </div>
    </Step>
  )
}
