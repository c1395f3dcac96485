import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { useNotice, type Notice } from '../../src/ui/NoticeContext.ts'
import { renderInFrame } from './inFrame.tsx'

function Save({ notice }: { readonly notice: Notice }) {
  const { show } = useNotice()
  return <button onClick={() => show(notice)}>Guardar</button>
}

describe('a notice', () => {
  afterEach(cleanup)

  it('tells those who listen that it is saved, and takes it back when asked', async () => {
    let kept = true
    const undo = () => {
      kept = false
      return Promise.resolve()
    }
    await renderInFrame(<Save notice={{ text: 'Fiado guardado', undo }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
    expect(screen.getByRole('status').textContent).toBe('Fiado guardado')
    await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Deshecho'))
    expect(kept).toBe(false)
    expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull()
  })

  it('says so when it could not be taken back, and stays until it is put away', async () => {
    await renderInFrame(<Save notice={{ text: 'Pago guardado', undo: () => Promise.reject(new Error('no space')) }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
    await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/No se pudo deshacer/))
    await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }))
    expect(screen.getByRole('alert').textContent).toBe('')
  })
})
