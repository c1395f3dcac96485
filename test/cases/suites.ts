import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { caseFilesBelow, readCaseFile, type Case, type CaseFile } from './caseFile.ts'

const OWN = import.meta.dirname
/** Cases that lean on other people's sample files, which stay outside the project: run where they are at hand. */
const FILE_CASES = resolve(OWN, '../../../shared/data/cases/file-cases.json')

export interface Suite {
  readonly title: string
  readonly baseDir: string
  readonly cases: readonly (readonly [title: string, theCase: Case])[]
}

/** Our own files of cases, file-cases.json where it is at hand, and whatever `CASES_DIR` names. */
export function caseSuites(): Suite[] {
  const fileCases = existsSync(FILE_CASES) ? [readCaseFile(FILE_CASES) ?? []].flat() : []
  return [...caseFilesBelow(OWN), ...fileCases, ...otherFiles(process.env['CASES_DIR'])].map(suiteOf)
}

/** Whether the cases that lean on other people's files are run: the title of a test. */
export function fileCasesSaid(): string {
  return existsSync(FILE_CASES)
    ? 'file-cases.json is at hand: all of its cases are run'
    : 'file-cases.json is not at hand: none of its cases is run'
}

function otherFiles(folder: string | undefined): CaseFile[] {
  if (folder === undefined || folder === '') return []
  const files = caseFilesBelow(resolve(folder))
  if (files.length === 0) throw new Error(`CASES_DIR names no cases: ${folder}`)
  return files
}

function suiteOf({ path, baseDir, cases }: CaseFile): Suite {
  return {
    title: relative(process.cwd(), path),
    baseDir,
    cases: cases.map((theCase) => [`${theCase.kind} ${theCase.id}`, theCase] as const),
  }
}
