import { useEffect, useRef, useState } from 'react'
import {
  useDevicesControl,
  useDevicesState,
  type Invited,
  type Meeting,
  type NotSaved,
} from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { isHandheld } from '../../platform/device.ts'
import { useDeviceError, type DeviceError } from './useDeviceError.ts'
import { useMeet } from './useMeet.ts'

/** What the owner has decided of the device that was met. */
type Decision = 'none' | 'same-digits' | 'handing-over'

/** The owner's side of adding a device: code, answer, digits, name, copy. */
export function useAddDevice() {
  const { meeting: words } = useDeviceT()
  const control = useDevicesControl()
  const { self } = useDevicesState()
  const tell = useDeviceError()
  const { meet, show, answer, stop } = useMeet<NotSaved>()
  const [scanning, setScanning] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [decision, setDecision] = useState<Decision>('none')
  const [refused, setRefused] = useState<DeviceError | null>(null)

  const met = meet.step === 'met' ? meet.meeting : null
  // Leaving before the decision is a no.
  const undecided = useRef<Meeting | null>(null)
  useEffect(() => {
    undecided.current = decision === 'handing-over' ? null : met
  }, [decision, met])
  useEffect(
    () => () => {
      if (undecided.current) control.reject(undecided.current)
    },
    [control],
  )

  const start = () => {
    setScanning(false)
    setProblem(null)
    setDecision('none')
    setRefused(null)
    show(() => control.invite())
  }
  const refuse = (error: DeviceError) => {
    undecided.current = null
    stop()
    setRefused(error)
  }
  const take = (text: string) => {
    const read = control.readCode(text)
    if (read.ok && read.value === 'answer') answer(text)
    else setProblem(read.ok ? words.errors['wrong-turn'] : tell(read.error))
  }
  const differ = () => {
    if (met) control.reject(met)
    refuse({ type: 'digits-differ' })
  }
  const handOver = async (invited: Invited, ownName: string | null) => {
    if (!met || decision === 'handing-over') return
    undecided.current = null
    setDecision('handing-over')
    const approved = await control.approve(met, invited)
    if (!approved.ok) {
      refuse(approved.error)
      return
    }
    const { self: listed } = control.state()
    // A name that was not written down can be given again in the list; the copy goes on.
    if (ownName !== null && listed) await control.rename(listed.id, ownName)
  }
  return {
    meet,
    met,
    decision,
    refused,
    problem,
    scanning,
    ownGuess: self && self.name !== '' ? null : isHandheld() ? words.guesses.phone : words.guesses.computer,
    start,
    scan: (open: boolean) => {
      setProblem(null)
      setScanning(open)
    },
    take,
    agree: () => setDecision('same-digits'),
    differ,
    handOver: (invited: Invited, ownName: string | null) => void handOver(invited, ownName),
  }
}
