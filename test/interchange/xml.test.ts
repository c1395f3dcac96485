import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, attribute, childrenOf, readXml, textAt } from '../../src/interchange/xml.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const typeOf = (text: string) => {
  const result = readXml(utf8(text))
  return result.ok ? 'read' : result.error.type
}

describe('reading XML', () => {
  it('goes by local names, whatever the prefixes, and knows where each thing stands', () => {
    const result = readXml(
      utf8(
        '<?xml version="1.0"?>\n<a:Doc xmlns:a="urn:one" xmlns:x="urn:two">\n<a:P  x:k=" v ">  b &amp;\n c<![CDATA[ <d>]]></a:P><a:P/></a:Doc>',
      ),
    )
    if (!result.ok) throw new Error(result.error.type)
    const root = result.value
    expect([root.name, root.space, root.line]).toEqual(['Doc', 'urn:one', 2])
    expect(textAt(root, 'P')).toBe('b & c <d>')
    expect(attribute(at(root, 'P'), 'k')).toBe('v')
    expect(childrenOf(root, 'P').map(({ line }) => line)).toEqual([3, 4])
  })

  it('lets prefixes inside be that nobody declared, but not that of the document itself', () => {
    const result = readXml(utf8('<a xsi:type="t"><b><p:c p:k="1">2</p:c></b></a>'))
    expect(result.ok && [textAt(result.value, 'b', 'c'), attribute(at(result.value, 'b', 'c'), 'k')]).toEqual([
      '2',
      '1',
    ])
    expect(typeOf('<p:a xsi:type="t"/>')).toBe('xml-broken')
  })

  it('reads the encoding that the file names, and UTF-16 by its mark', () => {
    const latin = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Pe\u00F1a</a>', (c) => c.charCodeAt(0))
    const wide = new Uint8Array(Uint16Array.from('\uFEFF<a>Peña</a>', (c) => c.charCodeAt(0)).buffer)
    const read = [latin, wide, utf8('\uFEFF  \n<a>Peña</a>')].map((bytes) => {
      const result = readXml(bytes)
      return result.ok ? result.value.text : result.error.type
    })
    expect(read).toEqual(['Peña', 'Peña', 'Peña'])
  })

  it('refuses entities and document types, wherever they hide, instead of expanding them', () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'
    expect(typeOf(laughs)).toBe('xml-refused')
    expect(typeOf('<!DOCTYPE a SYSTEM "http://localhost/x.dtd"><a/>')).toBe('xml-refused')
    expect(typeOf(`<!--${' '.repeat(9000)}-->${laughs}`)).toBe('xml-refused')
    expect(typeOf('<a>&other;</a>')).toBe('xml-broken')
  })

  it('refuses 50 MB of nesting before it grows', () => {
    expect(typeOf('<a>'.repeat(100_000))).toBe('xml-refused')
    expect(typeOf(`<r>${'<a/>'.repeat(400_001)}</r>`)).toBe('xml-refused')
    const big = readXml(new Uint8Array(50 * 1024 * 1024).fill(0x3c))
    expect(big).toEqual({ ok: false, error: { type: 'file-too-large', maxBytes: 16 * 1024 * 1024 } })
  })

  it('believes nothing of a file that breaks off', () => {
    expect(readXml(utf8('<a>\n<b>\n1</b>'))).toEqual({ ok: false, error: { type: 'xml-broken', line: 3 } })
    expect(['', '  ', 'no'].map(typeOf)).toEqual(['file-empty', 'file-empty', 'not-xml'])
    const broken = ['<a></b>', '<a/><b/>', '<a x="1" x="2"/>', '<p:a/>']
    expect(broken.filter((text) => typeOf(text) !== 'xml-broken')).toEqual([])
    expect(readXml(new Uint8Array([0x89, 0x50, 0, 0, 0, 0, 1, 2, 3]))).toMatchObject({ error: { type: 'not-xml' } })
  })

  it('answers on any text and any bytes', () => {
    const scraps = fc.array(
      fc.constantFrom(
        '<a>',
        '</a>',
        '<b c="',
        '"',
        '/>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&#x1F;',
        '&lt;',
        '<?x',
        '?>',
        ' é',
        '<!',
        '\0',
      ),
    )
    fc.assert(
      fc.property(scraps, (pieces) => typeof readXml(utf8(pieces.join(''))).ok === 'boolean'),
      { numRuns: 5000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof readXml(bytes).ok === 'boolean'),
      { numRuns: 5000 },
    )
    expect(scraps).toBeDefined()
  })
})
