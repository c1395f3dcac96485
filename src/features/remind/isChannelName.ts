import type { Messages } from '../../i18n/messages.ts'

/** True for a channel that there is a word for; what this device kept may be of a newer version. */
export function isChannelName(t: Messages['remind'], channel: string): channel is keyof Messages['remind']['channel'] {
  return Object.hasOwn(t.channel, channel)
}
