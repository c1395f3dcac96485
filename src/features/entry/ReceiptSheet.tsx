import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { readInterestSetting } from '../../domain/interestSetting.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { copyText } from '../../platform/copyText.ts'
import { openLink } from '../../platform/openLink.ts'
import { canShare, shareText } from '../../platform/share.ts'
import { useAccountSummaries } from '../../queries/useAccountSummaries.ts'
import { useSetting } from '../../queries/useSetting.ts'
import type { Standing } from '../../queries/useStanding.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { useDesktop } from '../../ui/useDesktop.ts'
import { plainDays } from './dueChoice.ts'
import { receiptOf } from './receiptOf.ts'
import styles from './SavedCard.module.css'
import type { SavedEntry } from './useSaveEntry.ts'

export interface ReceiptSheetProps {
  readonly saved: SavedEntry
  readonly customer: Standing['customer']
  readonly business: BusinessProfile
  readonly onClose: () => void
}

/** The receipt, to be read and changed before it is sent by whatever the phone has. */
export function ReceiptSheet({ saved, customer, business, onClose }: ReceiptSheetProps) {
  const { account, entry, common } = useT()
  const format = useFormat()
  const desktop = useDesktop()
  const { show } = useNotice()
  const accounts = useAccountSummaries(saved.customer)
  const [text, setText] = useState<string | null>(null)
  const [whatsapp, setWhatsapp] = useState<((text: string) => string | undefined) | null>(null)

  const termDays = plainDays(customer.profile.terms ?? business.terms)
  const terms = termDays === undefined || termDays === 0 ? '' : entry.termsDays(termDays)
  const interest = useSetting('interest')
  useEffect(() => {
    if (accounts === undefined || interest === undefined) return
    const chargesInterest = readInterestSetting(interest).on
    // What the person changed meanwhile is not written over.
    const sources = { saved, customer, business, accounts, format, terms, chargesInterest }
    void receiptOf(sources).then((made) => setText((now) => now ?? made))
  }, [saved, customer, business, accounts, format, terms, interest])

  // Links are made beforehand: a phone opens another app only straight from a tap.
  useEffect(() => {
    void Promise.all([import('../../messages/phone.ts'), import('../../messages/links.ts')]).then(([phone, links]) => {
      const { whatsapp521 } = customer.profile
      const digits = phone.whatsappDigits(customer.person.phone, business.country, { mexico521: whatsapp521 })
      setWhatsapp(() => (message: string) => {
        const link = links.whatsappLink({ ...(digits.ok ? { digits: digits.value } : {}), text: message, desktop })
        return link.ok ? link.value : undefined
      })
    })
  }, [customer, business, desktop])

  const ready = text ?? ''
  const url = whatsapp?.(ready)
  const copy = async () => show({ text: (await copyText(ready)) ? common.copied : entry.notCopied })
  return (
    <Sheet
      open
      onClose={onClose}
      title={entry.receiptTitle}
      actions={
        <>
          <Button variant="outlined" disabled={ready === ''} onClick={() => void copy()}>
            {common.copy}
          </Button>
          {canShare() && (
            <Button variant="outlined" disabled={ready === ''} onClick={() => void shareText(ready)}>
              {common.share}
            </Button>
          )}
          <Button
            variant="contained"
            disabled={ready === '' || url === undefined}
            startIcon={<Icon name="chat" size={20} />}
            onClick={() => {
              if (url !== undefined) openLink(url)
            }}
          >
            {entry.receiptWhatsapp}
          </Button>
        </>
      }
    >
      <div className={styles['receipt']}>
        <TextInput label={entry.receiptText} value={ready} onChange={setText} rows={8} />
        {saved.prepared.type === 'payment' && (
          <Button startIcon={<Icon name="letter" size={20} />} href={hashOf(routes.receipt(saved.customer, saved.id))}>
            {account.receiptPdf}
          </Button>
        )}
      </div>
    </Sheet>
  )
}
