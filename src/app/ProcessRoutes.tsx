import { type ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { BillingScreen } from '../features/billing/BillingScreen.tsx'
import { FiguresScreen } from '../features/figures/FiguresScreen.tsx'
import { PolicySheetScreen } from '../features/papers/policy/PolicySheetScreen.tsx'
import { CreditScreen } from '../features/process/credit/CreditScreen.tsx'
import { GuardScreen } from '../features/process/guard/GuardScreen.tsx'
import { InterestScreen } from '../features/process/interest/InterestScreen.tsx'
import { LadderScreen } from '../features/process/ladder/LadderScreen.tsx'
import { addressOf } from '../features/process/templates/templateAddress.ts'
import { TemplateScreen } from '../features/process/templates/TemplateScreen.tsx'
import { TemplatesScreen } from '../features/process/templates/TemplatesScreen.tsx'
import { ProcessWords } from '../i18n/ProcessWords.ts'
import { lazyPart } from '../platform/lazyPart.ts'
import { Pane } from '../ui/Pane.tsx'
import { patterns } from '../ui/routes.ts'

const PrivacyRoutes = lazyPart(() => import('./PrivacyRoutes.tsx'), 'PrivacyRoutes')

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
        <Route path={patterns.templates}>
          <Pane restoreKey="templates">
            <TemplatesScreen />
          </Pane>
        </Route>
        <Route path={patterns.template}>
          {(parts) => {
            const address = addressOf(parts)
            return address ? (
              <Pane>
                <TemplateScreen key={JSON.stringify(address)} address={address} />
              </Pane>
            ) : (
              notFound
            )
          }}
        </Route>
        <Route path={patterns.guard}>
          <Pane>
            <GuardScreen />
          </Pane>
        </Route>
        <Route path={patterns.interest}>
          <Pane>
            <InterestScreen />
          </Pane>
        </Route>
        <Route path={patterns.creditPolicy}>
          <Pane>
            <CreditScreen />
          </Pane>
        </Route>
        <Route path={patterns.creditPolicySheet}>
          <Pane>
            <PolicySheetScreen />
          </Pane>
        </Route>
        <Route path={patterns.figures}>
          <Pane restoreKey="figures">
            <FiguresScreen />
          </Pane>
        </Route>
        <Route path={patterns.billing}>
          <Pane restoreKey="billing">
            <BillingScreen />
          </Pane>
        </Route>
        <Route path="/ajustes/privacidad/*?">
          <PrivacyRoutes notFound={notFound} />
        </Route>
        <Route>{notFound}</Route>
      </Switch>
    </ProcessWords>
  )
}
