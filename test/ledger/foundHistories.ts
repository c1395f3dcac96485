import type { Arrivals, Happening, Sealing, Verb } from './randomChains.ts'

/** A history of chains, how it is sealed, and how it arrives. */
type Found = [history: readonly Happening[], sealing: Sealing, arrival: Arrivals]

const happens = (by: string, verb: Verb, other = by, n = 0, flag = false): Happening => ({ verb, by, other, n, flag })
const pays = (by: string, times: number): readonly Happening[] =>
  Array.from({ length: times }, () => happens(by, 'pay'))
const oneByOne = (...order: number[]): Arrivals => ({ order, sizes: [1] })

const ALL_MARKED: Sealing = { unsealed: [], copiesMark: true }
const SOME_MARKED: Sealing = { unsealed: [], copiesMark: false }

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
    ALL_MARKED,
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
    ALL_MARKED,
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
    ALL_MARKED,
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
    { unsealed: ['founder'], copiesMark: true },
    oneByOne(0, 0, 1),
  ],
  // The last fact of one way is marked by the last seal of all, and that of the other by none.
  [
    [
      happens('founder', 'pay'),
      happens('c', 'pay'),
      happens('founder', 'pay'),
      happens('c', 'pay'),
      happens('founder', 'pay'),
      happens('founder', 'go back', 'founder', 3, true),
      happens('founder', 'seal', 'founder', 1, true),
      happens('c', 'pay'),
      happens('founder', 'go back', 'founder', 7),
      happens('founder', 'pay'),
    ],
    SOME_MARKED,
    oneByOne(0, 0, 0, 0, 0, 0, 1),
  ],
  // The same of an owner's words about the list.
  [
    [
      happens('founder', 'add', 'b', 1),
      happens('b', 'add', 'c', 1),
      happens('c', 'add', 'd', 1),
      happens('b', 'add', 'e', 3),
      happens('b', 'seal', 'founder', 2, true),
      happens('b', 'go back', 'founder'),
      happens('b', 'pay'),
      happens('b', 'seal', 'founder', 1, true),
      ...pays('founder', 5),
    ],
    SOME_MARKED,
    oneByOne(0),
  ],
]
