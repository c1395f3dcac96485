import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { LadderScreen } from '../features/process/ladder/LadderScreen.tsx'
import { ProcessWords } from '../i18n/ProcessWords.ts'
import { Pane } from '../ui/Pane.tsx'
import { patterns } from '../ui/routes.ts'

/** Which screen an address of the collection process shows. */
export function ProcessRoutes({ notFound }: { readonly notFound: ReactNode }) {
  return (
    <ProcessWords>
      <Switch>
        <Route path={patterns.ladder}>
          <Pane>
            <LadderScreen />
          </Pane>
        </Route>
        <Route>{notFound}</Route>
      </Switch>
    </ProcessWords>
  )
}
