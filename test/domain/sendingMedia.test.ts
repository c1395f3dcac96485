import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import { isSendingMedium, SENDING_MEDIA, sendingMediaOf } from '../../src/domain/sendingMedia.ts'

describe('how a paper is sent', () => {
  it('every country has a way of which everything can be proved, and says where that stands', () => {
    for (const country of COUNTRIES) {
      const { media, ...source } = sendingMediaOf(country)
      expect(media.some(({ content, receipt }) => content && receipt)).toBe(true)
      expect(new Set(media.map(({ medium }) => medium)).size).toBe(media.length)
      expect([source.source !== '', source.verify]).toEqual([true, true])
    }
  })

  it('plain post proves that it came and not what was in it', () => {
    expect(sendingMediaOf('other').media).toContainEqual({ medium: 'certified-post', content: false, receipt: true })
    expect(sendingMediaOf('ES').media[0]).toEqual({ medium: 'burofax', content: true, receipt: true })
  })

  it('a way of a newer app is not known', () => {
    expect(SENDING_MEDIA.every(isSendingMedium)).toBe(true)
    expect(['pigeon', '', 'toString'].filter(isSendingMedium)).toEqual([])
  })
})
