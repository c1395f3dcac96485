import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { FactId } from '../../../src/domain/ids.ts'
import { openToday } from './openToday.tsx'

/** Hoy with one customer who is twelve days late; the link that is their row. */
async function openRow(): Promise<{ readonly link: HTMLElement; readonly front: HTMLElement; readonly id: FactId }> {
  let id = '' as FactId
  await openToday(async (books) => {
    id = await books.customer('Ana Ruiz')
    await books.fiado(id, 30_000, '2026-11-10')
  })
  const link = await screen.findByRole('link', { name: /Ana Ruiz/ })
  const front = link.closest<HTMLElement>('[data-front]')
  if (!front) throw new Error('no row to swipe')
  return { link, front, id }
}

interface Way {
  readonly to: readonly [x: number, y: number]
  readonly pointerType?: string
  readonly last?: 'pointerUp' | 'pointerCancel'
}

/** From the middle of the row, in ten steps. */
function swipe(link: HTMLElement, { to: [across, along], pointerType = 'touch', last = 'pointerUp' }: Way): void {
  move(link, across, along, pointerType)
  fireEvent[last](link, at(link, across, along, pointerType))
}

function move(link: HTMLElement, across: number, along: number, pointerType = 'touch'): void {
  fireEvent.pointerDown(link, at(link, 0, 0, pointerType))
  for (let i = 1; i <= 10; i++) fireEvent.pointerMove(link, at(link, (across * i) / 10, (along * i) / 10, pointerType))
}

/** From where the row has its place, however far it has given way. */
function at(link: HTMLElement, across: number, along: number, pointerType: string) {
  const { left, top, width } = link.closest('li')?.getBoundingClientRect() ?? new DOMRect()
  return { pointerId: 7, isPrimary: true, pointerType, clientX: left + width / 2 + across, clientY: top + 20 + along }
}

const sheet = () => screen.queryByRole('dialog')

test('Swiped to the right, a row leads where a tap on it leads', async () => {
  const { link, front, id } = await openRow()
  swipe(link, { to: [140, 6] })
  expect(window.location.hash).toBe(`#/clientes/${id}/recordar`)
  expect(link.getAttribute('href')).toBe(window.location.hash)
  expect(front.style.transform).toBe('')
})

test('Swiped to the left, it asks until when to put off, and the menu still does', async () => {
  const { link } = await openRow()
  move(link, -140, 6)
  expect(screen.getByText('Posponer').closest('[data-armed]')).toBeTruthy()
  fireEvent.pointerUp(link, at(link, -140, 6, 'touch'))
  expect(await screen.findByRole('dialog', { name: 'Posponer a Ana Ruiz' })).toBeTruthy()
  expect(window.location.hash).toBe('')
  fireEvent.click(screen.getByRole('button', { name: /Cerrar/ }))
  await waitFor(() => expect(sheet()).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: /Más opciones para Ana/ }))
  expect(await screen.findByRole('button', { name: /^Posponer/ })).toBeTruthy()
})

test('Not far enough, the row goes along and comes back, and a tap after it is a tap', async () => {
  const { link, front, id } = await openRow()
  move(link, -60, 0)
  expect(front.style.transform).toBe('translateX(-60px)')
  expect(screen.getByText('Posponer').closest('[data-armed]')).toBeNull()
  fireEvent.pointerUp(link, at(link, -60, 0, 'touch'))
  expect(front.style.transform).toBe('')
  swipe(link, { to: [60, 0] })
  // What a pen clicks where it leaves is no tap; the next one is.
  fireEvent.click(link)
  expect(window.location.hash).toBe('')
  fireEvent.pointerDown(link, at(link, 0, 0, 'touch'))
  fireEvent.pointerUp(link, at(link, 0, 0, 'touch'))
  fireEvent.click(link)
  expect(window.location.hash).toBe(`#/clientes/${id}/recordar`)
  expect(sheet()).toBeNull()
})

test('Scrolling is left to the browser, which takes the gesture over when it wants to', async () => {
  const { link, front } = await openRow()
  expect(getComputedStyle(front.parentElement ?? front).touchAction).toContain('pan-y')
  move(link, 30, 80)
  expect(front.style.transform).toBe('')
  fireEvent.pointerUp(link, at(link, 200, 80, 'touch'))
  swipe(link, { to: [-140, 0], last: 'pointerCancel' })
  expect(front.style.transform).toBe('')
  expect(window.location.hash).toBe('')
  expect(sheet()).toBeNull()
})

test('A mouse selects and does not swipe', async () => {
  const { link, front } = await openRow()
  move(link, 140, 0, 'mouse')
  expect(front.style.transform).toBe('')
  fireEvent.pointerUp(link, at(link, 140, 0, 'mouse'))
  expect(window.location.hash).toBe('')
})
