import { useEffect, useState } from 'react'
import { systemClock } from './clock.ts'

/** The time, in milliseconds since 1970, told again every `everyMs` while the screen is there: for countdowns. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => systemClock.now())
  useEffect(() => {
    const look = () => setNow(systemClock.now())
    const timer = setInterval(look, everyMs)
    // A page that was hidden may have missed many.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [everyMs])
  return now
}
