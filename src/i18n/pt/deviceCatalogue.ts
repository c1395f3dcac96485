import type { DeviceMessages } from '../deviceMessages.ts'
import { devices } from './devices.ts'
import { meeting } from './meeting.ts'

export const deviceWords: DeviceMessages = { devices, meeting }
