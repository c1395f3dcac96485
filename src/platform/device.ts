/** iPhone, iPod, and iPad also where it calls itself a Mac. */
export function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
}

/** True for phones and tablets: what is pointed at with a finger. */
export function isHandheld(): boolean {
  return window.matchMedia('(pointer: coarse)').matches
}

/** True when the app runs from its own icon and not in a tab. */
export function isStandalone(): boolean {
  const ios = 'standalone' in navigator && navigator.standalone === true
  return ios || window.matchMedia('(display-mode: standalone)').matches
}
