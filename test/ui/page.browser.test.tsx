import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Page } from '../../src/ui/Page.tsx'
import { renderApp } from '../support/renderApp.tsx'

test('Of a heading of three lines nothing of the third is seen, not even an accent', async () => {
  await page.viewport(360, 740)
  const app = await renderApp(() => (
    <Page title="Promesa de Abarrotes y Carnicería de Los Ángeles, Ñandú, Ángela y Óscar Ávila">
      <p>.</p>
    </Page>
  ))
  const heading = await app.findByRole('heading', { level: 1 })
  const shown = heading.querySelector('span') ?? heading
  const range = document.createRange()
  range.selectNodeContents(shown)
  const lines = [...new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))].toSorted((a, b) => a - b)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines[2]).toBeGreaterThanOrEqual(Math.floor(shown.getBoundingClientRect().bottom))
})
