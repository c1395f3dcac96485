import type { MeetingState, OtherDevice } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { deviceSecondLine, deviceSentence } from '../../ui/deviceSentence.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './Devices.module.css'

const ICONS: Readonly<Record<MeetingState['type'], IconName>> = {
  apart: 'clock',
  searching: 'search',
  checking: 'eye',
  exchanging: 'sync',
  writing: 'sync',
  together: 'check',
  unconfirmed: 'clock',
  different: 'alert',
}

/** The honest sentence about one other device, with its mark, and a bar while facts go over. */
export function DeviceState({ device }: { readonly device: OtherDevice }) {
  const { devices } = useDeviceT()
  const format = useFormat()
  const today = useToday()
  const { meeting } = device
  const sentence = deviceSentence(devices, format, today, device)
  const second = deviceSecondLine(devices, format, today, device)
  const bar = barOf(meeting)
  if (bar && device.removed !== true) return <ProgressBar label={sentence} numbers="" {...bar} />
  return (
    <div role="status" className={styles['state']} data-state={device.removed === true ? 'removed' : meeting.type}>
      <span className={styles['mark']}>
        <Icon name={device.removed === true ? 'close' : ICONS[meeting.type]} size={20} />
      </span>
      <span>
        {sentence}
        {second !== undefined && <small>{second}</small>}
      </span>
    </div>
  )
}

function barOf(meeting: MeetingState): { readonly done: number; readonly total: number } | undefined {
  if (meeting.type === 'writing') return { done: meeting.done, total: meeting.total }
  if (meeting.type !== 'exchanging') return undefined
  const done = meeting.received + meeting.sent
  return { done, total: Math.max(done, meeting.total) }
}
