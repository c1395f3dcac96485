import type { ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { isDeviceId } from '../domain/ids.ts'
import { AddDeviceScreen } from '../features/devices/AddDeviceScreen.tsx'
import { ArrivalsScreen } from '../features/devices/ArrivalsScreen.tsx'
import { CodeScreen } from '../features/devices/CodeScreen.tsx'
import { ConnectScreen } from '../features/devices/ConnectScreen.tsx'
import { DevicesScreen } from '../features/devices/DevicesScreen.tsx'
import { FileScreen } from '../features/devices/FileScreen.tsx'
import { HalfJoinedScreen } from '../features/devices/HalfJoinedScreen.tsx'
import { JoinScreen } from '../features/devices/JoinScreen.tsx'
import { ReviewScreen } from '../features/devices/ReviewScreen.tsx'
import { Pane } from '../ui/Pane.tsx'
import { patterns } from '../ui/routes.ts'

const LINK = /^\/v\/(.+)$/

/** Which screen an address under Dispositivos shows. */
export function DeviceRoutes({ notFound }: { readonly notFound: ReactNode }) {
  return (
    <Switch>
      <Route path={patterns.devices}>
        <Pane restoreKey="devices">
          <DevicesScreen />
        </Pane>
      </Route>
      <Route path={patterns.deviceAdd}>
        <Pane>
          <AddDeviceScreen />
        </Pane>
      </Route>
      <Route path={patterns.deviceConnect}>
        <Pane>
          <ConnectScreen code={null} />
        </Pane>
      </Route>
      <Route path={patterns.deviceFile}>
        {({ to = 'todos', what }) =>
          (to === 'todos' || isDeviceId(to)) && (what === undefined || what === 'completo') ? (
            <Pane key={`${to} ${what}`}>
              <FileScreen to={to === 'todos' ? 'anyone' : to} complete={what === 'completo'} first="send" />
            </Pane>
          ) : (
            notFound
          )
        }
      </Route>
      <Route path={patterns.deviceOpenFile}>
        <Pane>
          <FileScreen to="anyone" complete={false} first="open" />
        </Pane>
      </Route>
      <Route path={patterns.deviceArrivals}>
        <Pane>
          <ArrivalsScreen />
        </Pane>
      </Route>
      <Route path={patterns.deviceReview}>
        <Pane>
          <ReviewScreen />
        </Pane>
      </Route>
      <Route>{notFound}</Route>
    </Switch>
  )
}

/** A code of another device, wherever it came from; and the place where one can be scanned. */
export function JoinRoutes() {
  const [location] = useLocation()
  if (location === patterns.deviceJoin) return <JoinScreen code={null} />
  if (location === patterns.deviceGoOn) return <ConnectScreen code={null} />
  // One screen for the link and for what is left of it: the code is taken out of the address at once.
  return <CodeScreen code={LINK.exec(location)?.[1] ?? null} />
}

/** Where this device was let in, and the books have not come: the ways to the rest of them. */
export function HalfJoinedRoutes() {
  const [location] = useLocation()
  return location === patterns.deviceOpenFile ? (
    <FileScreen to="anyone" complete={false} first="open" />
  ) : (
    <HalfJoinedScreen />
  )
}
