import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { ChangesFileError } from '../../../src/domain/deviceStatus.ts'
import { err, ok } from '../../../src/domain/result.ts'
import { FileScreen } from '../../../src/features/devices/FileScreen.tsx'
import { HERE, laptop, LAPTOP, SELLER, TWO_DEVICES } from '../../support/devicesDouble.ts'
import type { DevicesScript } from '../../support/devicesDouble.ts'
import { openDevices } from './openDevices.tsx'

vi.setConfig({ testTimeout: 60_000 })

const FILE = { blob: new Blob([new Uint8Array(43_210)]), name: 'aldia-cambios.txt', facts: 3, photos: 2 }
const REPORT = {
  from: LAPTOP,
  fromName: 'Laptop de la tienda',
  added: 41,
  known: 3,
  photos: 2,
  refused: 0,
  owesBack: true,
  isPartial: false,
}
const prepareFile: DevicesScript['prepareFile'] = () => Promise.resolve(ok(FILE))

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const open = (script: DevicesScript, first: 'send' | 'open' = 'send') =>
  openDevices(<FileScreen to="anyone" complete={false} first={first} />, { now: TWO_DEVICES, ...script })

function sharing(outcome: () => Promise<void>) {
  const share = vi.fn<(data: ShareData) => Promise<void>>(outcome)
  Object.assign(navigator, { share, canShare: () => true })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'share')
    Reflect.deleteProperty(navigator, 'canShare')
  })
  return share
}

async function give(name = 'aldia-cambios (1).txt') {
  const file = new File(['ALDIA2'], name)
  await userEvent.upload(await screen.findByLabelText('Archivo de tu otro dispositivo'), file)
  return file
}

test('The file is prepared first, and shared with a tap of its own, as the text that messengers take', async () => {
  const share = sharing(() => Promise.resolve())
  const { double } = await open({ prepareFile })
  await press('Preparar el archivo')
  expect(await screen.findByText(/^El archivo está listo/)).toBe(document.activeElement)
  expect(screen.getByText(/3 apuntes · 2 fotos · 43 kB/)).toBeTruthy()
  expect(share).not.toHaveBeenCalled()
  await press('Compartir')
  const shared = share.mock.calls[0]?.[0].files?.[0]
  expect([shared?.name, shared?.type, shared?.size]).toEqual(['aldia-cambios.txt', 'text/plain', 43_210])
  expect(await screen.findByText(/^Entregado para compartir/)).toBeTruthy()
  // With one other device there is nobody to choose.
  expect(double.asked).toEqual([`prepareFile ${LAPTOP} false true`])
})

test('Where nothing can be shared the file goes to the downloads', async () => {
  await open({ prepareFile })
  await press('Preparar el archivo')
  expect(screen.queryByRole('button', { name: 'Compartir' })).toBeNull()
  await press('Descargar')
  expect(await screen.findByText(/^Está en tus descargas/)).toBeTruthy()
})

