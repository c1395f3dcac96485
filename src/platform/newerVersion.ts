/**
 * Whether a newer version waits beside the one that serves. The first version of all waits too until it takes over, on a
 * slow phone for longer than workbox-window allows for: that is nothing to ask about.
 */
export async function isNewerWaiting(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration()
  return Boolean(registration?.waiting && registration.active)
}
