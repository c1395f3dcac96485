import { useEffect } from 'react'

/** Keeps the screen from going dark while `needed`: a phone that sleeps drops the connection within seconds. */
export function useAwake(needed: boolean): void {
  useEffect(() => {
    if (!needed) return undefined
    let lock: WakeLockSentinel | undefined
    let gone = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const held = await wakeLock()?.request('screen')
        // Left while it was being asked for.
        if (gone) await held?.release()
        else lock = held
      } catch {
        // Low battery, or a policy: the person keeps the screen on.
      }
    }
    // The browser takes the lock away from a hidden page.
    const look = () => void hold()
    void hold()
    document.addEventListener('visibilitychange', look)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', look)
      void lock?.release().catch(() => undefined)
    }
  }, [needed])
}

function wakeLock(): WakeLock | undefined {
  return (navigator as { readonly wakeLock?: WakeLock }).wakeLock
}