test('To a device that has everything goes nothing, unless a complete copy is wanted', async () => {
  const { double } = await open({
    prepareFile: (_to, { complete }) => Promise.resolve(complete ? ok(FILE) : err({ type: 'nothing-new' })),
  })
  await press('Preparar el archivo')
  expect(await screen.findByText(/^Ese dispositivo ya tiene todo lo de aquí/)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Todo' }))
  await press('Preparar el archivo')
  expect(await screen.findByText(/^El archivo está listo/)).toBeTruthy()
  expect(double.asked).toEqual([`prepareFile ${LAPTOP} false true`, `prepareFile ${LAPTOP} true true`])
})

test('For anyone there is only everything, because nobody knows what anyone lacks', async () => {
  const seller = laptop({ type: 'apart' }, { id: SELLER, name: 'Celular de Beto' })
  const { double } = await open({ prepareFile, now: { ...TWO_DEVICES, others: [laptop({ type: 'apart' }), seller] } })
  expect(screen.queryByRole('radio', { name: 'Solo lo que le falta' })).toBeNull()
  await press('Preparar el archivo')
  await waitFor(() => expect(double.asked).toEqual(['prepareFile anyone true true']))
})

test('A file that is opened says what it brought, and offers what its sender lacks', async () => {
  const { double } = await open({ prepareFile, openFile: () => Promise.resolve(ok(REPORT)) }, 'open')
  await give()
  expect(await screen.findByText('Llegaron 41 apuntes de Laptop de la tienda')).toBeTruthy()
  expect(screen.getByText('3 ya estaban aquí.')).toBeTruthy()
  expect(screen.getByText('Llegaron 2 fotos.')).toBeTruthy()
  await press('Preparar lo que le falta')
  expect(await screen.findByText(/^El archivo está listo/)).toBeTruthy()
  expect(double.asked).toEqual(['openFile', `prepareFile ${LAPTOP} false true`])
  expect(within(screen.getByRole('combobox')).getByRole('option', { selected: true }).textContent).toBe(
    'Laptop de la tienda',
  )
})

test('The same file a second time brings nothing, and says so', async () => {
  const openFile = () => Promise.resolve(ok({ ...REPORT, added: 0, known: 44, owesBack: false }))
  await open({ openFile }, 'open')
  await give()
  expect(await screen.findByText('Todo lo del archivo de Laptop de la tienda ya estaba aquí')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Preparar lo que le falta' })).toBeNull()
})

test('A file of which months were refused does not say that everything was here', async () => {
  const openFile = () => Promise.resolve(ok({ ...REPORT, added: 0, known: 0, refused: 2, owesBack: false }))
  await open({ openFile }, 'open')
  await give()
  expect(await screen.findByText('Del archivo de Laptop de la tienda no entró nada nuevo')).toBeTruthy()
  expect(screen.getByText(/^Lo de 2 meses no era válido/)).toBeTruthy()
  expect(screen.queryByText(/ya estaba aquí$/)).toBeNull()
})

test('A file that leaves this device behind its sender says so, and what mends it', async () => {
  const openFile = () => Promise.resolve(ok({ ...REPORT, refused: 1, isPartial: true }))
  await open({ openFile }, 'open')
  await give()
  expect(await screen.findByText('Llegaron 41 apuntes de Laptop de la tienda')).toBeTruthy()
  expect(screen.getByText(/^Lo de 1 mes no era válido/)).toBeTruthy()
  expect(screen.getByText(/le faltan cosas de Laptop de la tienda .*: allí, prepara una copia completa/)).toBeTruthy()
})

test('A device whose copy broke off is told to open a file, and not that the other has everything', async () => {
  await open({ prepareFile: () => Promise.resolve(err({ type: 'no-books-yet' })) })
  await press('Preparar el archivo')
  expect((await screen.findByText(/aún no le llegaron los libros/)).closest('[role=alert]')).toBeTruthy()
  expect(screen.queryByText(/ya tiene todo/)).toBeNull()
})

const cards = () => [screen.queryByText('Enviar'), screen.queryByText('Abrir')].filter((card) => card !== null)

test('A device that has no key yet is told so first, with the way to it, and offered nothing that would be refused', async () => {
  await openDevices(<FileScreen to="anyone" complete={false} first="open" />)
  expect(await screen.findByText('Este dispositivo todavía no tiene la clave')).toBeTruthy()
  expect(screen.getByRole('link', { name: /^Ya uso Al Día en otro/ }).getAttribute('href')).toBe('#/dispositivos/unir')
  expect(cards()).toEqual([])
})

test('A device that was removed is told so first, with the way back', async () => {
  const self = { id: HERE, name: 'Caja', role: 'seller', removed: true } as const
  await open({ now: { ...TWO_DEVICES, self } }, 'open')
  expect(await screen.findByText(/ya no está en la lista del negocio$/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Unirme otra vez' }).getAttribute('href')).toBe('#/dispositivos/unir')
  expect(cards()).toEqual([])
})

test('A device whose copy broke off is told first what to prepare on the other one, and has only a file to open', async () => {
  const self = { id: HERE, name: 'Caja', role: 'seller', removed: false, awaitsBooks: true } as const
  const { double } = await open({ openFile: () => Promise.resolve(ok(REPORT)), now: { ...TWO_DEVICES, self } })
  const told = await screen.findByText(/aún no le llegaron los libros/)
  const [card, ...others] = cards()
  expect(others).toEqual([])
  expect(told.compareDocumentPosition(card as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await give()
  expect(await screen.findByText('Llegaron 41 apuntes de Laptop de la tienda')).toBeTruthy()
  double.set({ self: { ...self, awaitsBooks: false } })
  expect(await screen.findByRole('button', { name: 'Preparar el archivo' })).toBeTruthy()
  expect(screen.getByText('Llegaron 41 apuntes de Laptop de la tienda')).toBeTruthy()
})

const SENTENCES: readonly (readonly [ChangesFileError['type'], RegExp])[] = [
  ['not-our-file', /no es de Al Día/],
  ['damaged-file', /dañado o incompleto/],
  ['other-business', /de otro negocio/],
  ['not-authorised', /no está en la lista/],
  ['missing-before', /Falta un archivo anterior/],
  ['newer-app', /versión más nueva/],
]

test.each(SENTENCES)('%s: one sentence, and another file can be chosen', async (type, sentence) => {
  await open({ openFile: () => Promise.resolve(err({ type })) }, 'open')
  await give()
  expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Elegir archivo' })).toBeTruthy()
})

test('A file in the cloud that is not on this device is told apart from a broken one', async () => {
  const { double } = await open({ openFile: () => Promise.resolve(ok(REPORT)) }, 'open')
  const slice = vi.spyOn(Blob.prototype, 'slice').mockReturnValue({
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  } as unknown as Blob)
  onTestFinished(() => slice.mockRestore())
  await give()
  expect(await screen.findByText(/Si está en la nube, descárgalo primero/)).toBeTruthy()
  expect(double.asked).toEqual([])
})
