import Button from '@mui/material/Button'
import { useDevicesState } from '../../commands/devicesControl.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { usePhotoRoom } from '../../queries/usePhotoRoom.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './Devices.module.css'
import { ReadyFile } from './ReadyFile.tsx'
import type { useSendFile } from './useSendFile.ts'

interface Wanted {
  readonly to: DeviceId | 'anyone'
  readonly complete: boolean
  /** Photos go along unless somebody says no: data costs money. */
  readonly photos: boolean
}

export interface SendFileProps {
  readonly send: ReturnType<typeof useSendFile>
  readonly wanted: Wanted
  readonly onWanted: (wanted: Wanted) => void
}

/** Whom it is for and what goes in; then the file, and the ways to hand it over. */
export function SendFile({ send, wanted, onWanted }: SendFileProps) {
  const { devices, meeting } = useDeviceT()
  const tell = useErrorText()
  const others = useDevicesState().others.filter(({ removed }) => removed !== true)
  const { sending, prepare } = send
  const hasPhotos = (usePhotoRoom()?.used ?? 0) > 0
  // What one device lacks is not what another lacks: for anyone there is only everything.
  const complete = wanted.complete || wanted.to === 'anyone'
  const change = (next: Partial<Wanted>) => {
    onWanted({ ...wanted, ...next })
    send.again()
  }
  return (
    <section className={styles['card']}>
      <h2 className={styles['stepTitle']}>{meeting.fileSendTitle}</h2>
      <SelectInput<string>
        label={meeting.fileTo}
        value={wanted.to}
        onChange={(to) => change({ to: to as Wanted['to'] })}
        options={[
          ...others.map(({ id, name }) => ({ value: id as string, label: name || devices.unnamed })),
          { value: 'anyone', label: meeting.fileAnyone },
        ]}
      />
      {wanted.to !== 'anyone' && (
        <SegmentedControl
          label={meeting.fileWhat}
          options={[
            { value: 'changes', label: meeting.fileChanges },
            { value: 'complete', label: meeting.fileComplete },
          ]}
          value={complete ? 'complete' : 'changes'}
          onChange={(what) => change({ complete: what === 'complete' })}
        />
      )}
      {complete && <p className={styles['soft']}>{meeting.fileCompleteText}</p>}
      {hasPhotos && (
        <CheckInput label={meeting.filePhotos} checked={wanted.photos} onChange={(photos) => change({ photos })} />
      )}
      {sending.step === 'idle' && sending.error?.type === 'not-saved' && (
        <Note tone="error" role="alert">
          {tell(sending.error)}
        </Note>
      )}
      {sending.step === 'idle' && sending.error && sending.error.type !== 'not-saved' && (
        <Note tone={sending.error.type === 'nothing-new' ? 'calm' : 'warn'} role="alert">
          {meeting.noFile[sending.error.type]}
        </Note>
      )}
      {sending.step === 'idle' && (
        <Button
          variant="contained"
          size="large"
          startIcon={<Icon name="letter" />}
          onClick={() => prepare(wanted.to, { complete, photos: wanted.photos })}
        >
          {meeting.filePrepare}
        </Button>
      )}
      {sending.step === 'preparing' && <ProgressBar label={meeting.filePreparing} done={0} total={0} />}
      {sending.step === 'ready' && (
        <ReadyFile file={sending.file} handed={sending.handed} onShare={send.share} onSave={send.save} />
      )}
    </section>
  )
}
