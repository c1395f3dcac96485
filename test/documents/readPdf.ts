import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  /** Text of each page in the order in which it was set, lines joined by one space. */
  readonly pages: readonly string[]
  readonly text: string
  readonly info: Record<string, unknown>
  readonly language: string | undefined
  /** Pieces of text that reach over an edge of their page. */
  readonly overflowing: readonly string[]
}

/** Reads a PDF back as a viewer would, with a library that had no part in writing it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  const overflowing: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , right = 0] = page.view
    const { items } = await page.getTextContent()
    let text = ''
    for (const item of items) {
      if (!('str' in item)) continue
      text += item.str + (item.hasEOL ? ' ' : '')
      const x = Number(item.transform[4])
      const y = Number(item.transform[5])
      if (item.str.trim() !== '' && (x < 40 || x + item.width > right - 40 || y < 20)) overflowing.push(item.str)
    }
    // A no-break space keeps figures together on paper; for reading it is a space.
    pages.push(text.replaceAll(/[ \u00A0]+/g, ' '))
  }
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
  const language = info['Language']
  await task.destroy()
  return {
    pages,
    text: pages.join(' '),
    info,
    language: typeof language === 'string' ? language : undefined,
    overflowing,
  }
}
