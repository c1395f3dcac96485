import { useState } from 'react'
import { useDevicesControl, type NotSaved } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useDeviceError } from './useDeviceError.ts'
import { useMeet } from './useMeet.ts'

/** Devices that know each other meet: either may show first, whoever scans first answers. */
export function useConnect(first: string | null) {
  const { meeting: words } = useDeviceT()
  const control = useDevicesControl()
  const tell = useDeviceError()
  const { meet, show, answer, respond, stop } = useMeet<NotSaved>()
  const [invitation, setInvitation] = useState<string | null>(null)
  const [scanning, setScanning] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const showOwn = () => {
    setScanning(false)
    setProblem(null)
    show(() => control.connect())
  }
  const take = (text: string) => {
    const read = control.readCode(text)
    if (!read.ok) setProblem(tell(read.error))
    else if (read.value === 'answer') {
      if (meet.step === 'showing' && meet.turn === 'first') answer(text)
      else setProblem(words.errors['wrong-turn'])
    } else if (read.value === 'connect-offer') {
      setScanning(false)
      setProblem(null)
      respond(() => control.answerConnect(text))
    } else {
      stop()
      setInvitation(text)
    }
  }
  return {
    meet,
    scanning,
    problem,
    /** The other one adds a device instead: it may think of this one. */
    invitation,
    /** With the code that a link brought, or a new one. */
    start: () => (first === null ? showOwn() : take(first)),
    showOwn,
    take,
    scan: (open: boolean) => {
      setProblem(null)
      setScanning(open)
    },
  }
}
