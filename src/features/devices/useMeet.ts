import { useEffect, useRef, useState } from 'react'
import type { Meeting, Scanned, Showing, ShownCode } from '../../commands/devicesControl.ts'
import type { MeetingError } from '../../domain/deviceStatus.ts'
import type { Result } from '../../domain/result.ts'

interface AnyError {
  readonly type: string
}

/** How far two devices are with each other's codes. */
export type Meet<E extends AnyError> =
  | { readonly step: 'idle' }
  | { readonly step: 'starting' }
  /** `first`: the other one reads it and shows its own. `second`: this one has read the other's. */
  | { readonly step: 'showing'; readonly code: ShownCode; readonly turn: 'first' | 'second' }
  | { readonly step: 'connecting' }
  | { readonly step: 'met'; readonly meeting: Meeting }
  | { readonly step: 'failed'; readonly error: E | MeetingError }

export interface MeetControl<E extends AnyError> {
  readonly meet: Meet<E>
  /** Shows a code; whatever was shown before is no good any more. */
  readonly show: (begin: () => Promise<Result<Showing, E | MeetingError>>) => void
  /** Takes the other's code in, after `show`. */
  readonly answer: (text: string) => void
  /** Has read the other's code, and shows its own. */
  readonly respond: (begin: () => Promise<Result<Scanned, E | MeetingError>>) => void
  readonly stop: () => void
}

/** Two codes, one after the other. Leaving the screen before the devices have met takes the code back. */
export function useMeet<E extends AnyError>(): MeetControl<E> {
  const [meet, setMeet] = useState<Meet<E>>({ step: 'idle' })
  const open = useRef<Showing | Scanned | null>(null)
  // Grows with every start and stop: what comes late belongs to an attempt that is over.
  const attempt = useRef(0)

  const drop = (): number => {
    attempt.current += 1
    open.current?.cancel()
    open.current = null
    return attempt.current
  }
  useEffect(
    () => () => {
      attempt.current += 1
      open.current?.cancel()
      open.current = null
    },
    [],
  )

  /** @returns undefined where the attempt is over, or failed */
  const begun = async <T extends Showing | Scanned>(
    begin: () => Promise<Result<T, E | MeetingError>>,
  ): Promise<{ readonly value: T; readonly mine: number } | undefined> => {
    const mine = drop()
    setMeet({ step: 'starting' })
    const result = await begin()
    if (mine !== attempt.current) {
      if (result.ok) result.value.cancel()
      return undefined
    }
    if (!result.ok) {
      setMeet({ step: 'failed', error: result.error })
      return undefined
    }
    open.current = result.value
    return { value: result.value, mine }
  }
  const settle = (mine: number, result: Result<Meeting, MeetingError>) => {
    if (mine !== attempt.current) return
    open.current = null
    setMeet(result.ok ? { step: 'met', meeting: result.value } : { step: 'failed', error: result.error })
  }

  return {
    meet,
    show: (begin) =>
      void begun(begin).then((started) => {
        if (started) setMeet({ step: 'showing', code: started.value.code, turn: 'first' })
      }),
    answer: (text) => {
      const showing = open.current
      if (!showing || !('answer' in showing)) return
      const mine = attempt.current
      setMeet({ step: 'connecting' })
      void showing.answer(text).then((result) => settle(mine, result))
    },
    respond: (begin) =>
      void begun(begin).then(async (started) => {
        if (!started) return
        setMeet({ step: 'showing', code: started.value.code, turn: 'second' })
        settle(started.mine, await started.value.connected)
      }),
    stop: () => {
      drop()
      setMeet({ step: 'idle' })
    },
  }
}
