import Button from '@mui/material/Button'
import { useContext, useState } from 'react'
import { useLocation } from 'wouter'
import { useBooksControl } from '../../commands/booksControl.ts'
import { NeedDevicesContext } from '../../commands/devicesControl.ts'
import { fillSample } from '../../commands/fillSample.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLanguage, useT } from '../../i18n/I18nContext.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Onboarding.module.css'
import { RestoreStart } from './RestoreStart.tsx'

const ANYWHERE = 'USD' as CurrencyCode

export interface OtherStartsProps {
  readonly country: CountryCode
  readonly currency: CurrencyCode | null
  /** One that was handed over by another app. */
  readonly backup: File | undefined
}

/** Ways in without answering: a made-up shop to look around in, and the books of another device, from it or its file. */
export function OtherStarts({ country, currency, backup }: OtherStartsProps) {
  const { onboarding: words } = useT()
  const { language } = useLanguage()
  const tell = useErrorText()
  const control = useBooksControl()
  const [, navigate] = useLocation()
  const { show } = useNotice()
  const mayMeet = useContext(NeedDevicesContext) !== null
  const [busy, setBusy] = useState(false)

  const startSample = async () => {
    setBusy(true)
    navigate(routes.today(), { replace: true })
    const draft = { country, currency: currency ?? ANYWHERE, businessName: words.sampleName, language }
    const result = await control.startSample((deps) => fillSample(deps)(draft))
    // Where it went well the sample's own screens are here now.
    if (!result.ok) {
      setBusy(false)
      show({ text: tell(result.error), tone: 'error' })
    }
  }
  return (
    <div className={styles['others']}>
      <Button variant="outlined" fullWidth aria-disabled={busy} onClick={busy ? undefined : () => void startSample()}>
        {busy ? words.sampleBusy : words.sample}
      </Button>
      <p className={styles['othersText']}>{words.sampleText}</p>
      {mayMeet && <Button href={hashOf(routes.deviceJoin())}>{words.otherDevice}</Button>}
      <RestoreStart handedOver={backup} />
    </div>
  )
}
