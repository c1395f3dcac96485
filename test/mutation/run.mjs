// `npm run mutation -- money kpis`: changes the named files or folders of src/domain, all of it without a name, and says
// which changes no test saw. Stryker is installed on the first run. `--force` tries again what the last runs have answered.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand, ROOT } from '../../scripts/install.mjs'

const HERE = join(ROOT, 'test/mutation')
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'))
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))

/** @param {string} name @returns {string} the files of src/domain that it means */
function filesOf(name) {
  const path = name.replace(/^src\/domain\//, '').replace(/\/$/, '')
  if (existsSync(join(ROOT, 'src/domain', `${path}.ts`))) return `src/domain/${path}.ts`
  if (path.endsWith('.ts') && existsSync(join(ROOT, 'src/domain', path))) return `src/domain/${path}`
  if (existsSync(join(ROOT, 'src/domain', path))) return `src/domain/${path}/**/*.ts`
  throw new Error(`There is no ${path} in src/domain.`)
}

const mutate = names.length === 0 ? ['src/domain/**/*.ts'] : names.map(filesOf)
if (!existsSync(join(HERE, 'node_modules'))) {
  const [command, ...first] = npmCommand()
  const { status } = spawnSync(command, [...first, 'ci'], { cwd: HERE, stdio: 'inherit' })
  if (status !== 0) throw new Error('Stryker could not be installed.')
}
mkdirSync(join(ROOT, 'test-results/mutation'), { recursive: true })
const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'test/mutation/stryker.config.mjs', '--mutate', mutate.join(','), ...flags],
  // What all of it has to come to, a single file need not.
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, MUTATION_BREAK: names.length === 0 ? '85' : '' } },
)
process.exitCode = status ?? 1
