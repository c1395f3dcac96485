import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SettingsScreen } from '../../src/features/settings/SettingsScreen.tsx'
import { hasUnsavedText, watchTyping } from '../../src/platform/unsaved.ts'
import { renderApp } from '../support/renderApp.tsx'

test('What was typed into the settings keeps a new version waiting until it is saved, and not until they are left', async () => {
  const stop = watchTyping()
  const { books } = await renderApp(() => <SettingsScreen />)
  const address = await screen.findByRole('textbox', { name: /^Dirección/ })
  await userEvent.type(address, 'Calle 5')
  expect(hasUnsavedText()).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () => expect((await books.db.business.get('business'))?.profile.address).toBe('Calle 5'))
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Guardar' })).toBeNull()
    expect(address).toHaveProperty('value', 'Calle 5')
  })
  expect(hasUnsavedText()).toBe(false)
  stop()
})
