import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Meeting } from '../../../src/commands/devicesControl.ts'
import { err, ok } from '../../../src/domain/result.ts'
import { AddDeviceScreen } from '../../../src/features/devices/AddDeviceScreen.tsx'
import { ANSWER, HERE, INVITATION, laptop, LAPTOP, OFFER, showing, TWO_DEVICES } from '../../support/devicesDouble.ts'
import type { DevicesScript } from '../../support/devicesDouble.ts'
import { cameraGives, cameraIs, openDevices } from './openDevices.tsx'
import { codeBeforeCamera } from './codeBeforeCamera.ts'

vi.setConfig({ testTimeout: 60_000 })

const SELF = { id: HERE, name: 'Celular de Ana', role: 'owner', removed: false } as const
const MET: Meeting = { peer: LAPTOP, digits: '408215' }
const invite: DevicesScript['invite'] = () => showing(INVITATION, () => Promise.resolve(ok(MET)))

const open = (script: DevicesScript) => openDevices(<AddDeviceScreen />, script)
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

async function paste(text: string) {
  await press('Escanear su código')
  await userEvent.click(await screen.findByText('Pegarlo o escribirlo'))
  await userEvent.click(screen.getByLabelText('Código del otro dispositivo'))
  await userEvent.paste(text)
  await press('Usar este código')
}

test('From the code to the books: the other answers, the digits are the same, it gets a name, and the copy is proven', async () => {
  cameraIs('denied')
  const { double } = await open({
    invite,
    approve: () => Promise.resolve(ok(null)),
    rename: () => Promise.resolve(ok(null)),
  })
  expect(await screen.findByRole('img', { name: 'Código para el otro dispositivo' })).toBeTruthy()
  expect(screen.getByText(/^Vale [12]:\d\d$/)).toBeTruthy()
  await paste(ANSWER)

  expect(await screen.findByRole('img', { name: 'Números: 4 0 8 2 1 5' })).toBeTruthy()
  expect(double.asked).toEqual(['invite'])
  await press('Sí, los mismos')
  await userEvent.type(await screen.findByLabelText('Nombre del dispositivo'), 'Caja')
  await userEvent.click(screen.getByRole('radio', { name: /Vendedor/ }))
  const own = screen.getByLabelText('Nombre de este dispositivo')
  await userEvent.clear(own)
  await userEvent.type(own, 'Celular de Ana')
  double.set({ self: { id: HERE, name: '', role: 'owner', removed: false } })
  await press('Entregar los libros')
  await waitFor(() => expect(double.asked).toEqual(['invite', 'approve Caja seller', `rename ${HERE} Celular de Ana`]))

  double.set({ others: [laptop({ type: 'exchanging', received: 1000, sent: 3_200_000, total: 8_000_000 })] })
  expect(await screen.findByRole('progressbar', { name: 'Enviando 3.2 de 8 MB' })).toHaveProperty('value', 3_201_000)
  const verifiedAt = new Date(2026, 10, 22, 10, 42).getTime()
  double.set({ others: [laptop({ type: 'together', verifiedAt }, { name: 'Caja' })] })
  expect(await screen.findByRole('heading', { name: 'Caja ya tiene tus libros' })).toBe(document.activeElement)
  expect(screen.getByText('Al día — verificado 10:42')).toBeTruthy()
})

test('The answer is read by the camera, by the app’s own reader where the system has none', async () => {
  cameraIs('granted')
  const camera = cameraGives(codeBeforeCamera(ANSWER))
  const { double } = await open({ invite, reject: () => {} })
  await press('Escanear su código')
  expect(await screen.findByRole('img', { name: /^Números/ }, { timeout: 20_000 })).toBeTruthy()
  expect(double.asked).toEqual(['invite'])
  // The lamp goes out.
  const stream = (await camera.mock.results[0]?.value) as MediaStream
  await waitFor(() => expect(stream.getTracks().map((track) => track.readyState)).toEqual(['ended']))
})

test('The camera is asked for, with a reason, before any code is made', async () => {
  cameraIs('prompt')
  const asked = cameraGives(new DOMException('no', 'NotAllowedError'))
  const { double } = await open({ invite })
  expect(await screen.findByText(/La imagen no sale de aquí/)).toBeTruthy()
  expect(double.asked).toEqual([])
  expect(asked).not.toHaveBeenCalled()
  await press('Permitir la cámara')
  expect(await screen.findByRole('img', { name: 'Código para el otro dispositivo' })).toBeTruthy()
  expect(asked).toHaveBeenCalledOnce()

  // Refused: said in one sentence, with the other way already open.
  await press('Escanear su código')
  expect(await screen.findByText(/^No hay permiso para la cámara/)).toBeTruthy()
  expect(screen.getByLabelText('Código del otro dispositivo').checkVisibility()).toBe(true)
})

