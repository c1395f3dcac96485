import { fromBase64 } from '../ledger/base64.ts'
import type { Signer } from '../ledger/signer.ts'
import type { JudgeInput } from '../ledger/verdict.ts'
import { verifiedVerdict } from '../ledger/verifiedVerdict.ts'
import type { BooksDatabase } from './database.ts'
import type { ReadBooks } from './storedFacts.ts'
import { addChecked } from './trustRows.ts'

/** What one run of judging has found out, and would have to find out again. */
export interface Run {
  readonly known: ReadBooks
  /** All verdicts on signatures: fewer are kept than somebody may make up, and it would begin again for ever. */
  readonly checked: Map<string, boolean>
  /** Looked for once something would have to be judged from scratch (provenPoints.ts). */
  proven?: ReadonlySet<string>
}

export function newRun(): Run {
  return { known: new Map(), checked: new Map() }
}

/** Has every signature looked at that decides over this, and keeps the answers. Outside of transactions. */
export async function verify(
  db: BooksDatabase,
  input: JudgeInput,
  signer: Pick<Signer, 'verify'>,
  run: Run,
): Promise<void> {
  const { checked } = await verifiedVerdict(input, async ({ publicKey, signature, text }) => {
    const bytes = fromBase64(signature)
    return bytes !== undefined && signer.verify(publicKey, bytes, text)
  })
  if (checked.size === input.checked.size) return
  for (const [name, answer] of checked) run.checked.set(name, answer)
  await addChecked(db, checked)
}
