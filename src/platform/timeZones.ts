/** IANA names that this browser knows, of places; none in a browser that does not tell. */
export function timeZones(): readonly string[] {
  if (typeof Intl.supportedValuesOf !== 'function') return []
  return Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
}
