import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { FiguresScreen } from '../features/figures/FiguresScreen.tsx'
import { ProcessWords } from '../i18n/ProcessWords.ts'
import { Pane } from '../ui/Pane.tsx'
import { patterns } from '../ui/routes.ts'

/** Which screen an address of the collection process shows. */
export function ProcessRoutes({ notFound }: { readonly notFound: ReactNode }) {
  return (
    <ProcessWords>
      <Switch>
        <Route path={patterns.figures}>
          <Pane restoreKey="figures">
            <FiguresScreen />
          </Pane>
        </Route>
        <Route>{notFound}</Route>
      </Switch>
    </ProcessWords>
  )
}
