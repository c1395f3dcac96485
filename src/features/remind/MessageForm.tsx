import { useLaterT } from '../../i18n/LaterWords.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { Note } from '../../ui/Note.tsx'
import { ChannelList } from './ChannelList.tsx'
import { MessageText } from './MessageText.tsx'
import styles from './Remind.module.css'
import type { HandOverProps } from './useHandOver.ts'
import { WhatsappNotes } from './WhatsappNotes.tsx'

export interface MessageFormProps extends HandOverProps {
  /** The business has not said how it can be paid. */
  readonly noMeans: boolean
}

/** The words, what is missing in them, and the ways to send them. */
export function MessageForm({ noMeans, ...parts }: MessageFormProps) {
  const { remind: t } = useLaterT()
  const { message, customer, gate } = parts
  const answer = gate.guard?.answers.whatsapp
  const asksConsent = answer !== undefined && answer.type !== 'ok' && answer.rules.some(({ id }) => id === 'consent')
  return (
    <>
      <WhatsappNotes customer={customer} reach={message.reach} consentAsked={asksConsent} />
      <MessageText message={message} />
      {message.unreviewed && (
        <Note tone={message.unreviewed === 'app' ? 'calm' : 'warn'}>{t.unreviewed[message.unreviewed]}</Note>
      )}
      <p className={styles['hint']}>
        {noMeans ? (
          <>
            {t.noPaymentMeans} <a href={hashOf(routes.settings())}>{t.addPaymentMeans}</a>
          </>
        ) : (
          <a href={hashOf(routes.pay(customer.id))}>{t.howPays}</a>
        )}
      </p>
      <ChannelList {...parts} />
    </>
  )
}
