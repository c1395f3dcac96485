import Button from '@mui/material/Button'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { channelIcon } from './channelIcon.ts'
import { mainChannel } from './channels.ts'
import { preferredChannels } from './preferredChannels.ts'
import { useHandOver, type HandOverProps } from './useHandOver.ts'

/** The primary action: the way that fits best, in reach of the thumb. */
export function SendBar(parts: HandOverProps) {
  const { remind: t } = useLaterT()
  const handOver = useHandOver(parts)
  const offer = mainChannel(parts.message.offers, preferredChannels(parts.chase))
  if (!offer) {
    return (
      <Button variant="contained" size="large" disabled>
        {t.messageEmpty}
      </Button>
    )
  }
  const name = t.channel[offer.channel]
  const common = {
    variant: 'contained' as const,
    size: 'large' as const,
    startIcon: <Icon name={channelIcon(offer.channel)} />,
    onClick: () => handOver(offer.channel),
    'aria-label': offer.channel === 'call' || offer.channel === 'copy' ? name : t.sendBy(name),
  }
  if (offer.type !== 'link') {
    return (
      <Button {...common} disabled={offer.type !== 'action'}>
        {name}
      </Button>
    )
  }
  return (
    <Button {...common} href={offer.href} {...(offer.newWindow ? { target: '_blank', rel: 'noopener' } : {})}>
      {name}
    </Button>
  )
}
