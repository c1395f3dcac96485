import { localChoice, type LocalChoice } from './local.ts'

/** The lock of the app, unread (features/privacy/lock/lockRecord.ts reads it); null without one. Asked before anything opens. */
export function lockChoice(): LocalChoice {
  return localChoice('lock')
}
