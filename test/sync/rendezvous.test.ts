import { describe, expect, test, vi } from 'vitest'
import { add, must, untilTogether, type SessionDevice } from './sessionDevice.ts'
import { debtor, eventually, owed, owes, pause, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const URL = 'wss://encuentro.example.org'

/** Added, apart, and nobody has an address. */
async function knownAndApart(): Promise<void> {
  const { laptop, phone, network } = shop()
  await debtor(laptop)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  network.cut()
  await apart(laptop)
  await apart(phone)
}

const apart = (device: SessionDevice) =>
  device.until(({ others }) => others.every(({ meeting }) => ['apart', 'searching'].includes(meeting.type)))

async function switchOn(...devices: readonly SessionDevice[]): Promise<void> {
  for (const device of devices) must(await device.devices.setRendezvous(URL))
}

describe('meeting without codes', () => {
  test('is off until somebody switches it on, and asks nobody', async () => {
    await knownAndApart()
    const { laptop, signaling } = shop()
    expect(laptop.devices.rendezvous()).toBe('')
    expect(signaling.urls).toEqual([])
  })

  test('two devices that are told the same address find each other, once, and are proven equal', async () => {
    await knownAndApart()
    const { laptop, phone, network } = shop()
    await switchOn(laptop, phone)
    await untilTogether(laptop, phone)
    expect(network.count()).toBe(1)
    expect(laptop.devices.rendezvous()).toBe(URL)
  })

  test('they search while they are alone, and find each other again when the connection was lost', async () => {
    await knownAndApart()
    const { laptop, phone, network } = shop()
    await switchOn(laptop)
    await laptop.until(({ others }) => others[0]?.meeting.type === 'searching')
    await switchOn(phone)
    await untilTogether(laptop, phone)
    network.cut()
    await apart(laptop)
    await untilTogether(laptop, phone)
    expect(network.count()).toBe(1)
  })

  test('three find each other, each the two others', async () => {
    await knownAndApart()
    const { laptop, phone, open, network } = shop()
    const tablet = await open()
    await add(laptop, tablet)
    await untilTogether(laptop, tablet)
    network.cut()
    await apart(laptop)
    // The telephone has not heard of the tablet: it does so from the laptop.
    await switchOn(laptop, phone, tablet)
    await untilTogether(laptop, phone)
    await untilTogether(laptop, tablet)
    await untilTogether(phone, tablet)
    // Two that look for each other at once may have two connections for a moment; one is let go.
    await eventually(() => network.count() === 3)
    expect(network.count()).toBe(3)
  })

  test('the server comes back after an hour: they find each other at once when the person looks', async () => {
    await knownAndApart()
    const { laptop, phone, signaling } = shop()
    signaling.down()
    await switchOn(laptop, phone)
    await eventually(() => signaling.urls.length > 2)
    signaling.up()
    laptop.comeBack()
    phone.comeBack()
    await untilTogether(laptop, phone)
    expect(signaling.count()).toBe(2)
  })

  test('one that still holds a dead connection takes the new one, and only when it is proven', async () => {
    await knownAndApart()
    const { laptop, phone, network } = shop()
    await switchOn(laptop, phone)
    await untilTogether(laptop, phone)
    laptop.now += 10_000
    phone.now += 10_000
    // The telephone was restarted; the laptop has not noticed.
    phone.devices.stop()
    const again = await shop().tab(phone)
    await untilTogether(laptop, again)
    expect(laptop.devices.state().others).toMatchObject([{ meeting: { type: 'together' } }])
    expect(network.count()).toBe(2)
  })

  test('switched off, nobody is asked any more', async () => {
    await knownAndApart()
    const { laptop, phone, signaling, network } = shop()
    await switchOn(laptop, phone)
    await untilTogether(laptop, phone)
    must(await laptop.devices.setRendezvous(''))
    must(await phone.devices.setRendezvous(''))
    await eventually(() => signaling.count() === 0)
    network.cut()
    await apart(laptop)
    const { length } = signaling.urls
    await pause(1_500)
    expect(signaling.urls).toHaveLength(length)
  })

  test('of two tabs one asks', async () => {
    await knownAndApart()
    const { laptop, signaling, tab } = shop()
    const second = await tab(laptop)
    await switchOn(second)
    await eventually(() => signaling.count() === 1)
    await pause(300)
    expect(signaling.urls).toHaveLength(1)
    expect(laptop.devices.rendezvous()).toBe(URL)
  })

  test.each([
    ['hola', 'not-an-address'],
    ['https://encuentro.example.org', 'not-an-address'],
    ['encuentro.example.org', 'not-an-address'],
    ['ws://encuentro.example.org', 'not-secure'],
    ['ws://192.168.1.20:4444', 'not-secure'],
    ['ws://localhost.example.org', 'not-secure'],
  ])('%s is no address to ask: %s', async (url, type) => {
    const { laptop } = shop()
    expect(await laptop.devices.setRendezvous(url)).toEqual({ ok: false, error: { type } })
    expect(laptop.devices.rendezvous()).toBe('')
  })

  test('this computer itself may be asked without a certificate', async () => {
    const { laptop } = shop()
    must(await laptop.devices.setRendezvous('ws://localhost:4444'))
    expect(laptop.devices.rendezvous()).toBe('ws://localhost:4444')
  })
})

describe('who keeps the server', () => {
  test('reads no name of a device, no address, no key: only one name that says nothing', async () => {
    await knownAndApart()
    const { laptop, phone, signaling } = shop()
    await switchOn(laptop, phone)
    await untilTogether(laptop, phone)
    const all = signaling.heard.join('\n')
    expect(signaling.heard.length).toBeGreaterThan(2)
    const plain = signaling.heard.map((text) =>
      Buffer.from((JSON.parse(text) as { data: string }).data, 'base64').toString('latin1'),
    )
    for (const secret of [await laptop.id(), await phone.id(), 'Celular', laptop.name]) {
      expect(all).not.toContain(secret)
      expect(plain.join('\n')).not.toContain(secret)
    }
    const topics = new Set(signaling.heard.map((text) => (JSON.parse(text) as { topic: string }).topic))
    expect(topics.size).toBe(1)
    expect([...topics][0]).toMatch(/^[0-9a-f]{32}$/)
  })

  test('brings nobody down with rubbish, foreign words or what was said before', async () => {
    await knownAndApart()
    const { laptop, phone, signaling, network } = shop()
    await switchOn(laptop, phone)
    await untilTogether(laptop, phone)
    const [{ topic } = { topic: '' }] = signaling.heard.map((text) => JSON.parse(text) as { topic: string })
    const say = (data: unknown) => JSON.stringify({ type: 'publish', topic, data })
    const rubbish = [
      'hola',
      '{',
      'null',
      '[]',
      '7',
      '{"type":"publish"}',
      say(7),
      say(''),
      say('AAAA'),
      say(Buffer.alloc(200, 1).toString('base64')),
      say('!'.repeat(100)),
      say('A'.repeat(10_000)),
      'x'.repeat(1_000_000),
    ]
    for (const text of rubbish) signaling.inject(text)
    for (const text of signaling.heard.slice()) signaling.inject(text)
    await pause(300)
    expect(network.count()).toBe(1)
    expect(laptop.meeting(await phone.id())).toBe('together')

    network.cut()
    await apart(laptop)
    for (const text of signaling.heard.slice()) signaling.inject(text)
    await untilTogether(laptop, phone)
    expect(network.count()).toBe(1)
  })

  test('a mute server is no reason to hang: codes go on working', async () => {
    await knownAndApart()
    const { laptop, phone, signaling } = shop()
    signaling.isMute = true
    await switchOn(laptop, phone)
    const showing = must(await laptop.devices.connect())
    const scanned = must(await phone.devices.answerConnect(showing.code.text))
    must((await Promise.all([showing.answer(scanned.code.text), scanned.connected]))[0])
    await untilTogether(laptop, phone)
    expect(laptop.meeting(await phone.id())).toBe('together')
  })
})

describe('when the key has changed', () => {
  test('the lost telephone finds nobody, and one that was away is found and gets the key', async () => {
    await knownAndApart()
    const { laptop, phone, open, network } = shop()
    const tablet = await open()
    const customer = await debtor(laptop, 1)
    await add(laptop, tablet, 'owner', 'Tableta')
    await untilTogether(laptop, tablet)
    network.cut()
    await apart(laptop)
    must(await laptop.devices.remove(await phone.id()))
    await owes(laptop, customer, 9)
    await switchOn(laptop, phone)
    await pause(1_500)
    expect(network.count()).toBe(0)

    await switchOn(tablet)
    await untilTogether(laptop, tablet)
    expect(await owed(tablet)).toEqual([10, 5_000])
    await pause(500)
    expect(laptop.meeting(await phone.id())).toBe('apart')
    expect(tablet.meeting(await phone.id())).toBe('apart')
  })
})
