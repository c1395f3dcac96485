import { chainNext } from './chain.ts'
import type { ChainNode, Choice } from './chainWalk.ts'
import type { DeviceChain } from './chains.ts'
import { toHex } from './hex.ts'

/** The chain on the way to a node, at an earlier number. */
export function chainAt({ waiting, contested, starts }: DeviceChain, end: ChainNode, upTo: number): string {
  const chosen = new Set(choicesOf(end).map(({ stored }) => stored))
  const start = starts[end.start]
  if (!start) throw new Error('a way from nowhere')
  let chain = start.chain
  for (const stored of waiting) {
    if (stored.seq <= start.upTo || stored.seq > upTo) continue
    if (!contested.has(stored.seq) || chosen.has(stored)) chain = chainNext(chain, stored.hash)
  }
  return toHex(chain)
}

/** Where the way to a node leaves that to another, or `undefined` where they have nothing in common. */
export function commonWay(chain: DeviceChain, node: ChainNode, other: ChainNode): ChainNode | undefined {
  if (node.start !== other.start) return undefined
  const ours = choicesOf(node).toReversed()
  const theirs = choicesOf(other).toReversed()
  const at = ours.findIndex(({ stored }, i) => theirs[i]?.stored !== stored)
  const upTo = Math.min(node.upTo, other.upTo, (ours[at]?.stored.seq ?? Infinity) - 1)
  if (upTo <= (chain.starts[node.start]?.upTo ?? 0)) return undefined
  return { ...node, upTo, hash: chainAt(chain, node, upTo), choice: at < 0 ? node.choice : ours[at - 1] }
}

function choicesOf(node: ChainNode): readonly Choice[] {
  const choices: Choice[] = []
  for (let choice = node.choice; choice; choice = choice.before) choices.push(choice)
  return choices
}
