import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfirmDialog } from '../../src/ui/ConfirmDialog.tsx'
import { Sheet } from '../../src/ui/Sheet.tsx'
import { renderInFrame } from './inFrame.tsx'

/** A line that opens its sheet, of which a question can follow: as a movement, and taking it back. */
function Line() {
  const [shown, setShown] = useState<'sheet' | 'question' | null>(null)
  const close = () => setShown(null)
  return (
    <>
      <button onClick={() => setShown('sheet')}>Fiado</button>
      {shown === 'sheet' && (
        <Sheet open onClose={close} title="Detalle">
          <button onClick={() => setShown('question')}>Anular</button>
        </Sheet>
      )}
      <ConfirmDialog open={shown === 'question'} title="¿Anular?" confirm="Sí" onConfirm={close} onCancel={close} />
    </>
  )
}

const focused = () => document.activeElement?.textContent

describe('what opened a dialog', () => {
  afterEach(cleanup)

  it('has the focus again when its sheet is closed', async () => {
    await renderInFrame(<Line />)
    await userEvent.click(screen.getByRole('button', { name: 'Fiado' }))
    await waitFor(() => expect(focused()).toBe('Detalle'))
    await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }))
    await waitFor(() => expect(focused()).toBe('Fiado'))
  })

  it('has it again after a question that came in the place of the sheet', async () => {
    await renderInFrame(<Line />)
    await userEvent.click(screen.getByRole('button', { name: 'Fiado' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Anular' }))
    await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain('¿Anular?'))
    await userEvent.click(screen.getByRole('button', { name: 'Cancelar' }))
    await waitFor(() => expect(focused()).toBe('Fiado'))
  })
})
