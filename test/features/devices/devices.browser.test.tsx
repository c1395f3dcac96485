import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { DevicesState, MeetingState } from '../../../src/domain/deviceStatus.ts'
import { err, ok } from '../../../src/domain/result.ts'
import { DevicesScreen } from '../../../src/features/devices/DevicesScreen.tsx'
import { HERE, laptop, LAPTOP, SELLER, TWO_DEVICES } from '../../support/devicesDouble.ts'
import type { DevicesScript } from '../../support/devicesDouble.ts'
import { openDevices } from './openDevices.tsx'

vi.setConfig({ testTimeout: 60_000 })

const BETO = laptop({ type: 'apart' }, { id: SELLER, name: 'Celular de Beto', role: 'seller', pending: 3 })
const SHOP: Partial<DevicesState> = { ...TWO_DEVICES, others: [laptop({ type: 'apart' }), BETO] }

const open = (script: DevicesScript = { now: TWO_DEVICES }) => openDevices(<DevicesScreen />, script)
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const saysNotice = (text: string) => screen.findByText(text, { selector: 'output' })

test('With one device it says why there could be another, and leads to both ways', async () => {
  await open({})
  expect(await screen.findByText('Por ahora, solo este dispositivo')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Añadir dispositivo' }).getAttribute('href')).toBe('#/dispositivos/anadir')
  expect(screen.getByRole('link', { name: 'Ya uso Al Día en otro dispositivo' }).getAttribute('href')).toBe(
    '#/dispositivos/unir',
  )
})

const TODAY_1042 = new Date(2026, 10, 22, 10, 42).getTime()
const STATES: readonly (readonly [string, MeetingState, string | RegExp])[] = [
  ['no connection', { type: 'apart' }, 'Sin conexión; tus cambios están guardados aquí'],
  ['looking', { type: 'searching' }, 'Buscando…'],
  ['proving who it is', { type: 'checking' }, 'Comprobando que es tu dispositivo'],
  ['not confirmed', { type: 'unconfirmed' }, 'Hay cambios sin confirmar'],
  ['proven equal', { type: 'together', verifiedAt: TODAY_1042 }, 'Al día — verificado 10:42'],
  ['not equal', { type: 'different' }, 'Los datos no coinciden — envía un archivo completo'],
]

test.each(STATES)('What is true of another device is said as it is: %s', async (_, meeting, sentence) => {
  await open({ now: { ...TWO_DEVICES, others: [laptop(meeting)] } })
  expect(await screen.findByText(sentence)).toBeTruthy()
  // "Al día" is said of what was proven, and of nothing else.
  expect(screen.queryByText(/^Al día/) !== null).toBe(meeting.type === 'together')
})

test('Changes that wait are counted, with when both last held the same', async () => {
  const verifiedAt = new Date(2026, 10, 20, 18, 5).getTime()
  await open({ now: { ...TWO_DEVICES, others: [laptop({ type: 'apart' }, { pending: 3, verifiedAt })] } })
  expect(await screen.findByText('3 cambios por enviar')).toBeTruthy()
  expect(
    screen.getByText('Sin conexión; tus cambios están guardados aquí. Iguales por última vez: 20 nov, 18:05'),
  ).toBeTruthy()
})

test('A state that changes is heard by who does not see it', async () => {
  const { double } = await open()
  const line = (await screen.findByText('Sin conexión; tus cambios están guardados aquí')).closest('[role=status]')
  double.set({ others: [laptop({ type: 'together', verifiedAt: TODAY_1042 })] })
  await waitFor(() => expect(line?.textContent).toBe('Al día — verificado 10:42'))
  expect(line?.isConnected).toBe(true)
})

test('Devices that do not match lead to a complete file for that device', async () => {
  await open({ now: { ...TWO_DEVICES, others: [laptop({ type: 'different' })] } })
  const way = await screen.findByRole('link', { name: 'Enviar una copia completa' })
  expect(way.getAttribute('href')).toBe(`#/dispositivos/archivo/${LAPTOP}/completo`)
})

test('Removing a lost phone says what stays on it, asks, and does it', async () => {
  const { double } = await open({ now: SHOP, remove: () => Promise.resolve(ok(null)) })
  await press(/Celular de Beto/)
  await press('Quitar este dispositivo')
  const dialog = await screen.findByRole('dialog', { name: '¿Quitar Celular de Beto?' })
  expect(within(dialog).getByText(/quien tenga ese dispositivo puede ver lo que había en él hasta hoy/)).toBeTruthy()
  expect(within(dialog).getByText(/Lo que apuntó hasta ahora sigue contando/)).toBeTruthy()
  expect(double.asked).toEqual([])
  await press('Quitar')
  expect(await saysNotice('Celular de Beto ya no es de tus dispositivos')).toBeTruthy()
  expect(double.asked).toEqual([`remove ${SELLER}`])
})

test('The only owner is not removed, and it says why', async () => {
  await open({ now: SHOP, remove: () => Promise.resolve(err({ type: 'last-owner' })) })
  await press(/Laptop de la tienda/)
  await press('Quitar este dispositivo')
  await press('Quitar')
  expect(await screen.findByText(/^Es el único dueño/)).toBeTruthy()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('A seller becomes an owner after a warning that there is no undo', async () => {
  const { double } = await open({ now: SHOP, promote: () => Promise.resolve(ok(null)) })
  await press(/Celular de Beto/)
  await press('Hacer dueño')
  expect(await screen.findByText(/No se deshace/)).toBeTruthy()
  await press('Hacer dueño')
  await waitFor(() => expect(double.asked).toEqual([`promote ${SELLER}`]))
})

test('A device gets another name; none, or one without an end, is refused', async () => {
  const { double } = await open({ now: SHOP, rename: () => Promise.resolve(ok(null)) })
  await press('Cambiar el nombre')
  const field = await screen.findByLabelText('Nombre del dispositivo')
  const save = within(screen.getByRole('dialog')).getByRole('button', { name: 'Guardar' })
  expect(document.activeElement).toBe(field)
  await userEvent.clear(field)
  await userEvent.click(save)
  expect(await screen.findByText('Escribe un nombre.')).toBeTruthy()
  await userEvent.type(field, 'x'.repeat(41))
  await userEvent.click(save)
  expect(await screen.findByText('Como mucho 40 letras.')).toBeTruthy()
  await userEvent.clear(field)
  await userEvent.type(field, ' Celular de Lupe ')
  await userEvent.click(save)
  expect(await saysNotice('Ahora se llama Celular de Lupe')).toBeTruthy()
  expect(double.asked).toEqual([`rename ${HERE} Celular de Lupe`])
})

test('A seller connects and sends files, and changes nothing of the list', async () => {
  const self = { id: SELLER, name: 'Celular de Beto', role: 'seller', removed: false } as const
  await open({ now: { self, others: [laptop({ type: 'apart' })] } })
  expect(await screen.findByRole('link', { name: 'Conectar' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /^Añadir dispositivo/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Cambiar el nombre' })).toBeNull()
  await press(/Laptop de la tienda/)
  expect(await screen.findByRole('link', { name: 'Enviar cambios por archivo' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Quitar este dispositivo' })).toBeNull()
})

test('A device that was taken off the list says so: nothing goes on, nothing was deleted', async () => {
  const self = { id: HERE, name: 'Celular de Ana', role: 'owner', removed: true } as const
  await open({ now: { self, others: [laptop({ type: 'apart' })] } })
  expect(await screen.findByText(/Lo que apuntaste aquí sigue aquí: nada se borró/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Conectar' })).toBeNull()
  expect(screen.queryByRole('link', { name: /^Enviar cambios/ })).toBeNull()
  expect(screen.getByRole('link', { name: /^Lo que llegó/ })).toBeTruthy()
})

test('What needs looking at is said first, and leads to where it is looked at', async () => {
  await open({ now: { ...SHOP, late: 2, unverified: 1, refused: 1, clockOff: true, newerApp: true, elsewhere: true } })
  expect(await screen.findByText('2 apuntes llegaron después de quitar su dispositivo.')).toBeTruthy()
  expect(screen.getByText('1 apunte sin firma comprobada no cuenta todavía.')).toBeTruthy()
  expect(screen.getByText('Se rechazó 1 envío que no era válido.')).toBeTruthy()
  expect(screen.getByText(/se llevan más de un día/)).toBeTruthy()
  expect(screen.getByText(/^Otra pestaña de este dispositivo lleva la conexión/)).toBeTruthy()
  expect(screen.getByText(/usa una versión más nueva de la app/)).toBeTruthy()
  const hrefs = screen.getAllByRole('link', { name: 'Revisar' }).map((link) => link.getAttribute('href'))
  expect(hrefs).toEqual(Array(3).fill('#/dispositivos/revisar'))
})

test('Meeting through a server is off, says what its keeper learns, refuses what is not safe, and can be put off', async () => {
  const { double } = await open({
    now: SHOP,
    setRendezvous: (url) =>
      Promise.resolve(
        url.startsWith('ws://')
          ? err({ type: 'not-secure' })
          : url !== '' && !url.startsWith('wss://')
            ? err({ type: 'not-an-address' })
            : ok(null),
      ),
  })
  expect(await screen.findByText('Apagado: los dispositivos se conectan con códigos o archivos.')).toBeTruthy()
  await userEvent.click(screen.getByText('Encontrarse sin códigos'))
  expect(screen.getByText(/No ve nombres, ni cuentas, ni la clave/)).toBeTruthy()
  const field = screen.getByLabelText('Dirección')
  await userEvent.type(field, 'tienda')
  await press('Guardar')
  expect(await screen.findByText(/^Eso no es una dirección/)).toBeTruthy()
  await userEvent.clear(field)
  await userEvent.type(field, 'ws://tienda.example')
  await press('Guardar')
  expect(await screen.findByText(/solo deja direcciones seguras/)).toBeTruthy()
  await userEvent.clear(field)
  await userEvent.type(field, 'wss://tienda.example')
  await press('Guardar')
  expect(await screen.findByText('Por wss://tienda.example')).toBeTruthy()
  await press('Apagar')
  expect(await screen.findByText(/^Apagado/)).toBeTruthy()
  expect(double.asked.at(-1)).toBe('setRendezvous')
})

test('The list speaks English too', async () => {
  await openDevices(<DevicesScreen />, { now: { ...SHOP, others: [BETO] } }, { language: 'en' })
  expect(await screen.findByText('3 changes to send')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Connect' })).toBeTruthy()
})
