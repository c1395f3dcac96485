import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDevicesControl } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import type { KeptOut } from '../../queries/useKeptOut.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Devices.module.css'
import { FactRow } from './FactRow.tsx'
import { useDeviceNames } from './useDeviceNames.ts'

export interface KeptOutSectionProps {
  readonly group: KeptOut
  readonly mayAccept: boolean
}

/** Facts that do not count for one reason: which, of which device, and the way to let them count. */
export function KeptOutSection({ group, mayAccept }: KeptOutSectionProps) {
  const { devices } = useDeviceT()
  const control = useDevicesControl()
  const tell = useErrorText()
  const { show } = useNotice()
  const nameOf = useDeviceNames()
  const [busy, setBusy] = useState(false)
  const { reason, lines, count, acceptable } = group

  const accept = async (rows: readonly string[]) => {
    if (busy) return
    setBusy(true)
    const result = await control.accept(rows)
    setBusy(false)
    show(result.ok ? { text: devices.accepted(rows.length) } : { text: tell(result.error), tone: 'error' })
  }
  return (
    <section className={styles['card']}>
      <h2 className={styles['stepTitle']}>{devices.reasons[reason]}</h2>
      <p className={styles['soft']}>{devices.reasonTexts[reason]}</p>
      <ul className={styles['facts']}>
        {lines.map((line) => (
          <li key={line.row}>
            <FactRow
              line={line}
              {...(line.device === undefined ? {} : { by: nameOf(line.device) })}
              {...(mayAccept && line.canCount && count > 1
                ? {
                    action: (
                      <Button aria-disabled={busy} onClick={() => void accept([line.row])}>
                        {devices.acceptOne}
                      </Button>
                    ),
                  }
                : {})}
            />
          </li>
        ))}
      </ul>
      {count > lines.length && <p className={styles['soft']}>{devices.arrivedMore(count - lines.length)}</p>}
      {mayAccept && acceptable.length > 0 && (
        <Button variant="outlined" aria-disabled={busy} onClick={() => void accept(acceptable)}>
          {devices.acceptAll(acceptable.length)}
        </Button>
      )}
    </section>
  )
}
