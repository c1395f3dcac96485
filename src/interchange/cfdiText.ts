import type { XmlElement } from './xml.ts'

/** The attribute of that name in any case: versions of CFDI differ in it. Empty where there is none. */
export function cfdiText(element: XmlElement | undefined, name: string): string {
  if (!element) return ''
  const exact = element.attributes.get(name)
  if (exact !== undefined) return exact.trim()
  const wanted = name.toLowerCase()
  for (const [key, value] of element.attributes) if (key.toLowerCase() === wanted) return value.trim()
  return ''
}
