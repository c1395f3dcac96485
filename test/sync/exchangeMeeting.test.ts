import { describeMeeting } from '../contracts/meeting.ts'
import { meetOverLink } from '../contracts/meetOverLink.ts'
import { memoryDevices } from '../contracts/memoryDevice.ts'
import { realDevices } from '../contracts/realDevices.ts'
import { linkPair } from '../support/rawPair.ts'

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