test.each([
  ['NotFoundError', /^No se encontró ninguna cámara/],
  ['NotReadableError', /^Otra app está usando la cámara/],
])('No camera (%s): one sentence, and the code can be pasted', async (name, sentence) => {
  cameraIs('granted')
  cameraGives(new DOMException('no', name))
  await open({ invite })
  await press('Escanear su código')
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.getByLabelText('Código del otro dispositivo').checkVisibility()).toBe(true)
})

test('Other digits: nothing is handed over, and it says so', async () => {
  cameraIs('denied')
  const { double } = await open({ invite, reject: () => {} })
  await paste(ANSWER)
  await press('No')
  expect(double.asked).toEqual(['invite', 'reject'])
  expect(await screen.findByText(/Los números no eran iguales, y no se entregó nada/)).toBeTruthy()
  await press('Empezar otra vez')
  await waitFor(() => expect(double.asked).toEqual(['invite', 'reject', 'invite']))
})

test('Leaving before the digits were compared is a no; leaving the code takes it back', async () => {
  cameraIs('denied')
  const cancel = vi.fn<() => void>()
  const first = await open({ invite: () => showing(INVITATION, () => Promise.resolve(ok(MET)), { cancel }) })
  await screen.findByRole('img', { name: 'Código para el otro dispositivo' })
  first.unmount()
  expect(cancel).toHaveBeenCalledOnce()

  const { double, unmount } = await open({ invite, reject: () => {} })
  await paste(ANSWER)
  await screen.findByRole('img', { name: /^Números/ })
  unmount()
  expect(double.asked).toEqual(['invite', 'reject'])
})

test.each([
  ['of something else', 'https://menu.example/hoy', /^Ese código no es de Al Día/],
  ['of another step', OFFER, /^Ese código no es el que toca ahora/],
])('A code %s is told in one sentence, and the next one can be read at once', async (_, text, sentence) => {
  cameraIs('denied')
  await open({ invite, reject: () => {} })
  await paste(text)
  expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy()
  const box = screen.getByLabelText('Código del otro dispositivo')
  await userEvent.clear(box)
  await userEvent.click(box)
  await userEvent.paste(ANSWER)
  await press('Usar este código')
  expect(await screen.findByRole('img', { name: /^Números/ })).toBeTruthy()
})

test('A code that has run out is shown no more: a new one takes its place', async () => {
  cameraIs('denied')
  const { double } = await open({
    invite: () => showing(INVITATION, () => Promise.reject(new Error('too late')), { forMs: 400 }),
  })
  expect(await screen.findByText('Este código caducó.')).toBeTruthy()
  expect(screen.queryByRole('img', { name: 'Código para el otro dispositivo' })).toBeNull()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Escanear su código' })).toBeNull())
  await press('Mostrar uno nuevo')
  await waitFor(() => expect(double.asked).toEqual(['invite', 'invite']))
})

test('Nobody is made owner or seller by mistake: a name and what it may do must be given', async () => {
  cameraIs('denied')
  const { double } = await open({ invite, reject: () => {}, now: { self: { ...SELF } } })
  await paste(ANSWER)
  await press('Sí, los mismos')
  await press('Entregar los libros')
  expect(await screen.findByText('Escribe un nombre.')).toBeTruthy()
  expect(screen.getByText('Elige qué puede hacer.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('Nombre del dispositivo'))
  // This device has a name: it is not asked for again.
  expect(screen.queryByLabelText('Nombre de este dispositivo')).toBeNull()
  expect(double.asked).toEqual(['invite'])
})

test('A link that breaks on the way: what came is kept, and there is a way on', async () => {
  cameraIs('denied')
  const { double } = await open({ invite, approve: () => Promise.resolve(ok(null)), now: TWO_DEVICES })
  await paste(ANSWER)
  await press('Sí, los mismos')
  await userEvent.type(await screen.findByLabelText('Nombre del dispositivo'), 'Caja')
  await userEvent.click(screen.getByRole('radio', { name: /Dueño/ }))
  await press('Entregar los libros')
  double.set({ others: [laptop({ type: 'exchanging', received: 0, sent: 10, total: 100 })] })
  await screen.findByRole('progressbar')
  double.set({ others: [laptop({ type: 'apart' }, { pending: 40 })] })
  expect(await screen.findByText(/Lo que ya llegó está guardado/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Conectar' }).getAttribute('href')).toBe('#/dispositivos/conectar')
})

test('A disk that is full when the list is written is told as such', async () => {
  cameraIs('denied')
  await open({ invite: () => Promise.resolve(err({ type: 'not-saved', cause: 'full' })) })
  expect(await screen.findByText(/^No guardado: este dispositivo no tiene espacio libre/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Empezar otra vez' })).toBeTruthy()
})

test('A seller’s device adds nobody', async () => {
  cameraIs('denied')
  const { double } = await open({ invite, now: { self: { ...SELF, role: 'seller' } } })
  expect(await screen.findByText('Esto solo lo hace un dueño')).toBeTruthy()
  expect(double.asked).toEqual([])
})
