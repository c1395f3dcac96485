import { account } from './account.ts'
import { common } from './common.ts'
import { customers } from './customers.ts'
import { entry } from './entry.ts'
import { errors } from './errors.ts'
import { more } from './more.ts'
import { onboarding } from './onboarding.ts'
import { portfolio } from './portfolio.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { today } from './today.ts'

/** Everything that the interface says, in Spanish. The English catalogue has the type of this one. */
export const es = {
  account,
  common,
  customers,
  entry,
  errors,
  more,
  onboarding,
  portfolio,
  settings,
  shell,
  today,
}
