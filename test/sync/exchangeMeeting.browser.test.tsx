import { createLink } from '../../src/sync/wire/pipe.ts'
import { makeAnswer, makeOffer } from '../../src/sync/wire/rtc.ts'
import { describeMeeting } from '../contracts/meeting.ts'
import { memoryDevices } from '../contracts/memoryDevice.ts'
import { meetOverLink } from '../contracts/meetOverLink.ts'
import { realDevices } from '../contracts/realDevices.ts'
import type { MeetingDevice } from '../contracts/meeting.ts'
import type { OpenedLinks } from '../contracts/meetOverLink.ts'

/** Two ends of a real WebRTC connection, made by two codes. */
async function connect(a: MeetingDevice['id'], b: MeetingDevice['id']): Promise<OpenedLinks> {
  const offer = await makeOffer()
  const answer = await makeAnswer(offer.code)
  const [one, two] = await Promise.all([offer.accept(answer.code), answer.channel])
  return { links: [createLink(one, b), createLink(two, a)], cut: () => one.close('cut') }
}

describeMeeting('over WebRTC', () => Promise.resolve(meetOverLink(memoryDevices(), connect)))

describeMeeting('with real books, over WebRTC', () => {
  const { make, close } = realDevices()
  return Promise.resolve(meetOverLink(make, connect, close))
})
