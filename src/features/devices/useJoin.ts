import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useDevicesControl, useDevicesState, type BooksHere, type NotSaved } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { routes } from '../../ui/routes.ts'
import { useDeviceError, type DeviceError } from './useDeviceError.ts'
import { useMeet } from './useMeet.ts'

export interface HasBooks {
  readonly type: 'has-books'
  readonly customers: number
}

/** The new device's side: the other's code, its own, digits, and the books. */
export function useJoin(first: string | null) {
  const { meeting: words } = useDeviceT()
  const control = useDevicesControl()
  const { self } = useDevicesState()
  const tell = useDeviceError()
  const { show: notice } = useNotice()
  const [, navigate] = useLocation()
  const { meet, respond, stop } = useMeet<NotSaved | HasBooks>()
  /** @returns the sentence for a code that will not do here */
  const unfit = (code: string): string | null => {
    const read = control.readCode(code)
    if (!read.ok) return tell(read.error)
    if (read.value === 'invitation') return null
    return read.value === 'connect-offer' ? words.notKnownYet : words.errors['wrong-turn']
  }
  const [problem, setProblem] = useState(() => (first === null ? null : unfit(first)))
  const [text, setText] = useState(problem === null ? first : null)
  /** The copy of the books here is made: another code will do as well. */
  const [leaving, setLeaving] = useState(false)
  const [refused, setRefused] = useState<DeviceError | null>(null)

  const met = meet.step === 'met' ? meet.meeting : null
  const refuse = useEffectEvent((error: DeviceError) => {
    stop()
    setRefused(error)
  })
  const arrived = useEffectEvent(() => {
    void askToPersist()
    notice({ text: words.joinedNotice })
    navigate(routes.today(), { replace: true })
  })
  useEffect(() => {
    if (!met) return undefined
    let here = true
    void control.joined(met).then((result) => {
      if (!here) return
      if (result.ok) arrived()
      else refuse(result.error)
    })
    return () => {
      here = false
    }
  }, [control, met])

  const isListed = self !== undefined && !self.removed
  const begin = (code: string, booksHere: BooksHere) => {
    setRefused(null)
    const wrong = unfit(code)
    setProblem(wrong)
    setText(wrong === null ? code : null)
    // What is on the list is asked about first.
    if (wrong !== null || (isListed && booksHere === 'ask')) return
    respond(() => control.join(code, booksHere))
  }
  return {
    meet,
    met,
    text,
    problem,
    refused,
    /** This device is in a business already, as far as it knows. */
    isListed,
    rejoin: () => {
      if (text !== null) begin(text, 'again')
    },
    leaving,
    begin: (code: string) => begin(code, leaving ? 'leave' : 'ask'),
    decide: (booksHere: 'together' | 'leave') => {
      setLeaving(booksHere === 'leave')
      if (text !== null) begin(text, booksHere)
    },
    differ: () => {
      if (met) control.disconnect(met.peer)
      stop()
      setRefused({ type: 'digits-differ' })
    },
    again: (error?: DeviceError) => {
      stop()
      if (error?.type === 'copy-again') setLeaving(false)
      setRefused(null)
      setProblem(null)
      setText(null)
    },
  }
}
