import { useState } from 'react'
import { useDevicesControl } from '../../commands/devicesControl.ts'
import type { OtherDevice } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Devices.module.css'

export interface DeviceQuestionProps {
  readonly device: OtherDevice
  readonly onClose: () => void
}

/** A seller's device becomes an owner's: for good. */
export function PromoteQuestion({ device, onClose }: DeviceQuestionProps) {
  const { devices } = useDeviceT()
  const control = useDevicesControl()
  const tell = useErrorText()
  const name = device.name || devices.unnamed
  const ask = useAsking(onClose)
  return (
    <ConfirmDialog
      open
      title={devices.promoteTitle(name)}
      confirm={devices.promote}
      busy={ask.busy}
      onCancel={onClose}
      onConfirm={() =>
        void ask.run(async () => {
          const result = await control.promote(device.id)
          return result.ok ? { done: devices.promoted(name) } : { problem: tell(result.error) }
        })
      }
    >
      {devices.promoteText}
      {ask.problem}
    </ConfirmDialog>
  )
}

/** A lost phone: what removing does, and what it cannot do. */
export function RemoveQuestion({ device, onClose }: DeviceQuestionProps) {
  const { devices } = useDeviceT()
  const control = useDevicesControl()
  const tell = useErrorText()
  const name = device.name || devices.unnamed
  const ask = useAsking(onClose)
  return (
    <ConfirmDialog
      open
      destructive
      title={devices.removeTitle(name)}
      confirm={devices.removeConfirm}
      busy={ask.busy}
      onCancel={onClose}
      onConfirm={() =>
        void ask.run(async () => {
          const result = await control.remove(device.id)
          if (result.ok) return { done: devices.removedNotice(name) }
          return { problem: result.error.type === 'last-owner' ? devices.lastOwner : tell(result.error) }
        })
      }
    >
      <ul className={styles['lines']}>
        {devices.removeText.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {ask.problem}
    </ConfirmDialog>
  )
}

/** Does it, tells what came of it, and stays open with the sentence where it could not be done. */
function useAsking(onClose: () => void) {
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  return {
    busy,
    problem: problem !== null && (
      <Note tone="error" role="alert">
        {problem}
      </Note>
    ),
    run: async (act: () => Promise<{ readonly done: string } | { readonly problem: string }>) => {
      setBusy(true)
      const result = await act()
      setBusy(false)
      if ('problem' in result) setProblem(result.problem)
      else {
        show({ text: result.done })
        onClose()
      }
    },
  }
}
