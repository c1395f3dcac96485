import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One case: what is given, and those figures of the answer that are checked. */
export interface Case<Given = unknown, Expected = unknown> {
  readonly id: string
  readonly kind: string
  readonly given: Given
  readonly expect: Expected
}

/** Runs one case, and throws (or rejects) when the app answers otherwise. Files are named relative to `baseDir`. */
export type RunCase<Given, Expected> = (theCase: Case<Given, Expected>, baseDir: string) => void | Promise<void>

export interface CaseFile {
  readonly path: string
  readonly baseDir: string
  readonly cases: readonly Case[]
}

/** @returns undefined for a JSON file that holds no cases (figures that a case refers to, for instance) */
export function readCaseFile(path: string): CaseFile | undefined {
  const content = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases?: readonly Case[] }
  return Array.isArray(content.cases) ? { path, baseDir: dirname(path), cases: content.cases } : undefined
}

/** Every file of cases below a folder, in order of path. */
export function caseFilesBelow(folder: string): CaseFile[] {
  if (!existsSync(folder)) throw new Error(`no such folder of cases: ${folder}`)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => readCaseFile(join(folder, name)) ?? [])
}
