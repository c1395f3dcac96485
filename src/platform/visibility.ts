/** Tells when the person comes back to the app, or the device comes back to a network. @returns stops telling */
export function watchReturn(onReturn: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'visible') onReturn()
  }
  document.addEventListener('visibilitychange', look)
  // From the browser's store of pages: as it was, with every connection gone.
  window.addEventListener('pageshow', onReturn)
  window.addEventListener('online', onReturn)
  return () => {
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('pageshow', onReturn)
    window.removeEventListener('online', onReturn)
  }
}

/** Tells once the page has been out of sight for so long; a page that slept meanwhile hears it when it wakes. */
export function watchHidden(ms: number, onLong: () => void): void {
  let since: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer)
    if (document.visibilityState === 'hidden') {
      since = Date.now()
      timer = setTimeout(onLong, ms)
      return
    }
    if (since !== undefined && Date.now() - since >= ms) onLong()
    since = undefined
  })
}
