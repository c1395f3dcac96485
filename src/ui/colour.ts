import { AGE_STEPS, type AgeColours, type AgeStep, type SchemeColours } from './tokens.ts'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Bucket of days past due: 0 is not due yet, 4 the oldest. */
export type AgeIndex = 0 | 1 | 2 | 3 | 4

export function ageStep(index: AgeIndex): AgeStep {
  return AGE_STEPS[index]
}

/** Reference to a colour of age: `ageColour(3, 'text')` is `var(--age-brick-text)`. */
export function ageColour(index: AgeIndex, part: keyof AgeColours): string {
  return `var(--age-${ageStep(index)}-${part})`
}

/**
 * The step for a bucket, when a business has its own limits: the first is always sage and the last always plum.
 * @param bucket index of the bucket, 0 for not due
 * @param buckets how many there are, the one for not due included
 */
export function ageIndexOf(bucket: number, buckets: number): AgeIndex {
  if (bucket <= 0) return 0
  if (bucket >= buckets - 1) return 4
  return bucket === 1 ? 1 : bucket === 2 ? 2 : 3
}

/** Every colour of a scheme as custom properties. */
export function schemeVariables(scheme: SchemeColours): Record<string, string> {
  const { age, ...plain } = scheme
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(plain)) variables[`--${kebab(name)}`] = value
  for (const step of AGE_STEPS) {
    const { mark, text, tint } = age[step]
    variables[`--age-${step}-mark`] = mark
    variables[`--age-${step}-text`] = text
    variables[`--age-${step}-tint`] = tint
  }
  return variables
}
