import { expect, it } from 'vitest'
import { parseGuidePage } from '../../src/i18n/guide/markdown.ts'

it('reads a title, headings, paragraphs, lists, pictures, bold and links', () => {
  const page = parseGuidePage(
    [
      '# Un pago',
      '![Un pago](../pictures/es/payment.webp)',
      'Toca **Pago**, o lee\n[Hoy](today.md).',
      '## Pasos',
      '1. Uno\n2. **Dos**: dos',
      '- punto',
    ].join('\n\n') + '\n',
  )
  expect(page).toEqual({
    title: 'Un pago',
    problems: [],
    blocks: [
      { kind: 'picture', says: 'Un pago', file: '../pictures/es/payment.webp' },
      {
        kind: 'paragraph',
        line: [
          { kind: 'text', text: 'Toca ' },
          { kind: 'bold', text: 'Pago' },
          { kind: 'text', text: ', o lee ' },
          { kind: 'link', text: 'Hoy', page: 'today' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'heading', text: 'Pasos' },
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'text', text: 'Uno' }],
          [
            { kind: 'bold', text: 'Dos' },
            { kind: 'text', text: ': dos' },
          ],
        ],
      },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'punto' }]] },
    ],
  })
})

it.each([
  ['code', 'Usa `npm`'],
  ['slanted letters', 'Toca *Pago*'],
  ['a third heading', '### Más'],
  ['a second title', '# Otro'],
  ['a quotation', '> dicho'],
  ['a table', '| a | b |'],
  ['HTML', 'Toca <b>Pago</b>'],
  ['a link out of the guide', '[Hoy](https://example.org)'],
  ['a picture inside a line', 'Mira ![Hoy](../pictures/es/today.webp)'],
  ['a list in a list', '- uno\n  - dos'],
  ['two kinds of list in one', '1. uno\n- dos'],
  ['a bold that does not end', 'Toca **Pago'],
])('says that it does not know: %s', (_what, text) => {
  expect(parseGuidePage(`# Hoy\n\n${text}\n`).problems).toHaveLength(1)
})

it('says so of a page without a title, and loses no words of it', () => {
  const page = parseGuidePage('Solo esto')
  expect(page.problems).toHaveLength(1)
  expect(page.blocks).toEqual([{ kind: 'paragraph', line: [{ kind: 'text', text: 'Solo esto' }] }])
})
