import { useEffect, useState } from 'react'
import { systemClock } from './clock.ts'

/** Whether an instant has passed. @param at milliseconds since 1970; `null` never passes */
export function useExpired(at: number | null): boolean {
  const [passed, setPassed] = useState<number | null>(null)
  useEffect(() => {
    if (at === null) return undefined
    const look = () => {
      if (systemClock.now() >= at) setPassed(at)
    }
    // A page that was hidden may be woken late, but not early.
    const timer = setTimeout(look, Math.max(0, at - systemClock.now()) + 1)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [at])
  return at !== null && passed === at
}
