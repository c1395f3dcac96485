import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { untilText } from '../../ui/guardText.ts'
import { Icon } from '../../ui/Icon.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { channelIcon } from './channelIcon.ts'
import { mainChannel, type ChannelOffer, type SendChannel } from './channels.ts'
import styles from './Channels.module.css'
import { preferredChannels } from './preferredChannels.ts'
import { mayUse, type Gate } from './useGate.ts'
import { useHandOver, type HandOverProps } from './useHandOver.ts'

/** Reasons that an address of the customer would take away. */
const ADDRESSES: readonly string[] = ['noPhone', 'badPhone', 'noEmail']

/** Every way but the one of the large button; those that cannot be used say why. */
export function ChannelList(parts: HandOverProps) {
  const { remind: t } = useLaterT()
  const handOver = useHandOver(parts)
  const { gate, message } = parts
  const { offers } = message
  const main = mainChannel(offers, [...gate.chosen, ...preferredChannels(parts.chase)])
  const unreachable = offers.some((offer) => offer.type === 'refused' && ADDRESSES.includes(offer.reason))
  return (
    <section aria-label={t.otherChannels}>
      <ul className={styles['channels']}>
        {offers
          .filter((offer) => offer.channel !== main?.channel)
          .map((offer) => (
            <li key={offer.channel}>
              {offer.type === 'refused' || offer.channel === 'call' || mayUse(gate, offer.channel) ? (
                <Channel offer={offer} onUse={() => handOver(offer.channel)} />
              ) : (
                <Stopped channel={offer.channel} gate={gate} />
              )}
            </li>
          ))}
      </ul>
      {unreachable && (
        <a className={styles['add']} href={hashOf(routes.customerEdit(parts.customer.id))}>
          {t.addContact}
        </a>
      )}
    </section>
  )
}

function Channel({ offer, onUse }: { readonly offer: ChannelOffer; readonly onUse: () => void }) {
  const { remind: t } = useLaterT()
  const body = (
    <>
      <Icon name={channelIcon(offer.channel)} />
      <span>
        {t.channel[offer.channel]}
        {offer.type === 'refused' && <small>{t[offer.reason]}</small>}
      </span>
    </>
  )
  if (offer.type === 'link') {
    return (
      <a
        className={styles['channel']}
        href={offer.href}
        onClick={onUse}
        {...(offer.newWindow ? { target: '_blank', rel: 'noopener' } : {})}
      >
        {body}
      </a>
    )
  }
  return (
    <button type="button" className={styles['channel']} disabled={offer.type !== 'action'} onClick={onUse}>
      {body}
    </button>
  )
}

/** Comes to the large button, with what speaks against it, when it is tapped. */
function Stopped({ channel, gate }: { readonly channel: SendChannel; readonly gate: Gate }) {
  const { remind: t } = useLaterT()
  const { contactGuard: words } = useProcessT()
  const format = useFormat()
  const { guard, now } = gate
  const answer = guard?.answers[channel]
  const until = answer?.type === 'block' ? answer.until : undefined
  return (
    <button type="button" className={styles['channel']} onClick={() => gate.choose(channel)}>
      <Icon name={channelIcon(channel)} />
      <span>
        {t.channel[channel]}
        {guard && <small>{until ? untilText(words, format, 'block', until, { ...guard, now }) : words.notNow}</small>}
      </span>
    </button>
  )
}
