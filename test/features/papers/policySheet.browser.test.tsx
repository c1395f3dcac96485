import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { saveSetting } from '../../../src/commands/saveSetting.ts'
import { PolicySheetScreen } from '../../../src/features/papers/policy/PolicySheetScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'

/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }
const ready = () => screen.findByRole('button', { name: 'Descargar PDF' }, SOON)

test('The sheet says what is set, and in another language the owner’s own words for it', async () => {
  await renderApp(() => <PolicySheetScreen />, {
    today: '2026-11-22',
    fill: async ({ deps }) => {
      const saved = await saveSetting(deps)({ key: 'policy/en', value: { text: 'We trust you.\n• Pay on Friday.' } })
      if (!saved.ok) throw new Error(saved.error.type)
    },
  })
  await ready()
  const text = screen.getByText(/Condiciones de crédito de Abarrotes Lupita/, { selector: 'div' }).textContent
  expect(text).toContain('- Con un atraso de más de 30 días no se vende a crédito hasta ponerse al día.')
  await userEvent.selectOptions(screen.getByLabelText('Idioma del papel'), 'Inglés')
  await screen.findByText(/Haciendo el PDF/, { selector: 'p' })
  await ready()
  expect(screen.getByText(/We trust you/, { selector: 'div' }).textContent).toMatch(
    /^Abarrotes Lupita\nCredit terms\nTerms as of .*\nWe trust you\.\n- Pay on Friday\.$/,
  )
})
