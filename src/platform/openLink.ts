import { isIos, isStandalone } from './device.ts'

/**
 * Opens a link of another app: WhatsApp, mail, telephone. From a tap. The installed app on iOS goes there in place,
 * because a new window leaves an empty page behind that has to be put away.
 */
export function openLink(url: string): void {
  const inPlace = !/^https?:/i.test(url) || (isIos() && isStandalone())
  if (inPlace) window.location.href = url
  else window.open(url, '_blank', 'noopener,noreferrer')
}
