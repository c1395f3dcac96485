import Button from '@mui/material/Button'
import { useCommandDeps } from '../../commands/deps.ts'
import { grantConsent } from '../../commands/grantConsent.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { telLink } from '../../messages/links.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import type { Reach } from '../../queries/useReach.ts'
import { GuardNote } from '../../ui/GuardNote.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Contacting.module.css'
import type { TalkGuard } from './useTalkGuard.ts'

export interface DialProps {
  readonly customer: CustomerDetails
  readonly reach: Reach | undefined
  readonly talk: TalkGuard
}

/** The number to tap, and what speaks against calling now. */
export function Dial({ customer, reach, talk }: DialProps) {
  const { contacting: t, contactGuard: words } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const { guard, now, purpose, setPurpose, override, setOverride, mayCall } = talk
  const consent = async () => {
    const result = await grantConsent(deps)({ customer: customer.id, channel: 'call', profile: customer.profile })
    show(result.ok ? { text: words.consentSaved, undo: result.value } : { text: tell(result.error), tone: 'error' })
  }
  return (
    <section className={styles['dial']} aria-label={t.dial}>
      {guard && (
        <GuardNote
          guard={{ ...guard, answer: guard.answers.call, missing: [] }}
          now={now}
          isCall
          purpose={purpose}
          onPurpose={setPurpose}
          override={override}
          onOverride={setOverride}
          onConsent={() => void consent()}
        />
      )}
      {reach?.type === 'none' || reach?.type === 'invalid' ? (
        <p>
          {reach.type === 'none' ? t.noPhone : t.badPhone}{' '}
          <a className={styles['link']} href={hashOf(routes.customerEdit(customer.id))}>
            {t.addPhone}
          </a>
        </p>
      ) : (
        <Button
          variant="contained"
          size="large"
          startIcon={<Icon name="phone" />}
          aria-label={t.dialTo(customer.person.phone)}
          {...(reach?.type === 'number' && mayCall ? { href: telLink(reach.e164) } : { disabled: true })}
        >
          <span className={styles['number']}>{customer.person.phone}</span>
        </Button>
      )}
    </section>
  )
}
