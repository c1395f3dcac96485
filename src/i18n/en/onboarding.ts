import type { Messages } from '../messages.ts'

export const onboarding: Messages['onboarding'] = {}
