/**
 * Keeps the screen from going dark: a phone that sleeps drops its connections within seconds. Where the browser does not
 * do it, the person does. The lock is taken again when the page comes back, because a hidden page loses it.
 * @returns lets it go dark
 */
export function keepAwake(): () => void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined
  let isOver = false
  const hold = (): void => {
    if (!isOver && document.visibilityState === 'visible') lock = request()
  }
  hold()
  document.addEventListener('visibilitychange', hold)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', hold)
    void lock?.then((held) => held?.release()).catch(() => undefined)
  }
}

async function request(): Promise<WakeLockSentinel | undefined> {
  try {
    return await (navigator as { readonly wakeLock?: WakeLock }).wakeLock?.request('screen')
  } catch {
    // Low battery, or a policy.
    return undefined
  }
}
