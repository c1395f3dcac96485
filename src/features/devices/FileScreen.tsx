import { useState } from 'react'
import { useDevicesState } from '../../commands/devicesControl.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'
import { DevicesArea } from './DevicesArea.tsx'
import { NoFilesYet } from './NoFilesYet.tsx'
import { OpenFile } from './OpenFile.tsx'
import { SendFile } from './SendFile.tsx'
import { useSendFile } from './useSendFile.ts'

export interface FileScreenProps {
  readonly to: DeviceId | 'anyone'
  readonly complete: boolean
  /** What the person came for stands first. */
  readonly first: 'send' | 'open'
}

interface SendAndOpenProps extends FileScreenProps {
  readonly awaitsBooks: boolean | undefined
}

/** Changes as a file: the way that works without a network, and between devices that are never on together. */
export function FileScreen(props: FileScreenProps) {
  return (
    <DevicesArea>
      <Files {...props} />
    </DevicesArea>
  )
}

/** What a person should know who has no key yet, or no books, stands before everything that would end in a refusal. */
function Files(props: FileScreenProps) {
  const { meeting } = useDeviceT()
  const { self } = useDevicesState()
  return (
    <Page title={meeting.fileTitle} back={hashOf(routes.devices())} width="wide">
      {!self || self.removed ? <NoFilesYet self={self} /> : <SendAndOpen {...props} awaitsBooks={self.awaitsBooks} />}
    </Page>
  )
}

function SendAndOpen({ to, complete, first, awaitsBooks = false }: SendAndOpenProps) {
  const { meeting } = useDeviceT()
  const send = useSendFile()
  const { others } = useDevicesState()
  const [wanted, setWanted] = useState(() => {
    const listed = others.filter(({ removed }) => removed !== true)
    // With one other device there is nothing to choose.
    return {
      to: to === 'anyone' && listed.length === 1 && !complete ? (listed[0]?.id ?? to) : to,
      complete,
      photos: true,
    }
  })
  const sections = [
    !awaitsBooks && <SendFile key="send" send={send} wanted={wanted} onWanted={setWanted} />,
    <OpenFile
      key="open"
      onSendBack={(device) => {
        setWanted({ ...wanted, to: device, complete: false })
        send.prepare(device, { complete: false, photos: wanted.photos })
      }}
    />,
  ]
  return (
    <div className={styles['screen']}>
      {awaitsBooks ? (
        <Note tone="warn">{meeting.noFile['no-books-yet']}</Note>
      ) : (
        <p className={styles['soft']}>{meeting.fileText}</p>
      )}
      <div className={styles['columns']}>{first === 'send' ? sections : sections.toReversed()}</div>
    </div>
  )
}
