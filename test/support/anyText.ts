import fc from 'fast-check'

/** Any text at all: half characters, controls, direction marks; and often the marks that parsers look for. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ...Array.from('0123456789.,-+/ $€()eE\n\r\t\'"*_~`<&#%'),
        '👋',
        '\uD83D',
        '\u202E',
        '\u200B',
        '\u00A0',
        'a\u0301',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
