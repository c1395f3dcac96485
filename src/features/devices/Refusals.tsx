import type { Refusal } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { instantText } from '../../ui/instantText.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import styles from './Devices.module.css'
import { useDeviceNames } from './useDeviceNames.ts'

/** Deliveries that were refused as a whole: from whom and when, and why. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { devices } = useDeviceT()
  const format = useFormat()
  const today = useToday()
  const nameOf = useDeviceNames()
  return (
    <section className={styles['card']}>
      <h2 className={styles['stepTitle']}>{devices.refusalsTitle}</h2>
      <p className={styles['soft']}>{devices.refusalsText}</p>
      <ul className={styles['facts']}>
        {refusals
          .toSorted((a, b) => b.at - a.at)
          .map((refusal) => (
            <li key={`${refusal.at} ${refusal.segment}`}>
              <ListRow
                title={<bdi>{nameOf(refusal.from)}</bdi>}
                subtitle={
                  <>
                    {instantText(format, today, refusal.at)}
                    {` · ${devices.refusal(sizeText(devices, format, refusal.bytes))}`}
                    <small className={styles['reason']}>
                      {devices.refusalReasons[refusal.reason]} <span translate="no">({refusal.segment})</span>
                    </small>
                  </>
                }
              />
            </li>
          ))}
      </ul>
    </section>
  )
}
