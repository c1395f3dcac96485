/** Sum of the digits, each times its weight; the weights go round when there are fewer. */
export function weightedSum(digits: string, weights: readonly number[], from: 'left' | 'right' = 'left'): number {
  const values = Array.from(digits, Number)
  const order = from === 'left' ? values : values.toReversed()
  return order.reduce((sum, digit, i) => sum + digit * (weights[i % weights.length] ?? 0), 0)
}
