import { Redirect, Route, Switch } from 'wouter'
import { isDay } from '../domain/day.ts'
import { isFactId } from '../domain/ids.ts'
import { LaterWords } from '../i18n/LaterWords.ts'
import { ProcessWords } from '../i18n/ProcessWords.ts'
import { Pane } from '../ui/Pane.tsx'
import { isEntryKind, patterns, routes } from '../ui/routes.ts'
import { CustomerPanes } from './CustomerPanes.tsx'
import { NotFoundScreen } from './NotFoundScreen.tsx'
import {
  BackupScreen,
  BankScreen,
  CalendarScreen,
  DeviceRoutes,
  EntryScreen,
  ExportScreen,
  FirstStepsCard,
  HelpRoutes,
  ImportScreen,
  MoreScreen,
  OpenSharedScreen,
  PortfolioScreen,
  ProcessRoutes,
  SettingsScreen,
  StatementsScreen,
  TodayScreen,
} from './screens.ts'

const notFound = (
  <Pane>
    <NotFoundScreen />
  </Pane>
)

/** Which screen an address shows. An address with a day or an id that is none is not found. */
export function AppRoutes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={routes.today()} replace />
      </Route>
      <Route path={patterns.today}>
        <Pane restoreKey="today">
          <TodayScreen first={<FirstStepsCard />} />
        </Pane>
      </Route>
      <Route path="/clientes/*?">
        <CustomerPanes notFound={notFound} />
      </Route>
      <Route path={patterns.entry}>
        {({ what, customer }) =>
          (what === undefined || isEntryKind(what)) && (customer === undefined || isFactId(customer)) ? (
            <Pane>
              <EntryScreen what={what ?? null} customer={customer ?? null} />
            </Pane>
          ) : (
            notFound
          )
        }
      </Route>
      <Route path={patterns.portfolio}>
        {({ day }) =>
          day === undefined || isDay(day) ? (
            <Pane restoreKey="portfolio">
              <PortfolioScreen asOf={day ?? null} />
            </Pane>
          ) : (
            notFound
          )
        }
      </Route>
      <Route path={patterns.more}>
        <Pane restoreKey="more">
          <MoreScreen />
        </Pane>
      </Route>
      <Route path={patterns.importing}>
        <Pane>
          <LaterWords>
            <ImportScreen bankScreen={BankScreen} />
          </LaterWords>
        </Pane>
      </Route>
      <Route path={patterns.opening}>
        <Pane>
          <LaterWords>
            <OpenSharedScreen />
          </LaterWords>
        </Pane>
      </Route>
      <Route path={patterns.bank}>
        <Pane>
          <LaterWords>
            <BankScreen />
          </LaterWords>
        </Pane>
      </Route>
      <Route path={patterns.backup}>
        <Pane>
          <LaterWords>
            <BackupScreen />
          </LaterWords>
        </Pane>
      </Route>
      <Route path={patterns.exporting}>
        <Pane>
          <LaterWords>
            <ProcessWords>
              <ExportScreen />
            </ProcessWords>
          </LaterWords>
        </Pane>
      </Route>
      <Route path={patterns.settings}>
        <Pane>
          <LaterWords>
            <SettingsScreen />
          </LaterWords>
        </Pane>
      </Route>
      <Route path="/ajustes/*">
        <ProcessRoutes notFound={notFound} />
      </Route>
      <Route path={patterns.figures}>
        <ProcessRoutes notFound={notFound} />
      </Route>
      <Route path={patterns.billing}>
        <ProcessRoutes notFound={notFound} />
      </Route>
      <Route path={patterns.calendar}>
        <Pane>
          <CalendarScreen />
        </Pane>
      </Route>
      <Route path={patterns.statements}>
        <Pane>
          <StatementsScreen />
        </Pane>
      </Route>
      <Route path={patterns.help}>{({ page }) => <HelpRoutes page={page} />}</Route>
      <Route path="/dispositivos/*?">
        <DeviceRoutes notFound={notFound} />
      </Route>
      <Route>{notFound}</Route>
    </Switch>
  )
}
