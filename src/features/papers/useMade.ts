import { useEffect, useState } from 'react'

/** Typing a day changes it several times; the paper is made when it rests. */
const REST_MS = 350

/**
 * What is made of an input, before it is asked for, because a share sheet opens only straight from a tap. Undefined
 * while there is nothing to make or it is being made.
 * @param input null: something is missing without which it cannot be made. Kept by the caller while nothing changes
 * @param make the same one always; the signal tells that nobody waits any more
 */
export function useMade<I, M>(
  input: I | null,
  make: (input: I, signal: AbortSignal) => Promise<M>,
): M | 'failed' | undefined {
  const [made, setMade] = useState<{ readonly input: I; readonly result: M | 'failed' }>()
  useEffect(() => {
    if (input === null) return undefined
    const stop = new AbortController()
    const { signal } = stop
    const timer = setTimeout(() => {
      make(input, signal)
        .catch((): 'failed' => 'failed')
        .then((result) => !signal.aborted && setMade({ input, result }))
        .catch(() => undefined)
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [input, make])
  return made && made.input === input ? made.result : undefined
}
