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
import type { Messages } from '../messages.ts'

export const pt: Messages = {
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
