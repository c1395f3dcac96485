/** Milliseconds until the local calendar day changes. */
function untilMidnight(now: Date): number {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return next.getTime() - now.getTime()
}

/**
 * Calls back whenever the calendar day may have changed: at midnight, and when the app comes back to the front, since
 * timers stand still on a phone that sleeps.
 * @returns stops watching
 */
export function watchDay(onMaybeChanged: () => void): () => void {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const arm = (): void => {
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        onMaybeChanged()
        arm()
      },
      untilMidnight(new Date()) + 500,
    )
  }
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible') return
      onMaybeChanged()
      arm()
    },
    { signal: controller.signal },
  )
  arm()
  return () => {
    clearTimeout(timer)
    controller.abort()
  }
}
