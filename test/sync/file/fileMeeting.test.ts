import { describeMeeting } from '../../contracts/meeting.ts'
import { meetByFiles } from '../../contracts/meetByFiles.ts'
import { memoryDevices } from '../../contracts/memoryDevice.ts'
import { realDevices } from '../../contracts/realDevices.ts'

describeMeeting('by files', () => meetByFiles(memoryDevices()))

describeMeeting('with real books, by files', () => {
  const { make, close } = realDevices()
  return meetByFiles(make, close)
})
