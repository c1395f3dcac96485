import type { PrivacyMessages } from '../privacyMessages.ts'
import { forget } from './forget.ts'
import { lock } from './lock.ts'
import { privacy } from './privacy.ts'

export const privacyWords: PrivacyMessages = { forget, lock, privacy }
