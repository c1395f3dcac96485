import type { IconName } from '../../ui/iconPaths.ts'
import type { SendChannel } from './channels.ts'

const ICONS: Readonly<Record<SendChannel, IconName>> = {
  whatsapp: 'chat',
  email: 'mail',
  sms: 'sms',
  call: 'phone',
  share: 'share',
  copy: 'copy',
}

/** The drawing of a channel. */
export function channelIcon(channel: SendChannel): IconName {
  return ICONS[channel]
}
