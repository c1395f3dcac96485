import { expect, test, vi } from 'vitest'
import type { Wire } from '../../src/sync/sessionMeet.ts'
import { NotConnected } from '../../src/sync/wire/rtc.ts'
import { add, must, untilTogether } from './sessionDevice.ts'
import { shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const refusal = (type: string) => ({ ok: false, error: { type } })

const NO_WEBRTC: Wire = {
  makeOffer: () => Promise.reject(new NotConnected('no-webrtc')),
  makeAnswer: () => Promise.reject(new NotConnected('no-webrtc')),
}

test('a browser without WebRTC says so wherever a code would be shown or answered, and nobody is said to be searched', async () => {
  const { laptop, phone, open, tab } = shop()
  const stranger = await open()
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  laptop.devices.stop()
  const without = await tab(laptop, { wire: NO_WEBRTC })
  expect(await without.devices.invite()).toEqual(refusal('no-webrtc'))
  expect(await without.devices.connect()).toEqual(refusal('no-webrtc'))
  const shown = must(await phone.devices.connect())
  expect(await without.devices.answerConnect(shown.code.text)).toEqual(refusal('no-webrtc'))
  shown.cancel()
  expect(without.devices.state().others.map(({ meeting }) => meeting.type)).not.toContain('searching')

  const invitation = must(await phone.devices.invite())
  const joining = await tab(stranger, { wire: NO_WEBRTC })
  expect(await joining.devices.join(invitation.code.text, 'together')).toEqual(refusal('no-webrtc'))
  invitation.cancel()
})

test('books of one device answer no code for devices that know each other', async () => {
  const { laptop, phone, open } = shop()
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  const shown = must(await laptop.devices.connect())
  expect(await (await open()).devices.answerConnect(shown.code.text)).toEqual(refusal('not-authorised'))
  shown.cancel()
})
