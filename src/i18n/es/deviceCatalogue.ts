import { devices } from './devices.ts'
import { meeting } from './meeting.ts'

/** Words about other devices, in Spanish: apart from the rest, because most days begin without them. */
export const deviceWords = { devices, meeting }
