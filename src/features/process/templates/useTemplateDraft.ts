import { useState } from 'react'
import type { PlainJson } from '../../../domain/processFacts.ts'
import type { CountryLaw } from '../../../domain/presets/preset.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { clausesFor } from '../../../messages/clauses.ts'
import { templateKey, withWords, type MessageTemplate } from '../../../messages/messageTemplate.ts'
import { templateProblems, type TemplateProblem } from '../../../messages/templateCheck.ts'
import { useSaveRule } from '../useSaveRule.ts'
import { forbiddenPhrases } from './forbiddenPhrases.ts'
import type { Address } from './templateAddress.ts'

export interface TemplateQuestion {
  readonly address: Address
  readonly business: BusinessProfile
  readonly law: CountryLaw | undefined
  /** Kept under this very address. */
  readonly own: MessageTemplate | undefined
  /** What is shown before anything is typed: the owner's, that for WhatsApp, or the app's. */
  readonly start: MessageTemplate
}

export interface TemplateDraft {
  readonly text: string
  readonly subject: string
  readonly problems: readonly TemplateProblem[]
  readonly dirty: boolean
  readonly busy: boolean
  readonly setText: (text: string) => void
  readonly setSubject: (subject: string) => void
  readonly save: () => void
  readonly discard: () => void
  /** Keeps these words, with the mark or without. */
  readonly keep: (template: MessageTemplate) => Promise<boolean>
  readonly reset: () => void
}

/** The words of a template while they are being changed. */
export function useTemplateDraft({ address, business, law, own, start }: TemplateQuestion): TemplateDraft {
  const { save, busy, refuse } = useSaveRule()
  const [typedText, setText] = useState<string | null>(null)
  const [typedSubject, setSubject] = useState<string | null>(null)
  const text = typedText ?? start.text
  const subject = typedSubject ?? start.subject ?? ''
  const { level, language } = address
  const problems = templateProblems(
    { text, subject },
    {
      level,
      language,
      clauses: clausesFor(business.country, 'consumer'),
      forbidden: forbiddenPhrases(`${subject}\n${text}`, law),
    },
  )
  const discard = () => {
    setText(null)
    setSubject(null)
  }
  const put = async (template: MessageTemplate | undefined) => {
    const saved = await save(templateKey(address), template && valueOf(template), own && valueOf(own))
    if (saved) discard()
    return saved
  }
  return {
    text,
    subject,
    problems,
    dirty: text !== start.text || subject !== (start.subject ?? ''),
    busy,
    setText,
    setSubject,
    discard,
    save: () => {
      if (problems.length > 0) refuse()
      else if (!busy) void put(withWords(own ?? { text: '' }, { text, subject }))
    },
    keep: put,
    reset: () => void put(undefined),
  }
}

function valueOf({ text, subject, reviewed }: MessageTemplate): PlainJson {
  return {
    text,
    ...(subject === undefined || subject === '' ? {} : { subject }),
    ...(reviewed === undefined ? {} : { reviewed: { by: reviewed.by, on: reviewed.on } }),
  }
}
