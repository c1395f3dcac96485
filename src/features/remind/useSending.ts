import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { isLetter, usePendingSends, type PendingSend } from '../../platform/pendingSends.ts'
import { useReturned } from '../../platform/useReturned.ts'
import { useConfirmSent } from './useConfirmSent.ts'

/** Other apps open within this time; after it, whoever is still here is asked here. */
const LEAVING_MS = 1200

export interface Sending {
  /** Handed over and not answered for. */
  readonly pending: PendingSend | undefined
  /** The question is on screen. */
  readonly asking: boolean
  /** Keeps what is being handed over. Before the browser leaves. */
  readonly leave: (send: PendingSend) => void
  /** It was not handed over after all. */
  readonly stay: (send: PendingSend) => void
  readonly answer: {
    /** Records the contact: nothing else does. */
    readonly yes: () => Promise<void>
    readonly no: () => void
    readonly later: () => void
  }
}

/** What was handed to another app for this customer, and the question whether it was sent. */
export function useSending(customer: CustomerId): Sending {
  const { sends, put, drop } = usePendingSends()
  const confirm = useConfirmSent()
  const pending = sends.find((send) => send.customer === customer && !isLetter(send))
  // While the link is being followed the page stays as it is, so that the link stays in it.
  const [leaving, setLeaving] = useState(false)
  const [putOff, setPutOff] = useState(false)

  useReturned(() => {
    setLeaving(false)
    setPutOff(false)
  })
  useEffect(() => {
    if (!leaving) return undefined
    const timer = setTimeout(() => setLeaving(false), LEAVING_MS)
    return () => clearTimeout(timer)
  }, [leaving])

  const leave = useCallback(
    (send: PendingSend) => {
      setLeaving(true)
      setPutOff(false)
      put(send)
    },
    [put],
  )
  const answer = useMemo(
    () => ({
      async yes() {
        if (pending && (await confirm(pending))) drop(pending)
      },
      no: () => pending && drop(pending),
      later: () => setPutOff(true),
    }),
    [pending, confirm, drop],
  )
  return { pending, asking: pending !== undefined && !leaving && !putOff, leave, stay: drop, answer }
}
