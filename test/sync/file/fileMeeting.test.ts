import { describeMeeting } from '../../contracts/meeting.ts'
import { meetByFiles } from '../../contracts/meetByFiles.ts'
import { memoryDevices } from '../../contracts/memoryDevice.ts'

describeMeeting('by files', () => meetByFiles(memoryDevices()))
