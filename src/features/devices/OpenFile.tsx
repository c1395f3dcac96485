import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDevicesControl, type FileReport } from '../../commands/devicesControl.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useWaitingFiles } from '../../platform/useWaitingFiles.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'
import { useDeviceError } from './useDeviceError.ts'

type Opening =
  | { readonly step: 'choose'; readonly problem: string | null }
  | { readonly step: 'opening' }
  | { readonly step: 'done'; readonly report: FileReport }

/** A file from another device: what it brought, and what is owed in return. */
export function OpenFile({ onSendBack }: { readonly onSendBack: (device: DeviceId) => void }) {
  const { meeting } = useDeviceT()
  const control = useDevicesControl()
  const tell = useDeviceError()
  const [opening, setOpening] = useState<Opening>({ step: 'choose', problem: null })

  const open = async (file: File) => {
    setOpening({ step: 'opening' })
    // A file in the cloud that is not here yet can be chosen, and not read.
    const readable = await file
      .slice(0, 1)
      .arrayBuffer()
      .then(
        () => true,
        () => false,
      )
    if (!readable) {
      setOpening({ step: 'choose', problem: meeting.fileUnreadable })
      return
    }
    const result = await control.openFile(file)
    setOpening(result.ok ? { step: 'done', report: result.value } : { step: 'choose', problem: tell(result.error) })
  }
  useWaitingFiles(([file]) => {
    if (file) void open(file)
  })
  return (
    <section className={styles['card']}>
      <h2 className={styles['stepTitle']}>{meeting.fileOpenTitle}</h2>
      <p className={styles['soft']}>{meeting.fileOpenText}</p>
      {opening.step === 'choose' && opening.problem !== null && (
        <Note tone="error" role="alert">
          {opening.problem}
        </Note>
      )}
      {opening.step === 'opening' && <ProgressBar label={meeting.fileOpening} done={0} total={0} />}
      {opening.step === 'done' && <Report report={opening.report} onSendBack={onSendBack} />}
      {opening.step !== 'opening' && (
        <FileDrop button={meeting.fileChoose} label={meeting.fileLabel} onFile={(file) => void open(file)} />
      )}
    </section>
  )
}

type Words = ReturnType<typeof useDeviceT>['meeting']

interface ReportProps {
  readonly report: FileReport
  readonly onSendBack: (device: DeviceId) => void
}

function Report({ report, onSendBack }: ReportProps) {
  const { devices, meeting } = useDeviceT()
  const from = report.fromName || devices.unnamed
  return (
    <div className={styles['ready']}>
      <div role="status">
        <h3>{titleOf(report, from, meeting)}</h3>
        {report.refused > 0 && <Note tone="warn">{meeting.fileRefused(report.refused)}</Note>}
        {report.isPartial && <Note tone="warn">{meeting.filePartial(from)}</Note>}
      </div>
      {report.photos > 0 && <p>{meeting.filePhotosCame(report.photos)}</p>}
      {report.added > 0 && report.known > 0 && <p>{meeting.fileKnown(report.known)}</p>}
      {report.owesBack && <p>{meeting.fileOwes}</p>}
      <div className={styles['pair']}>
        {report.owesBack && (
          <Button variant="contained" onClick={() => onSendBack(report.from)}>
            {meeting.fileSendBack}
          </Button>
        )}
        {report.added > 0 && (
          <Button variant="outlined" href={hashOf(routes.deviceArrivals())}>
            {devices.arrivals}
          </Button>
        )}
      </div>
    </div>
  )
}

/** "Everything was here already" only where everything was. */
function titleOf({ added, refused }: FileReport, from: string, meeting: Words): string {
  if (added > 0) return meeting.fileAdded(added, from)
  return refused > 0 ? meeting.fileNoneTaken(from) : meeting.fileNoNews(from)
}
