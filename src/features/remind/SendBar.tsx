import Button from '@mui/material/Button'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { untilText } from '../../ui/guardText.ts'
import { Icon } from '../../ui/Icon.tsx'
import { channelIcon } from './channelIcon.ts'
import { mainChannel } from './channels.ts'
import { preferredChannels } from './preferredChannels.ts'
import { mayUse } from './useGate.ts'
import { useHandOver, type HandOverProps } from './useHandOver.ts'

/** The primary action: the way that fits best, in reach of the thumb. */
export function SendBar(parts: HandOverProps) {
  const { remind: t } = useLaterT()
  const { contactGuard: words } = useProcessT()
  const format = useFormat()
  const { gate } = parts
  const handOver = useHandOver(parts)
  const offer = mainChannel(parts.message.offers, [...gate.chosen, ...preferredChannels(parts.chase)])
  if (!offer) {
    return (
      <Button variant="contained" size="large" disabled>
        {t.messageEmpty}
      </Button>
    )
  }
  if (offer.channel !== 'call' && !mayUse(gate, offer.channel)) {
    const answer = gate.guard?.answers[offer.channel]
    const until = answer?.type === 'block' ? answer.until : undefined
    return (
      <Button variant="contained" size="large" disabled>
        {until && gate.guard
          ? untilText(words, format, 'block', until, { ...gate.guard, now: gate.now })
          : words.notNow}
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
