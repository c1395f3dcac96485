const JOINING = /^\/(?:v\/.|dispositivos\/(?:unir|codigo|seguir)$)/

/** Whether an address brings this device together with another one: that comes before the first run's questions. */
export function isJoining(location: string): boolean {
  return JOINING.test(location)
}
