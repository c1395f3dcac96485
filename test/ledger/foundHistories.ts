import type { Arrivals, Happening, Verb } from './randomChains.ts'

/** A history of chains, who does not seal at its end, and how it arrives. */
type Found = [history: readonly Happening[], unsealed: string[], arrival: Arrivals]

const happens = (by: string, verb: Verb, other = by, n = 0, flag = false): Happening => ({ verb, by, other, n, flag })
const pays = (by: string, times: number): readonly Happening[] =>
  Array.from({ length: times }, () => happens(by, 'pay'))
const oneByOne = (...order: number[]): Arrivals => ({ order, sizes: [1] })

/** Histories in which slices were once told otherwise than the whole: all of devices that were copied. */
export const FOUND: Found[] = [
  // The founder removed itself, and its copy, on another way, added an owner: the removal would leave nobody on its own.
  [
    [
      happens('founder', 'pay'),
      happens('founder', 'remove', 'founder', 0, true),
      happens('founder', 'go back', 'founder', 0, true),
      happens('c', 'pay'),
      happens('founder', 'pay'),
      happens('founder', 'add', 'b', 1),
    ],
    [],
    oneByOne(0),
  ],
  // The founder was removed on one way, and removed itself on another, of which nothing else counts.
  [
    [
      happens('founder', 'add', 'b', 1),
      happens('b', 'remove', 'founder', 0, true),
      happens('founder', 'go back', 'founder', 0, true),
      happens('founder', 'remove'),
      ...pays('founder', 5),
    ],
    [],
    { order: [0], sizes: [3] },
  ],
  [
    [
      happens('founder', 'add', 'b', 1),
      happens('b', 'add', 'c', 1),
      happens('c', 'add', 'd', 1),
      happens('c', 'remove', 'b', 0, true),
      happens('founder', 'pay'),
      happens('b', 'go back', 'founder', 0, true),
      happens('founder', 'pay'),
      happens('b', 'remove', 'founder'),
      ...pays('founder', 6),
    ],
    [],
    oneByOne(0, 1),
  ],
  // A removal names a way on which no seal is here yet: what it has in common with the one that is sealed goes on counting.
  [
    [
      happens('founder', 'add', 'b', 1),
      happens('b', 'add', 'c', 1),
      happens('b', 'pay'),
      happens('b', 'go back', 'founder', 13, true),
      happens('b', 'pay'),
      happens('founder', 'go back', 'founder', 0, true),
      happens('founder', 'pay'),
      happens('c', 'pay'),
      happens('c', 'remove', 'b', 0, true),
      ...pays('founder', 2),
      happens('b', 'pay'),
    ],
    ['founder'],
    oneByOne(0, 0, 1),
  ],
]
