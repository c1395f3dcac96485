import { useCallback } from 'react'
import type { Format } from '../domain/format.ts'
import { useFormat, useT } from './I18nContext.ts'
import type { Messages } from './messages.ts'

type Sentences = Messages['errors']

/** Every error that there is a sentence for, with the figures that its sentence needs. */
export type TellableError = {
  [K in keyof Sentences]: Sentences[K] extends (error: infer E, format: Format) => string
    ? E & { readonly type: K }
    : { readonly type: K }
}[keyof Sentences]

/** The sentence for an expected failure. An error type that has none does not compile here. */
export function errorText(messages: Messages, format: Format, error: TellableError): string {
  const sentence: string | ((error: never, format: Format) => string) = messages.errors[error.type]
  return typeof sentence === 'string' ? sentence : sentence(error as never, format)
}

/** `const tell = useErrorText()`, then `tell(result.error)` beside the field. */
export function useErrorText(): (error: TellableError) => string {
  const messages = useT()
  const format = useFormat()
  return useCallback((error: TellableError) => errorText(messages, format, error), [messages, format])
}
