import { describeMeeting } from '../contracts/meeting.ts'
import { meetOverLink } from '../contracts/meetOverLink.ts'
import { memoryDevices } from '../contracts/memoryDevice.ts'
import { realDevices } from '../contracts/realDevices.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { linkPair, rawPair } from '../support/rawPair.ts'

describeMeeting('over a link in memory', () =>
  Promise.resolve(
    meetOverLink(memoryDevices(), (a, b) => {
      const pair = linkPair([a, b])
      return Promise.resolve({ links: [pair[0], pair[1]], cut: pair.cut })
    }),
  ),
)

describeMeeting('over a slow link in memory', () =>
  Promise.resolve(
    meetOverLink(memoryDevices(), (a, b) => {
      const pair = linkPair([a, b], { latency: 3 })
      return Promise.resolve({ links: [pair[0], pair[1]], cut: pair.cut })
    }),
  ),
)

describeMeeting('over our wire in memory', () =>
  Promise.resolve(
    meetOverLink(memoryDevices(), (a, b) => {
      const pair = rawPair()
      return Promise.resolve({ links: [createLink(pair[0], b), createLink(pair[1], a)], cut: pair.cut })
    }),
  ),
)

describeMeeting('with real books, over a link in memory', () => {
  const { make, close } = realDevices()
  return Promise.resolve(
    meetOverLink(
      make,
      (a, b) => {
        const pair = linkPair([a, b])
        return Promise.resolve({ links: [pair[0], pair[1]], cut: pair.cut })
      },
      close,
    ),
  )
})
