import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { addCustomer } from '../../../../src/commands/addCustomer.ts'
import { saveSetting } from '../../../../src/commands/saveSetting.ts'
import type { CustomerId } from '../../../../src/domain/ids.ts'
import { LetterScreen } from '../../../../src/features/papers/letter/LetterScreen.tsx'
import { renderApp } from '../../../support/renderApp.tsx'

const TODAY = '2026-11-23'

afterEach(() => {
  vi.useRealTimers()
})

/** A browser that hands files to other apps. */
function withSharing(): File[][] {
  const shared: File[][] = []
  const share = (data: ShareData) => {
    shared.push([...(data.files ?? [])])
    return Promise.resolve()
  }
  Object.defineProperties(navigator, {
    canShare: { value: () => true, configurable: true },
    share: { value: share, configurable: true },
  })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'canShare')
    Reflect.deleteProperty(navigator, 'share')
  })
  return shared
}

test('A letter outside the owner’s hours can be made and kept, and is handed over only with a reason', async () => {
  const shared = withSharing()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T21:30`) })
  let customer: CustomerId | undefined
  const { books } = await renderApp(() => <LetterScreen id={customer as CustomerId} />, {
    today: TODAY,
    fill: async (filled) => {
      const added = await addCustomer(filled.deps)({ person: { name: 'Ramón Beltrán' } })
      if (!added.ok) throw new Error(added.error.type)
      customer = added.value
      await filled.fiado(customer, 96000, '2026-07-20', '2026-07-05')
      const value = { windows: [{ weekdays: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60 }] }
      const saved = await saveSetting(filled.deps)({ key: 'guard', value })
      if (!saved.ok) throw new Error(saved.error.type)
    },
  })
  // The first letter fetches what makes it, and a busy machine takes its time.
  const share = await screen.findByRole('button', { name: 'Compartir PDF' }, { timeout: 12_000 })
  await screen.findByText('Mañana a las 9:00 puedes')
  expect(share).toHaveProperty('disabled', true)
  expect(screen.getByRole('button', { name: 'Descargar PDF' })).toHaveProperty('disabled', false)

  await userEvent.click(screen.getByRole('button', { name: 'Enviar de todos modos' }))
  await userEvent.type(await screen.findByRole('textbox', { name: /Motivo/ }), 'Sale de viaje')
  await userEvent.click(screen.getByRole('button', { name: 'Seguir' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Compartir PDF' })).toHaveProperty('disabled', false))
  await userEvent.click(screen.getByRole('button', { name: 'Compartir PDF' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Sí' }))
  await waitFor(async () => expect(await books.db.process.count()).toBe(1))
  expect(shared).toHaveLength(1)
  const [contact] = await books.db.contacts.toArray()
  const [step] = await books.db.process.toArray()
  expect(contact?.fact.channel).toBe('letter')
  expect(step?.fact).toMatchObject({ kind: 'guardOverride', of: contact?.id, rule: 'hours', reason: 'Sale de viaje' })
})
