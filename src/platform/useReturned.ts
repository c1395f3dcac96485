import { useEffect, useEffectEvent } from 'react'

/** Tells when the person comes back to the app: from another app, another tab or another window. */
export function useReturned(onReturn: () => void): void {
  const returned = useEffectEvent(onReturn)
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') returned()
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [])
}
