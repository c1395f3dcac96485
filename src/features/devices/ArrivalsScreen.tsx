import { useState } from 'react'
import type { Arrival } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { useFactLines } from '../../queries/useFactLines.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { instantText } from '../../ui/instantText.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Devices.module.css'
import { DevicesArea } from './DevicesArea.tsx'
import { FactRow } from './FactRow.tsx'
import { useDeviceNames } from './useDeviceNames.ts'
import { useLoaded } from './useLoaded.ts'

/** What came in: when, from whom, how much of it, and what exactly. */
export function ArrivalsScreen() {
  return (
    <DevicesArea>
      <Arrivals />
    </DevicesArea>
  )
}

function Arrivals() {
  const { devices } = useDeviceT()
  const format = useFormat()
  const today = useToday()
  const nameOf = useDeviceNames()
  const arrivals = useLoaded((control) => control.arrivals())
  const [open, setOpen] = useState<Arrival | null>(null)
  return (
    <Page title={devices.arrivals} back={hashOf(routes.devices())}>
      {arrivals === undefined ? (
        <SkeletonRows rows={3} />
      ) : arrivals.length === 0 ? (
        <EmptyState picture="notebook" title={devices.arrivalsEmptyTitle} text={devices.arrivalsEmptyText} />
      ) : (
        <ul className={styles['places']}>
          {arrivals
            .toSorted((a, b) => b.at - a.at)
            .map((arrival) => (
              <li key={`${arrival.at} ${arrival.from} ${arrival.by}`}>
                <ListRow
                  onClick={() => setOpen(arrival)}
                  title={devices.arrivedFacts(arrival.facts)}
                  subtitle={
                    <>
                      <bdi>{nameOf(arrival.from)}</bdi>
                      {` · ${devices.arrivedBy[arrival.by]} · ${instantText(format, today, arrival.at)}`}
                    </>
                  }
                  trailing={<Icon name="forward" size={20} />}
                />
              </li>
            ))}
        </ul>
      )}
      {open && <ArrivalSheet arrival={open} from={nameOf(open.from)} onClose={() => setOpen(null)} />}
    </Page>
  )
}

interface ArrivalSheetProps {
  readonly arrival: Arrival
  readonly from: string
  readonly onClose: () => void
}

function ArrivalSheet({ arrival, from, onClose }: ArrivalSheetProps) {
  const { devices } = useDeviceT()
  const nameOf = useDeviceNames()
  const lines = useFactLines(arrival.ids)
  const more = arrival.facts - arrival.ids.length
  return (
    <Sheet open onClose={onClose} title={devices.factsTitle(from)}>
      {lines === undefined ? (
        <SkeletonRows rows={4} />
      ) : (
        <ul className={styles['facts']}>
          {lines.map((line) => (
            <li key={line.id}>
              {/* Through one device may come what another one wrote. */}
              <FactRow
                line={line}
                {...(line.device === undefined || line.device === arrival.from ? {} : { by: nameOf(line.device) })}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles['soft']}>{devices.arrivedMore(more)}</p>}
    </Sheet>
  )
}
