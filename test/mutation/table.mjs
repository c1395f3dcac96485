// `node test/mutation/table.mjs`: what the last runs have answered, as a table in Markdown; with a file's name, what nobody saw.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'test-results/mutation'
const results = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []
if (results.length === 0) throw new Error('Nothing was measured yet: npm run mutation.')
/** Runs that were kept apart with `--incrementalFile` are taken together. @type {Record<string, { source: string, mutants: readonly any[] }>} */
const files = Object.assign({}, ...results.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')).files))
const wanted = process.argv[2]

/** @param {readonly any[]} mutants @param {readonly string[]} statuses */
const count = (mutants, ...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length

/** @param {string} name @param {readonly any[]} mutants */
function row(name, mutants) {
  const [seen, unseen, never] = [
    count(mutants, 'Killed', 'Timeout'),
    count(mutants, 'Survived'),
    count(mutants, 'NoCoverage'),
  ]
  const tried = seen + unseen + never
  const score = tried === 0 ? '–' : `${((100 * seen) / tried).toFixed(1)} %`
  return `| ${name} | ${tried} | ${seen} | ${count(mutants, 'Timeout')} | ${unseen} | ${never} | ${score} |`
}

if (wanted === undefined) {
  console.log('| file of `src/domain` | changes | seen | of them by running away | not seen | not run | score |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const path of Object.keys(files).toSorted())
    console.log(row(`\`${path.replace('src/domain/', '')}\``, files[path]?.mutants ?? []))
  console.log(
    row(
      'all',
      Object.values(files).flatMap(({ mutants }) => mutants),
    ),
  )
} else {
  for (const [path, { source, mutants }] of Object.entries(files).filter(([path]) => path.includes(wanted)))
    for (const { status, mutatorName, replacement, location } of mutants)
      if (status === 'Survived' || status === 'NoCoverage') {
        const line = source.split('\n')[location.start.line - 1]?.trim()
        console.log(
          `${path}:${location.start.line}:${location.start.column} ${status} ${mutatorName} → ${replacement}\n    ${line}`,
        )
      }
}
