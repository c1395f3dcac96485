/** Steps of age, in the order of the buckets: not due yet, then ever later. The only alarm scale of the app. */
export const AGE_STEPS = ['sage', 'amber', 'orange', 'brick', 'plum'] as const
export type AgeStep = (typeof AGE_STEPS)[number]

/** One step of age. Marks are shapes and bars (3:1 on any surface); text stands on surfaces and on its own tint (4.5:1). */
export interface AgeColours {
  readonly mark: string
  readonly text: string
  readonly tint: string
}

/** Every colour of one scheme: the paper, the ink, one accent, and age. */
export interface SchemeColours {
  /** The page. */
  readonly paper: string
  /** Rows, cards and sheets that lie on the page. */
  readonly sheet: string
  /** Wells: fields, keys, empty bars. */
  readonly well: string
  /** A row under the finger or the pointer. */
  readonly pressed: string
  readonly ink: string
  /** Second lines and captions. */
  readonly inkSoft: string
  /** Ruled lines between rows: decoration, nothing is read from them. */
  readonly rule: string
  /** Edge of anything that can be operated. */
  readonly edge: string
  /** The notebook's margin line: decoration. */
  readonly margin: string
  /** Pen blue: the primary action, links, focus. */
  readonly accent: string
  readonly accentPressed: string
  readonly onAccent: string
  readonly accentTint: string
  /** A field that refuses what was typed. */
  readonly error: string
  /** Lies under an open sheet. */
  readonly shade: string
  readonly shadow: string
  readonly age: Readonly<Record<AgeStep, AgeColours>>
}

/** Day: laid paper and blue-black ink. */
export const LIGHT: SchemeColours = {
  paper: '#f6f0e4',
  sheet: '#fffcf6',
  well: '#ede4d3',
  pressed: '#f3ead9',
  ink: '#1e2936',
  inkSoft: '#565a60',
  rule: '#e4dac7',
  edge: '#8b7f69',
  margin: '#e0a79a',
  accent: '#2a4a8f',
  accentPressed: '#1f3970',
  onAccent: '#fffcf6',
  accentTint: '#dfe5f1',
  error: '#9a2c20',
  shade: 'rgb(40 32 20 / 0.42)',
  shadow: '60 45 20',
  age: {
    sage: { mark: '#6f8b60', text: '#45603b', tint: '#e2ebd9' },
    amber: { mark: '#a8760c', text: '#755000', tint: '#f8e8c0' },
    orange: { mark: '#bd5a17', text: '#8f400a', tint: '#fadfc8' },
    brick: { mark: '#9b3626', text: '#8a2a1c', tint: '#f5d6ce' },
    plum: { mark: '#5d2650', text: '#5d2650', tint: '#ecd8e7' },
  },
}

/** Night: the same notebook by lamplight, brown instead of black, cream instead of white. */
export const DARK: SchemeColours = {
  paper: '#191613',
  sheet: '#241f1b',
  well: '#312b25',
  pressed: '#2d2722',
  ink: '#f1e8d9',
  inkSoft: '#b9ae9d',
  rule: '#3a332c',
  edge: '#8a7f70',
  margin: '#6b4038',
  accent: '#a9c0f5',
  accentPressed: '#c5d4f9',
  onAccent: '#16213d',
  accentTint: '#2b3550',
  error: '#f0988a',
  shade: 'rgb(8 6 4 / 0.6)',
  shadow: '0 0 0',
  age: {
    sage: { mark: '#8fae7f', text: '#a9c79a', tint: '#2c3627' },
    amber: { mark: '#dba73f', text: '#e8bd66', tint: '#3d3018' },
    orange: { mark: '#e98a4b', text: '#f3a46f', tint: '#45291a' },
    brick: { mark: '#e27363', text: '#f2988a', tint: '#4a2520' },
    plum: { mark: '#c98bbf', text: '#dba8d3', tint: '#42283d' },
  },
}
