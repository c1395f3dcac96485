import { systemLater as later } from './later.ts'

/**
 * Whether a newer version waits beside the one that serves. The first version of all waits too until it takes over, on a
 * slow phone for longer than workbox-window allows for: that is nothing to ask about.
 */
export async function isNewerWaiting(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration()
  return Boolean(registration?.waiting && registration.active)
}

const QUIET_MS = 500
const NOT_LONGER_MS = 5_000

/**
 * Waits until this page has fetched nothing for a moment, five seconds at most. A browser ends the version that serves when a newer one is to take over;
 * asked for something meanwhile, Chromium starts it again, and the newer one then waits for half a minute.
 */
export function untilNothingIsFetched(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect()
      forgetQuiet()
      forgetLongest()
      resolve()
    }
    let forgetQuiet = later(QUIET_MS, end)
    const forgetLongest = later(NOT_LONGER_MS, end)
    const observer = new PerformanceObserver(() => {
      forgetQuiet()
      forgetQuiet = later(QUIET_MS, end)
    })
    observer.observe({ type: 'resource' })
  })
}
