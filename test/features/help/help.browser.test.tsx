import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { HelpScreen } from '../../../src/features/help/HelpScreen.tsx'
import { HelpSheet } from '../../../src/features/help/HelpSheet.tsx'
import { renderApp } from '../../support/renderApp.tsx'

test('The sheet shows the page of the guide, follows its links inside, and leads to the whole of it', async () => {
  const onClose = vi.fn()
  await renderApp(() => <HelpSheet page="sale" onClose={onClose} />)
  const sheet = await screen.findByRole('dialog', { name: 'Una venta a crédito' })
  expect(within(sheet).getByText('En cuotas').tagName).toBe('STRONG')
  expect(within(sheet).getAllByRole('listitem').length).toBeGreaterThan(7)
  expect(sheet.querySelector('img')).toBeNull()
  const before = window.location.hash
  await userEvent.click(within(sheet).getByRole('link', { name: 'un pago' }))
  expect(await screen.findByRole('dialog', { name: 'Un pago' })).toBeTruthy()
  expect(window.location.hash).toBe(before)
  await userEvent.click(screen.getByRole('link', { name: 'Ver toda la guía' }))
  expect(window.location.hash).toBe('#/ayuda')
  expect(onClose).toHaveBeenCalledOnce()
})

test('Help lists the guide by chapters, and each page has an address', async () => {
  await renderApp(() => <HelpScreen page={null} />)
  expect(await screen.findByRole('link', { name: 'Empezar' })).toBeTruthy()
  await userEvent.click(screen.getByText('Tus libros'))
  const link = screen.getByRole('link', { name: 'Respaldo' })
  expect(link.getAttribute('href')).toBe('#/ayuda/backup')
})

test('A page of the guide at its address, in English', async () => {
  await renderApp(() => <HelpScreen page="backup" />, { language: 'en' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Backup' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Bringing it back' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Back to the guide' }).getAttribute('href')).toBe('#/ayuda')
})

test('In Portuguese the guide is the Spanish one, and says so to whoever reads it aloud', async () => {
  await renderApp(() => <HelpScreen page="backup" />, { language: 'pt' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Guia (em espanhol)' })).toBeTruthy()
  const title = screen.getByRole('heading', { level: 2, name: 'Respaldo' })
  expect(title.closest('[lang]')?.getAttribute('lang')).toBe('es')
  expect(screen.getByRole('link', { name: 'Voltar ao guia' }).closest('section [lang]')).toBeNull()
})

test('An address of no page says so', async () => {
  await renderApp(() => <HelpScreen page="nada" />)
  await waitFor(() => expect(screen.getByText('Esta página no está en la guía.')).toBeTruthy())
})

test('Help says of this browser what it does not have, and what to do instead', async () => {
  // A browser without WebRTC, and with the address book of a telephone.
  vi.stubGlobal('RTCPeerConnection', undefined)
  Object.defineProperty(navigator, 'contacts', { value: { select: vi.fn() }, configurable: true })
  try {
    await renderApp(() => <HelpScreen page={null} />)
    const title = await screen.findByRole('heading', { name: 'En este navegador' })
    const said = [...(title.parentElement?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
    expect(said).toContain('No conecta dispositivos entre sí: pasa los cambios por archivo.')
    expect(said.join(' ')).not.toContain('agenda')
  } finally {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'contacts')
  }
})
