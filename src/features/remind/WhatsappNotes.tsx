import Button from '@mui/material/Button'
import { useCommandDeps } from '../../commands/deps.ts'
import { editCustomer } from '../../commands/editCustomer.ts'
import type { CustomerPatch } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useToday } from '../../queries/books.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import type { CustomerView } from './CustomerView.ts'
import styles from './Remind.module.css'
import type { Reach } from '../../queries/useReach.ts'

export interface WhatsappNotesProps {
  readonly customer: CustomerView
  readonly reach: Reach | undefined
  /** The contact guard asks for it already. */
  readonly consentAsked: boolean
}

/** What is known of this number and WhatsApp: consent, a landline, the old Mexican prefix. */
export function WhatsappNotes({ customer, reach, consentAsked }: WhatsappNotesProps) {
  const { remind: t } = useLaterT()
  const today = useToday()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const tell = useErrorText()
  if (reach?.type !== 'number') return null

  const { whatsappConsent, whatsapp521 } = customer.profile
  const save = async (profile: CustomerPatch, before: CustomerPatch, saved?: string) => {
    const result = await editCustomer(deps)({ customer: customer.id, profile })
    if (!result.ok) return show({ text: tell(result.error), tone: 'error' })
    const undo = async () => {
      const undone = await editCustomer(deps)({ customer: customer.id, profile: before })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    if (saved !== undefined) show({ text: saved, undo })
  }
  const old = whatsapp521 || reach.digits !== reach.digits521
  return (
    <div className={styles['notes']}>
      {whatsappConsent === null && !consentAsked && (
        <p className={styles['consent']}>
          <span>{t.consentMissing}</span>
          <Button
            variant="outlined"
            onClick={() => void save({ whatsappConsent: today }, { whatsappConsent: null }, t.consentSaved)}
          >
            {t.consentAsk}
          </Button>
        </p>
      )}
      {reach.fixed && <p className={styles['hint']}>{t.fixedLine}</p>}
      {old && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={whatsapp521}
            onChange={() => void save({ whatsapp521: !whatsapp521 }, { whatsapp521 })}
          />
          <span>
            {t.use521}
            <small>{t.use521Help}</small>
          </span>
        </label>
      )}
    </div>
  )
}
