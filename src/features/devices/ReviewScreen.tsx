import { useDevicesState } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useKeptOut } from '../../queries/useKeptOut.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Devices.module.css'
import { DevicesArea } from './DevicesArea.tsx'
import { KeptOutSection } from './KeptOutSection.tsx'
import { Refusals } from './Refusals.tsx'
import { useLoaded } from './useLoaded.ts'

/** What other devices sent and does not count: for an owner to look at, and to accept. */
export function ReviewScreen() {
  return (
    <DevicesArea>
      <Review />
    </DevicesArea>
  )
}

function Review() {
  const { devices } = useDeviceT()
  const { self } = useDevicesState()
  const groups = useKeptOut()
  const refusals = useLoaded((control) => control.refusals())
  const owner = self?.role === 'owner' && !self.removed
  const nothing = groups?.length === 0 && refusals?.length === 0
  return (
    <Page title={devices.review} back={hashOf(routes.devices())}>
      {groups === undefined || refusals === undefined ? (
        <SkeletonRows rows={4} />
      ) : nothing ? (
        <EmptyState picture="cup" title={devices.reviewEmpty} />
      ) : (
        <div className={styles['screen']}>
          {groups.length > 0 && <p>{owner ? devices.reviewText : devices.onlyOwnerAccepts}</p>}
          {groups.map((group) => (
            <KeptOutSection key={group.reason} group={group} mayAccept={owner && group.reason !== 'forged'} />
          ))}
          {refusals.length > 0 && <Refusals refusals={refusals} />}
        </div>
      )}
    </Page>
  )
}
