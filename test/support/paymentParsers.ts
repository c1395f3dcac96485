/** Fields of a BR Code by their tag, in order; the inner ones of 26 and 62 in full. Throws where a length does not fit. */
export function parseTlv(text: string): readonly (readonly [tag: string, value: string])[] {
  const fields: [string, string][] = []
  for (let at = 0; at < text.length;) {
    const [, tag, length] = /^(\d\d)(\d\d)/.exec(text.slice(at)) ?? []
    const end = at + 4 + Number(length)
    if (tag === undefined || end > text.length) throw new Error(`no field at ${at}: ${text}`)
    fields.push([tag, text.slice(at + 4, end)])
    at = end
  }
  return fields
}

/** What stands in which line of an EPC069-12 text. Throws on a head that no bank reads. */
export function parseEpc(text: string) {
  const [service, version, charset, kind, bic = '', name = '', iban = '', amount = '', ...rest] = text.split('\n')
  const [purpose = '', structured = '', unstructured = '', ...more] = rest
  if ([service, version, charset, kind].join() !== 'BCD,002,1,SCT' || more.length > 1) throw new Error(text)
  return { bic, name, iban, amount, purpose, structured, unstructured }
}
