import { SaxesParser } from 'saxes'
import { err, ok, type Result } from '../domain/result.ts'
import { decodeAs, textEncodingOf } from './textBytes.ts'

/*
 * XML of strangers as a tree. saxes reads it: strict, with namespaces, as fast as a browser's own parser, in a worker too (where
 * there is no DOMParser), and it resolves nothing. This is the only file that knows it.
 */

export interface XmlElement {
  /** Without its prefix: prefixes are the writer's choice. */
  readonly name: string
  /** The namespace's address; empty where there is none. */
  readonly space: string
  /** Line of the file where it begins, from 1. */
  readonly line: number
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** What stands in it directly, without blanks at its ends. */
  readonly text: string
}

export type XmlError =
  | { readonly type: 'file-empty' }
  | { readonly type: 'file-too-large'; readonly maxBytes: number }
  /** Not text at all, or text that does not begin like XML. */
  | { readonly type: 'not-xml' }
  /** It breaks off, or a tag is not closed: nothing of it is believed. */
  | { readonly type: 'xml-broken'; readonly line: number }
  /** It declares entities or names a document type: no invoice needs one, and expanding them is how files attack readers. */
  | { readonly type: 'xml-refused'; readonly reason: 'doctype' | 'too-deep' | 'too-many' }

/** The longest invoice met has some hundred kB; statements of a busy year some MB. */
export const MAX_XML_BYTES = 16 * 1024 * 1024
const MAX_DEPTH = 64
const MAX_NODES = 400_000

interface Open {
  name: string
  space: string
  line: number
  attributes: Map<string, string>
  children: Open[]
  text: string
}

class Refusal extends Error {
  readonly reason: 'doctype' | 'too-deep' | 'too-many'
  constructor(reason: 'doctype' | 'too-deep' | 'too-many') {
    super(reason)
    this.reason = reason
  }
}

const LABEL = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/

function xmlText(bytes: Uint8Array): string | undefined {
  const encoding = textEncodingOf(bytes)
  if (encoding === undefined) return undefined
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256)).replace(/^\u00EF\u00BB\u00BF/, '')
  // A mark at the start, as decodeAs takes it off, is stronger than what the file says of itself.
  return decodeAs(bytes, bytes[0] === 0xef ? '' : (LABEL.exec(head)?.[1] ?? ''))
}

function treeOf(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const path: Open[] = []
  let root: Open | undefined
  let nodes = 0
  parser.on('error', (error) => {
    // What is added to invoices afterwards often forgets to say what its prefixes mean; the invoice itself may not.
    const unbound = /unbound namespace prefix: (\S+)\.$/.exec(error.message)?.[1]
    if (unbound !== undefined && (path.length > 0 || unbound === '"xsi"')) return
    throw error
  })
  parser.on('doctype', () => {
    throw new Refusal('doctype')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: Open = { name: local, space: uri, line: parser.line, attributes: new Map(), children: [], text: '' }
    for (const attribute of Object.values(attributes)) element.attributes.set(attribute.local, attribute.value)
    if (++nodes > MAX_NODES) throw new Refusal('too-many')
    if (path.length >= MAX_DEPTH) throw new Refusal('too-deep')
    const parent = path.at(-1)
    if (parent) parent.children.push(element)
    else root = element
    path.push(element)
  })
  const addText = (piece: string): void => {
    const element = path.at(-1)
    if (element) element.text += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = path.pop()
    if (element) element.text = element.text.trim()
  })
  try {
    parser.write(text).close()
  } catch (error) {
    throw error instanceof Refusal ? error : new SyntaxError(String(parser.line))
  }
  if (!root) throw new SyntaxError('1')
  return root
}

/**
 * Reads a document. Nothing outside of it is fetched, nothing in it is expanded but the five entities of XML itself and numbers
 * of characters; one that declares a document type is refused whole, as is one too deep to be an invoice.
 */
export function readXml(bytes: Uint8Array): Result<XmlElement, XmlError> {
  if (bytes.length > MAX_XML_BYTES) return err({ type: 'file-too-large', maxBytes: MAX_XML_BYTES })
  if (bytes.length === 0) return err({ type: 'file-empty' })
  const text = xmlText(bytes)
    ?.replace(/^\uFEFF/, '')
    .trimStart()
  if (text === undefined || !text.startsWith('<')) return err({ type: text === '' ? 'file-empty' : 'not-xml' })
  // saxes reads on to the end of a document type before it tells of it.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, 4096))) return err({ type: 'xml-refused', reason: 'doctype' })
  try {
    return ok(treeOf(text))
  } catch (error) {
    if (error instanceof Refusal) return err({ type: 'xml-refused', reason: error.reason })
    if (error instanceof SyntaxError) return err({ type: 'xml-broken', line: Number(error.message) || 1 })
    throw error
  }
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name)
}

/** All children of that name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? []
}

/** What is found by going down from child to child; the first at each step. */
export function at(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => child(found, name), element)
}

/** The text down there, in one line; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...names: readonly string[]): string {
  return at(element, ...names)?.text.replace(/\s+/g, ' ') ?? ''
}

/** The attribute, without blanks at its ends; empty where there is none. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name)?.trim() ?? ''
}
