import { expect, test } from 'vitest'
import { letterWords } from '../../src/documents/words/paperWords.ts'
import { paidInFullWords } from '../../src/documents/words/paidInFullWords.ts'
import { settled as en } from '../../src/i18n/en/settled.ts'
import { settled as es } from '../../src/i18n/es/settled.ts'
import { settled as pt } from '../../src/i18n/pt/settled.ts'

const SCREENS = { es, en, pt } as const

test.each(['es', 'en', 'pt'] as const)(
  'what a credit note or goods took off a debt is not called paid in %s, and the screen calls it as the paper does',
  (language) => {
    const { columns } = paidInFullWords(language)
    expect(SCREENS[language]).toMatchObject({ paid: columns.paid, credited: columns.credited })
    // A letter and a statement have one column for both.
    expect(letterWords(language).columns.paid).not.toBe(columns.paid)
    // Goods that were taken instead of money are no discount.
    expect(columns.credited).not.toMatch(/desc/i)
  },
)
