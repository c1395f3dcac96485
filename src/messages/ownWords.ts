import { readTemplate, templateKeys, type MessageTemplate, type TemplateAddress } from './messageTemplate.ts'
import { draftReminder, type MessageDraft } from './reminder.ts'
import type { ReminderInput } from './reminderParts.ts'
import { fillTemplate, parseTemplate } from './templateText.ts'
import { templateValues, type TemplateInput } from './templateValues.ts'

/**
 * The owner's own template for this address: its own, or that for WhatsApp where links, copies and mails use it.
 * @param settings shared settings, at least those under 'template/'
 * @returns undefined where there is none that can be read: then the app's own words are used
 */
export function ownTemplate(
  settings: ReadonlyMap<string, unknown>,
  address: TemplateAddress,
): MessageTemplate | undefined {
  for (const key of templateKeys(address)) {
    const read = readTemplate(settings.get(key))
    if (read.ok) return read.value
  }
  return undefined
}

/** A template with what there is to say to one customer; undefined when it cannot be taken apart. */
export function fillOwn({ text, subject = '' }: MessageTemplate, input: TemplateInput): MessageDraft | undefined {
  const lines = parseTemplate(text, input.language)
  const title = parseTemplate(subject, input.language)
  if (!lines.ok || !title.ok) return undefined
  const values = templateValues(input)
  return {
    subject: fillTemplate(title.value, values).replaceAll('\n', ' '),
    text: fillTemplate(lines.value, values, input.channel === 'sms'),
  }
}

/** The message in the owner's words where there are some, and in the app's otherwise. */
export function draftMessage(input: ReminderInput, settings: ReadonlyMap<string, unknown>): MessageDraft {
  const own = ownTemplate(settings, input)
  const filled = own && fillOwn(own, input)
  if (!filled || filled.text === '') return draftReminder(input)
  return filled.subject === '' ? { ...filled, subject: draftReminder(input).subject } : filled
}
