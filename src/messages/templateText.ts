import type { Language } from '../domain/locale.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { wellFormed } from './links.ts'
import { fieldOf, type TemplateField } from './templateFields.ts'

export type TemplateTextError =
  /** `name`: what stands between the braces. */
  | { readonly type: 'template-unknown-field'; readonly name: string }
  /** A brace without its partner; `line` from 1. */
  | { readonly type: 'template-brace'; readonly line: number }

/** A piece of a line: words as they are, or a field to fill. */
export type TemplatePiece = { readonly text: string } | { readonly field: TemplateField }

/** The text of a template taken apart, line by line. */
export type TemplateLines = readonly (readonly TemplatePiece[])[]

/** Takes a text apart into words and fields. A brace always belongs to a field: messages have no other use for it. */
export function parseTemplate(text: string, language: Language): Result<TemplateLines, TemplateTextError> {
  const lines: TemplatePiece[][] = []
  for (const [i, line] of wellFormed(text).split('\n').entries()) {
    const pieces: TemplatePiece[] = []
    // Odd places are what stood between braces.
    for (const [place, part] of line.split(/\{([^{}]*)\}/).entries()) {
      if (place % 2 === 0) {
        if (/[{}]/.test(part)) return err({ type: 'template-brace', line: i + 1 })
        if (part !== '') pieces.push({ text: part })
        continue
      }
      const field = fieldOf(part, language)
      if (field === undefined) return err({ type: 'template-unknown-field', name: part.trim() })
      pieces.push({ field })
    }
    lines.push(pieces)
  }
  return ok(lines)
}

/** The fields that a template uses. */
export function fieldsIn(lines: TemplateLines): ReadonlySet<TemplateField> {
  return new Set(lines.flat().flatMap((piece) => ('field' in piece ? [piece.field] : [])))
}

/** A text for each field; empty where this customer has nothing to say there. */
export type TemplateValues = Readonly<Record<TemplateField, string>>

/**
 * Puts the values into a template. Values are put in once and never read as a template again: a customer called
 * "{total}" stays a name, in round brackets. A line that has nothing left to say once its fields are empty goes, and leaves
 * no gap.
 * @param tight without empty lines, as an SMS is paid for
 */
export function fillTemplate(lines: TemplateLines, values: TemplateValues, tight = false): string {
  const filled = lines.flatMap((pieces) => {
    const text = pieces.map((piece) => ('field' in piece ? harmless(values[piece.field]) : piece.text)).join('')
    const hasField = pieces.some((piece) => 'field' in piece)
    return hasField && !/[\p{L}\p{N}]/u.test(text) ? [] : [text.trimEnd()]
  })
  return filled
    .join('\n')
    .replace(/\n{2,}/g, tight ? '\n' : '\n\n')
    .trim()
}

function harmless(value: string): string {
  return value.replaceAll('{', '(').replaceAll('}', ')')
}
