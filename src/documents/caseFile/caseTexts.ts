import type { CaseAttachment } from '../../domain/caseFile.ts'
import { createFormat } from '../../domain/format.ts'
import { isWritten } from '../../domain/ladder.ts'
import { localeFor } from '../../domain/locale.ts'
import { paperDate } from '../paperDate.ts'
import { expedienteWords } from '../words/expedienteWords.ts'
import type { ExpedienteInput } from './caseDraft.ts'

/** A file of plain text in the archive. */
export interface CaseText {
  readonly name: string
  readonly text: string
}

/** Each letter or message that was sent and whose words were kept: "papers/0003-2026-05-01-letter.txt". */
export function letterTexts({ file }: Pick<ExpedienteInput, 'file'>): CaseText[] {
  return file.contacts
    .filter(({ fact, text }) => text !== '' && isWritten(fact.channel))
    .map(({ fact, text }, i) => ({
      name: `papers/${String(i + 1).padStart(4, '0')}-${fact.on}-${fact.channel}.txt`,
      text: `${text}\n`,
    }))
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

/** Name of an attachment in the archive, by its day and hash: "photos/2026-05-01-9f86d081884c7d65.jpg". */
export function attachmentFile({ on, sha256, type }: Pick<CaseAttachment, 'on' | 'sha256' | 'type'>): string {
  return `photos/${on}-${sha256.slice(0, 16)}.${ENDINGS[type] ?? 'bin'}`
}

/** What is in the archive and how to verify it. */
export function readmeText({ language, country, file, ledger }: ExpedienteInput): CaseText {
  const words = expedienteWords(language)
  const on = paperDate(file.upTo, createFormat(localeFor(language, country)))
  return { name: words.readmeFile, text: `${words.readme(file.person.name, on, ledger.last).join('\r\n')}\r\n` }
}

/** Name of the account statement in the archive. */
export function statementFileName({ language }: Pick<ExpedienteInput, 'language'>): string {
  return `papers/${expedienteWords(language).statementFile}`
}
