import type { LaterMessages } from '../../i18n/laterMessages.ts'

/** True for a channel that there is a word for; what this device kept may be of a newer version. */
export function isChannelName(
  t: LaterMessages['remind'],
  channel: string,
): channel is keyof LaterMessages['remind']['channel'] {
  return Object.hasOwn(t.channel, channel)
}
