import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Meeting } from '../../../src/commands/devicesControl.ts'
import type { MeetingError } from '../../../src/domain/deviceStatus.ts'
import { err, ok, type Result } from '../../../src/domain/result.ts'
import { ConnectScreen } from '../../../src/features/devices/ConnectScreen.tsx'
import {
  ANSWER,
  INVITATION,
  laptop,
  LAPTOP,
  OFFER,
  scanned,
  showing,
  TWO_DEVICES,
} from '../../support/devicesDouble.ts'
import type { DevicesScript } from '../../support/devicesDouble.ts'
import { cameraIs, networkIs, openDevices } from './openDevices.tsx'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => {
  vi.useRealTimers()
})

const MET: Meeting = { peer: LAPTOP }
const never = new Promise<never>(() => {})
const TOGETHER = laptop({ type: 'together', verifiedAt: new Date(2026, 10, 22, 10, 42).getTime() })

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const open = (script: DevicesScript, code: string | null = null) => {
  cameraIs('denied')
  return openDevices(<ConnectScreen code={code} />, { now: TWO_DEVICES, ...script })
}

async function paste(text: string) {
  await press('Escanear')
  await userEvent.click(await screen.findByText('Pegarlo o escribirlo'))
  await userEvent.click(screen.getByLabelText('Código del otro dispositivo'))
  await userEvent.paste(text)
  await press('Usar este código')
}

test('This one shows, the other answers, and "Al día" is said when it is proven', async () => {
  const { double } = await open({ connect: () => showing(OFFER, () => Promise.resolve(ok(MET))) })
  await paste(ANSWER)
  double.set({ others: [laptop({ type: 'checking' })] })
  expect(await screen.findByText('Comprobando que es tu dispositivo')).toBeTruthy()
  double.set({ others: [TOGETHER] })
  expect(await screen.findByText('Al día — verificado 10:42')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Laptop de la tienda y este dispositivo tienen lo mismo' })).toBeTruthy()
  expect(double.asked).toEqual(['connect'])
})

test('Both show a code: whoever scans first answers, and takes its own code back', async () => {
  const cancel = vi.fn<() => void>()
  const { double } = await open({
    connect: () => showing(OFFER, () => never, { cancel }),
    answerConnect: () => scanned(Promise.resolve(ok(MET))),
  })
  await paste(OFFER)
  expect(await screen.findByRole('heading', { name: 'Poniendo al día los dos dispositivos' })).toBeTruthy()
  expect(cancel).toHaveBeenCalledOnce()
  expect(double.asked).toEqual(['connect', `answerConnect ${OFFER}`])
})

test('A code that another device sent as a link is answered at once', async () => {
  const { double } = await open({ answerConnect: () => scanned(never) }, OFFER)
  expect(await screen.findByText('2. Ahora, que el otro dispositivo lea este')).toBeTruthy()
  expect(double.asked).toEqual([`answerConnect ${OFFER}`])
})

test('The code for a new device is told from that for known ones', async () => {
  const cancel = vi.fn<() => void>()
  const { double } = await open({ connect: () => showing(OFFER, () => never, { cancel }) })
  await paste(INVITATION)
  expect(await screen.findByText(/^Ese código es para unirse a un negocio/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Unirme otra vez' })).toBeTruthy()
  expect(cancel).toHaveBeenCalledOnce()
  expect(double.asked).toEqual(['connect'])
})

test('A refusal points a device that may have been removed to the way back', async () => {
  await open({ connect: () => showing(OFFER, () => Promise.resolve(err({ type: 'not-authorised' }))) })
  await paste(ANSWER)
  const way = await screen.findByRole('link', { name: '¿Quitaron este dispositivo? Unirme otra vez' })
  expect(way.getAttribute('href')).toBe('#/dispositivos/unir')
})

test('Where the browser keeps the local network from this page, it says so after eight seconds', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  await open({ connect: () => showing(OFFER, () => never) })
  networkIs('denied')
  await paste(ANSWER)
  await screen.findByText('Conectando…')
  await vi.advanceTimersByTimeAsync(8000)
  expect(await screen.findByText(/^Este navegador no deja ver tu red local/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Usar un archivo' })).toBeTruthy()
})

test('After eight seconds of nothing it says what to look at and offers the file, and keeps trying', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  let connect: (result: Result<Meeting, MeetingError>) => void = () => {}
  const { double } = await open({
    connect: () => showing(OFFER, () => new Promise((resolve) => (connect = resolve))),
  })
  await paste(ANSWER)
  await screen.findByText('Conectando…')
  expect(screen.queryByText(/misma red Wi-Fi/)).toBeNull()
  await vi.advanceTimersByTimeAsync(8000)
  expect(await screen.findByText('No se pudo conectar: ¿misma red Wi-Fi? ¿permiso de red local?')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Usar un archivo' }).getAttribute('href')).toBe('#/dispositivos/archivo')
  expect(screen.getByRole('heading', { name: 'Conectando…' })).toBeTruthy()
  connect(ok(MET))
  double.set({ others: [TOGETHER] })
  expect(await screen.findByText('Al día — verificado 10:42')).toBeTruthy()
})

test.each([
  ['full-here', /^No se pudo guardar lo que llegaba: puede que este dispositivo no tenga espacio/],
  ['full-there', /^El otro dispositivo no pudo guardar/],
  ['newer-app', /Actualiza la app aquí/],
  ['older-app', /Actualiza la app allí/],
  ['misbehaved', /mandó algo que no tocaba/],
  [undefined, /^Se cortó la conexión\. Lo que ya llegó/],
] as const)('a connection that ended as %s says what to do', async (parted, sentence) => {
  const { double } = await open({ connect: () => showing(OFFER, () => Promise.resolve(ok(MET))) })
  await paste(ANSWER)
  double.set({ others: [laptop({ type: 'checking' })] })
  await screen.findByText('Comprobando que es tu dispositivo')
  double.set({ others: [laptop({ type: 'apart' }, parted && { parted })] })
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Usar un archivo' })).toBeTruthy()
})

const SENTENCES: readonly (readonly [MeetingError['type'], RegExp])[] = [
  ['not-our-code', /no es de Al Día/],
  ['expired-code', /ya caducó/],
  ['used-code', /ya se usó/],
  ['wrong-turn', /no es el que toca/],
  ['no-webrtc', /no puede conectar dispositivos/],
  ['no-network', /no está en ninguna red/],
  ['unreachable', /misma red Wi-Fi/],
  ['not-authorised', /no está en la lista/],
  ['other-business', /de otro negocio/],
  ['not-approved', /no se confirmó/],
  ['digits-differ', /no eran iguales/],
  ['closed', /Se cortó la conexión/],
  ['newer-app', /versión más nueva/],
]

test.each(SENTENCES)('%s: one sentence, and a way on', async (type, sentence) => {
  const { double } = await open({ connect: () => Promise.resolve(err({ type })) })
  expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy()
  const ways = [
    screen.queryByRole('button', { name: 'Empezar otra vez' }),
    screen.queryByRole('link', { name: 'Usar un archivo' }),
  ]
  expect(ways.some((way) => way !== null)).toBe(true)
  if (ways[0]) {
    await userEvent.click(ways[0])
    await waitFor(() => expect(double.asked).toEqual(['connect', 'connect']))
  }
})
