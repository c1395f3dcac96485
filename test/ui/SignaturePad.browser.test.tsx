import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Signature } from '../../src/domain/signature.ts'
import { PaperWords } from '../../src/i18n/PaperWords.ts'
import { SignaturePad } from '../../src/ui/SignaturePad.tsx'
import { renderInFrame } from './inFrame.tsx'

const changes: (Signature | undefined)[] = []

function Signing() {
  const [value, setValue] = useState<Signature>()
  return (
    <PaperWords>
      <SignaturePad
        who="Mariana"
        value={value}
        onChange={(next) => {
          changes.push(next)
          setValue(next)
        }}
      />
    </PaperWords>
  )
}

const pad = () => screen.getByRole('img', { name: 'Firma de Mariana' })
/** A pointer at a place in units of the field's width. */
function at(x: number, y: number, more: PointerEventInit = {}): PointerEventInit {
  const { left, top, width } = pad().getBoundingClientRect()
  return { pointerId: 1, button: 0, clientX: left + x * width, clientY: top + y * width, ...more }
}
function stroke(...points: readonly (readonly [number, number])[]) {
  const [first, ...rest] = points
  if (!first) return
  fireEvent.pointerDown(pad(), at(...first))
  for (const point of rest) fireEvent.pointerMove(pad(), at(...point))
  fireEvent.pointerUp(pad(), at(...(points.at(-1) ?? first)))
}
const ink = () =>
  [...pad().querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '').filter(Boolean).length - 1

describe('signing on the screen', () => {
  beforeEach(() => {
    changes.length = 0
    // Pointers made up by a test cannot be captured.
    SVGElement.prototype.setPointerCapture = () => undefined
  })
  afterEach(cleanup)

  const open = async () => {
    await renderInFrame(<Signing />)
    await waitFor(() => pad())
  }

  it('keeps strokes in units of its width, and what leaves the field stays at its edge', async () => {
    await open()
    stroke([0.1, 0.2], [0.5, 0.3], [1.4, 0.9])
    expect(screen.getByText('Firmado: un trazo.')).toBeDefined()
    const [drawn] = changes
    expect(drawn?.height).toBe(0.45)
    expect(drawn?.strokes).toHaveLength(1)
    const [first, second, last] = drawn?.strokes[0] ?? []
    expect(first?.[0]).toBeCloseTo(0.1, 2)
    expect(first?.[1]).toBeCloseTo(0.2, 2)
    expect(second?.[0]).toBeCloseTo(0.5, 2)
    expect(last).toEqual([1, 0.45])
    expect(ink()).toBe(1)
  })

  it('takes back one stroke, clears all, and a touch is a dot', async () => {
    await open()
    stroke([0.1, 0.2], [0.5, 0.3])
    stroke([0.7, 0.2])
    expect(changes.at(-1)?.strokes[1]).toHaveLength(1)
    expect(ink()).toBe(2)
    await userEvent.click(screen.getByRole('button', { name: 'Quitar el último trazo' }))
    expect(changes.at(-1)?.strokes).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Borrar la firma' }))
    expect(changes.at(-1)).toBeUndefined()
    expect(ink()).toBe(0)
    expect(screen.getByText(/Sin firmar/)).toBeDefined()
  })

  it('draws with one pointer only: another finger and the other button leave nothing', async () => {
    await open()
    fireEvent.pointerDown(pad(), at(0.1, 0.1))
    fireEvent.pointerDown(pad(), at(0.9, 0.1, { pointerId: 2 }))
    fireEvent.pointerMove(pad(), at(0.8, 0.3, { pointerId: 2 }))
    fireEvent.pointerUp(pad(), at(0.8, 0.3, { pointerId: 2 }))
    expect(changes).toHaveLength(0)
    fireEvent.pointerUp(pad(), at(0.1, 0.1))
    fireEvent.pointerDown(pad(), at(0.5, 0.1, { button: 2 }))
    fireEvent.pointerUp(pad(), at(0.5, 0.1, { button: 2 }))
    expect(changes.map((one) => one?.strokes.length)).toEqual([1])
  })

  it('can be left for paper with the keyboard alone, which drops what was drawn', async () => {
    await open()
    stroke([0.1, 0.2], [0.5, 0.3])
    screen.getByRole('button', { name: 'Firmar en papel' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(changes.at(-1)).toBeUndefined()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/se firma a mano/)).toBeDefined()
    await userEvent.keyboard('{Enter}')
    expect(pad()).toBeDefined()
  })

  it('is white paper that does not scroll under the finger, and not too low on a narrow phone', async () => {
    await open()
    const { touchAction, backgroundColor } = getComputedStyle(pad())
    expect(touchAction).toBe('none')
    expect(backgroundColor).toBe('rgb(255, 255, 255)')
    const { width, height } = pad().getBoundingClientRect()
    expect(height / width).toBeCloseTo(0.45, 1)
  })
})
