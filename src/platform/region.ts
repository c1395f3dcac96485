/** What the browser gives away about where the person is. Asks nobody and nothing. */
export interface Region {
  /** BCP 47, best first. */
  readonly languages: readonly string[]
  /** IANA name; empty where the browser hides it. */
  readonly timeZone: string
}

export function readRegion(): Region {
  return { languages: navigator.languages, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }
}
