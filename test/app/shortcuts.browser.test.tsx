import { waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { useShortcuts } from '../../src/app/useShortcuts.ts'
import { useDiscardGuard } from '../../src/ui/useDiscardGuard.tsx'
import { renderApp } from '../support/renderApp.tsx'

const ID = '260300ABCDEFGHJKMN'

function Room({ onOpen, search }: { readonly onOpen: (tool: string | null) => void; readonly search: boolean }) {
  useShortcuts(onOpen)
  return (
    <main>
      {search && <input type="search" aria-label="search" />}
      <textarea aria-label="note" />
    </main>
  )
}

async function open({ at = '/hoy', search = false } = {}) {
  window.location.hash = `#${at}`
  const onOpen = vi.fn()
  const app = await renderApp(() => <Room onOpen={onOpen} search={search} />)
  await app.findByRole('textbox', { name: 'note' })
  return { onOpen, app }
}

test.each([
  ['n', '/hoy', '#/apuntar/fiado'],
  ['p', '/hoy', '#/apuntar/pago'],
  ['r', '/hoy', '#/hoy'],
  ['n', `/clientes/${ID}`, `#/apuntar/fiado/${ID}`],
  ['p', `/clientes/${ID}/recordar`, `#/apuntar/pago/${ID}`],
  ['r', `/clientes/${ID}`, `#/clientes/${ID}/recordar`],
  ['1', '/cartera', '#/hoy'],
  ['2', '/hoy', '#/clientes'],
  ['3', '/hoy', '#/cartera'],
  ['4', '/hoy', '#/mas'],
])('%s at %s leads to %s', async (key, at, to) => {
  await open({ at })
  await userEvent.keyboard(key)
  await waitFor(() => expect(window.location.hash).toBe(to))
})

test('? shows the keys, Ctrl-K and ⌘K search everywhere, / too where the screen has no search', async () => {
  const { onOpen } = await open()
  await userEvent.keyboard('?')
  expect(onOpen).toHaveBeenLastCalledWith('keys')
  for (const keys of ['{Control>}k{/Control}', '{Meta>}k{/Meta}', '/']) {
    onOpen.mockClear()
    await userEvent.keyboard(keys)
    expect(onOpen).toHaveBeenLastCalledWith('search')
  }
})

test('/ goes to the search of the screen where there is one', async () => {
  const { onOpen, app } = await open({ search: true })
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(app.getByRole('searchbox'))
  expect(onOpen).not.toHaveBeenCalled()
})

test('While somebody types, letters are letters; only Ctrl-K leads out', async () => {
  const { onOpen, app } = await open({ at: `/clientes/${ID}` })
  const note = app.getByRole('textbox', { name: 'note' })
  await userEvent.type(note, 'npr1234/?')
  expect(note).toHaveProperty('value', 'npr1234/?')
  expect(window.location.hash).toBe(`#/clientes/${ID}`)
  expect(onOpen).not.toHaveBeenCalled()
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('search')
})

test('Nothing happens over a sheet, nor with Alt', async () => {
  const { onOpen, app } = await open()
  const sheet = document.createElement('dialog')
  app.container.append(sheet)
  sheet.showModal()
  await userEvent.keyboard('n?{Control>}k{/Control}')
  sheet.close()
  await userEvent.keyboard('{Alt>}n{/Alt}')
  expect(onOpen).not.toHaveBeenCalled()
  expect(window.location.hash).toBe('#/hoy')
})

function Unsaved() {
  useShortcuts(() => {})
  return (
    <>
      <textarea aria-label="note" />
      {useDiscardGuard(true)}
    </>
  )
}

test('A key that leads away from unsaved text asks first, as a link does', async () => {
  window.location.hash = '#/ajustes/mensajes'
  const app = await renderApp(() => <Unsaved />)
  await app.findByRole('textbox', { name: 'note' })
  await userEvent.keyboard('3')
  expect(await app.findByRole('dialog', { name: '¿Salir sin guardar?' })).toBeTruthy()
  expect(window.location.hash).toBe('#/ajustes/mensajes')
})
