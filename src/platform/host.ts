/** Who hands out the app's files: `libreta.example`, with the port where it is not the usual one. */
export function hostName(): string {
  return location.host
}

/** Whether the app is kept on this device, and opens without its host. */
export function isKeptHere(): boolean {
  return (
    (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller instanceof
    ServiceWorker
  )
}
