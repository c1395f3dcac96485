import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { LockScreen } from '../features/privacy/lock/LockScreen.tsx'
import { PrivacyScreen } from '../features/privacy/PrivacyScreen.tsx'
import { WipeScreen } from '../features/privacy/WipeScreen.tsx'
import { PrivacyWords } from '../i18n/PrivacyWords.ts'
import { Pane } from '../ui/Pane.tsx'
import { patterns } from '../ui/routes.ts'

/** Which screen an address under Privacidad shows. */
export function PrivacyRoutes({ notFound }: { readonly notFound: ReactNode }) {
  return (
    <PrivacyWords>
      <Switch>
        <Route path={patterns.privacy}>
          <Pane restoreKey="privacy">
            <PrivacyScreen />
          </Pane>
        </Route>
        <Route path={patterns.lock}>
          <Pane>
            <LockScreen />
          </Pane>
        </Route>
        <Route path={patterns.wipe}>
          <Pane>
            <WipeScreen />
          </Pane>
        </Route>
        <Route>{notFound}</Route>
      </Switch>
    </PrivacyWords>
  )
}
