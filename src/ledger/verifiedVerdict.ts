import { chainsOf } from './chains.ts'
import { judge } from './judge.ts'
import type { JudgeInput, SealCheck, Verdict } from './verdict.ts'

export interface VerifiedVerdict {
  readonly verdict: Verdict
  /** All answers so far: worth keeping, so that no signature is looked at twice. */
  readonly checked: ReadonlyMap<string, boolean>
}

/**
 * Judges, has signatures checked, and judges again until none is open.
 * @param verify never rejects for a bad key or signature: those are false
 */
export async function verifiedVerdict(
  input: JudgeInput,
  verify: (check: SealCheck) => Promise<boolean>,
): Promise<VerifiedVerdict> {
  const chains = chainsOf(input)
  const checked = new Map(input.checked)
  for (;;) {
    const verdict = judge({ ...input, checked }, chains)
    if (verdict.toVerify.length === 0) return { verdict, checked }
    const answers = await Promise.all(verdict.toVerify.map(verify))
    verdict.toVerify.forEach(({ id }, i) => checked.set(id, answers[i] === true))
  }
}
