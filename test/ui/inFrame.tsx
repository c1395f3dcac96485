import { render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import { I18nProvider } from '../../src/i18n/I18nProvider.tsx'
import { NoticeProvider } from '../../src/ui/NoticeProvider.tsx'
import { ThemeRoot } from '../../src/ui/ThemeRoot.tsx'

/** Renders a piece with the words, formats, colours and notices that it has in the app. */
export async function renderInFrame(piece: ReactNode, country: CountryCode = 'MX') {
  const view = render(
    <I18nProvider setting="es" onSetting={() => undefined} country={country} preferred={['es']}>
      <ThemeRoot>
        <NoticeProvider>{piece}</NoticeProvider>
      </ThemeRoot>
    </I18nProvider>,
  )
  // Nothing is shown before the words of the language are there.
  await waitFor(() => expect(view.container.childElementCount).toBeGreaterThan(0))
  return view
}
