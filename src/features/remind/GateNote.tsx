import { useCommandDeps } from '../../commands/deps.ts'
import { grantConsent } from '../../commands/grantConsent.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { GuardNote } from '../../ui/GuardNote.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { mainChannel } from './channels.ts'
import { preferredChannels } from './preferredChannels.ts'
import type { HandOverProps } from './useHandOver.ts'

/** What speaks against the channel of the large button. */
export function GateNote({ message, chase, customer, gate }: Omit<HandOverProps, 'sending'>) {
  const { contactGuard: words } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const { guard, now, purpose, setPurpose, override, setOverride } = gate
  const offer = mainChannel(message.offers, [...gate.chosen, ...preferredChannels(chase)])
  if (!guard || !offer || offer.channel === 'call') return null
  const { channel } = offer
  const consent = async () => {
    const result = await grantConsent(deps)({ customer: customer.id, channel, profile: customer.profile })
    show(result.ok ? { text: words.consentSaved, undo: result.value } : { text: tell(result.error), tone: 'error' })
  }
  return (
    <GuardNote
      guard={{ ...guard, answer: guard.answers[channel], missing: guard.missing[channel] }}
      now={now}
      purpose={purpose}
      onPurpose={setPurpose}
      override={override}
      onOverride={setOverride}
      onConsent={() => void consent()}
    />
  )
}
