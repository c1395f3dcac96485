import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a person could select and search in a PDF: its pages' text, a line break at each end of line. */
export async function pdfText(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  // pdf.js takes the buffer away from whoever hands it over.
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  try {
    const texts: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    }
    return { pages: document.numPages, text: texts.join('\n') }
  } finally {
    await document.loadingTask.destroy()
  }
}
