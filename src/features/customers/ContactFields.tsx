import { useMemo } from 'react'
import type { Channel } from '../../domain/fact.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { timeZones } from '../../platform/timeZones.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import styles from './CustomerForm.module.css'
import type { CustomerValues } from './customerValues.ts'

/** WhatsApp has its own question, with its day. */
const ASKED: readonly Channel[] = ['sms', 'email', 'call', 'letter', 'visit']

export interface ContactFieldsProps {
  readonly values: CustomerValues
  readonly change: (patch: Partial<CustomerValues>) => void
}

/** What the contact guard asks of a customer: the channels that were authorised, and whose clock counts. */
export function ContactFields({ values: { channels, timeZone }, change }: ContactFieldsProps) {
  const { contacting: t } = useProcessT()
  const zones = useMemo(() => [...new Set([...timeZones(), ...(timeZone === '' ? [] : [timeZone])])], [timeZone])
  const allow = (channel: Channel, on: boolean) =>
    change({ channels: on ? [...channels, channel] : channels.filter((one) => one !== channel) })
  return (
    <>
      <fieldset className={styles['choice']}>
        <legend className={styles['choiceLabel']}>{t.consentTitle}</legend>
        <p className={styles['help']}>{t.consentHelp}</p>
        <div className={styles['checks']}>
          {ASKED.map((channel) => (
            <CheckInput
              key={channel}
              label={t.channels[channel]}
              checked={channels.includes(channel)}
              onChange={(on) => allow(channel, on)}
            />
          ))}
        </div>
      </fieldset>
      <SelectInput
        label={t.zone}
        name="timeZone"
        value={timeZone}
        onChange={(zone) => change({ timeZone: zone })}
        options={[
          { value: '', label: t.zoneHere },
          ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
        ]}
        help={t.zoneHelp}
      />
    </>
  )
}
