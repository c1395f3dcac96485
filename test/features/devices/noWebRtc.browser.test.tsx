import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { AddDeviceScreen } from '../../../src/features/devices/AddDeviceScreen.tsx'
import { CodeScreen } from '../../../src/features/devices/CodeScreen.tsx'
import { ConnectScreen } from '../../../src/features/devices/ConnectScreen.tsx'
import { DevicesScreen } from '../../../src/features/devices/DevicesScreen.tsx'
import { FileScreen } from '../../../src/features/devices/FileScreen.tsx'
import { JoinScreen } from '../../../src/features/devices/JoinScreen.tsx'
import { HERE, INVITATION, TWO_DEVICES } from '../../support/devicesDouble.ts'
import { cameraGives, cameraIs, openDevices } from './openDevices.tsx'

vi.setConfig({ testTimeout: 60_000 })

/** WebKitGTK has none; Firefox has none where a setting says so. */
function withoutWebRtc(): void {
  const kept = Object.getOwnPropertyDescriptor(window, 'RTCPeerConnection')
  expect(Reflect.deleteProperty(window, 'RTCPeerConnection')).toBe(true)
  onTestFinished(() => void (kept && Object.defineProperty(window, 'RTCPeerConnection', kept)))
}

/** An extension that keeps addresses secret leaves it there, and lets it throw. */
function webRtcThrows(): void {
  const spy = vi.spyOn(window, 'RTCPeerConnection').mockImplementation(function refused() {
    throw new DOMException('off', 'NotSupportedError')
  })
  onTestFinished(() => spy.mockRestore())
}

const why = () => screen.findByText(/por WebRTC, y este navegador no lo trae o lo tiene apagado/)
const way = (name: string) => screen.findByRole('link', { name }).then((link) => link.getAttribute('href'))

test.each([
  ['has none', withoutWebRtc],
  ['has it switched off', webRtcThrows],
])('A browser that %s says why it adds no devices, and that a backup takes the books elsewhere', async (_, without) => {
  without()
  await openDevices(<DevicesScreen />)
  expect(await why()).toBeTruthy()
  expect(await screen.findByText(/haz un respaldo y ábrelo allí/)).toBeTruthy()
  expect(await way('Ir a Respaldo')).toBe('#/respaldo')
  expect(screen.queryByRole('link', { name: 'Añadir dispositivo' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Ya uso Al Día en otro dispositivo' })).toBeNull()
})

test('A device on the list that has lost WebRTC says why it cannot connect, and leads to files', async () => {
  withoutWebRtc()
  await openDevices(<DevicesScreen />, { now: TWO_DEVICES })
  expect(await why()).toBeTruthy()
  expect(await way('Usar un archivo')).toBe('#/dispositivos/archivo')
  expect(await way('Enviar cambios Un archivo cifrado, por WhatsApp o como quieras')).toBe('#/dispositivos/archivo')
  // What cannot work is not offered.
  expect(screen.queryByRole('link', { name: 'Conectar' })).toBeNull()
  expect(screen.queryByRole('link', { name: /^Añadir dispositivo/ })).toBeNull()
  expect(screen.queryByText('Encontrarse sin códigos')).toBeNull()
})

test.each([
  ['adding', <AddDeviceScreen key="add" />],
  ['connecting', <ConnectScreen key="connect" code={null} />],
])('Who comes to %s all the same is told before a camera is asked for or a code is made', async (_, place) => {
  withoutWebRtc()
  cameraIs('prompt')
  const camera = cameraGives(new DOMException('no', 'NotAllowedError'))
  const { double } = await openDevices(place, { now: TWO_DEVICES })
  expect(await why()).toBeTruthy()
  expect(await way('Usar un archivo')).toBe('#/dispositivos/archivo')
  expect(screen.queryByRole('button', { name: 'Permitir la cámara' })).toBeNull()
  expect(camera).not.toHaveBeenCalled()
  expect(double.asked).toEqual([])
})

test.each([
  ['by hand', <JoinScreen key="join" code={null} />],
  ['by a link', <CodeScreen key="code" code={INVITATION.slice(INVITATION.lastIndexOf('/') + 1)} />],
])('An empty app that would join %s is told at once, with a backup as the way on', async (_, place) => {
  withoutWebRtc()
  const { double } = await openDevices(place, {}, { business: null })
  expect(await why()).toBeTruthy()
  expect(await screen.findByText(/«Ya tengo un respaldo»/)).toBeTruthy()
  expect(await way('Volver al inicio')).toBe('#/hoy')
  expect(double.asked).toEqual([])
})

test('Files are prepared and opened as ever', async () => {
  withoutWebRtc()
  await openDevices(<FileScreen to="anyone" complete={false} first="send" />, { now: TWO_DEVICES })
  expect(await screen.findByRole('button', { name: 'Preparar el archivo' })).toBeTruthy()
  expect(screen.getByLabelText('Archivo de tu otro dispositivo')).toBeTruthy()
})

test('A removed device is told why, and is offered no files', async () => {
  withoutWebRtc()
  await openDevices(<DevicesScreen />, {
    now: { ...TWO_DEVICES, self: { id: HERE, name: 'Celular', role: 'owner', removed: true } },
  })
  expect(await why()).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Usar un archivo' })).toBeNull())
})

test('It is said in English too, and not at all where there is WebRTC', async () => {
  const { unmount } = await openDevices(<DevicesScreen />)
  expect(await screen.findByRole('link', { name: 'Añadir dispositivo' })).toBeTruthy()
  expect(screen.queryByText(/WebRTC/)).toBeNull()
  unmount()
  withoutWebRtc()
  await openDevices(<DevicesScreen />, {}, { language: 'en' })
  expect(await screen.findByText('This browser cannot connect devices')).toBeTruthy()
})
