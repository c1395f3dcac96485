import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'

/** The schema of everything, as it stands in docs/. */
export const SCHEMA = JSON.parse(readFileSync(new URL('../../docs/export-schema.json', import.meta.url), 'utf8')) as {
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
}

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(SCHEMA)

/** What of a document is not as the schema says. */
export function schemaErrors(document: unknown): readonly unknown[] {
  validate(document)
  return validate.errors ?? []
}
