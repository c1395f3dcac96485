import type { ReactNode } from 'react'

const ink = { stroke: 'var(--ink)', strokeWidth: 3, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const fine = { stroke: 'var(--edge)', strokeWidth: 2.4, strokeLinecap: 'round' } as const

/** Drawn on 200 × 150: ink lines over flat paper, one touch of accent. */
const PICTURES = {
  /** Nothing written yet. */
  notebook: (
    <>
      <ellipse cx="104" cy="134" rx="70" ry="7" fill="var(--well)" />
      <g {...ink} fill="var(--sheet)">
        <path d="M54 24c22-7 36-4 48 5v98c-12-9-28-11-48-5z" />
        <path d="M150 24c-22-7-36-4-48 5v98c12-9 28-11 48-5z" />
      </g>
      <path d="M66 19.5v99" stroke="var(--margin)" strokeWidth="2.4" />
      <g {...fine} fill="none">
        <path d="M73 45c7-1.5 14-1 20 1.5M73 62c7-1.5 14-1 20 1.5M73 79c7-1.5 14-1 20 1.5" />
        <path d="M111 46c6-2.5 13-3 20-1.5M111 63c6-2.5 13-3 20-1.5" />
      </g>
      <path
        d="m112 86 8 9 18-22"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <g {...ink} fill="var(--age-amber-mark)">
        <path d="m137 108 32-45 10 7-32 45-13 6z" />
        <path d="m169 63 4-6c2-2 4-2.5 6.5-1s3.5 4 2.5 6.5L179 70" fill="var(--margin)" />
      </g>
    </>
  ),
  /** No customers yet. */
  shelf: (
    <>
      <g {...ink} fill="none">
        <path d="M26 74h148M26 126h148M36 74v52M164 74v52" />
      </g>
      <g {...ink} fill="var(--sheet)">
        <path d="M46 40h24v34H46z" />
        <path d="M50 34h16v6H50z" fill="var(--margin)" />
        <path d="M82 48c0-4 3-7 6-8v-8h10v8c3 1 6 4 6 8v26H82z" fill="var(--age-sage-tint)" />
        <path d="M116 54h36v20h-36z" fill="var(--age-amber-tint)" />
        <path d="M122 42h24v12h-24z" />
        <path d="M50 98c0-3 5-5 13-5s13 2 13 5v28H50z" fill="var(--accent-tint)" />
        <path d="M50 99c0 3 5 5 13 5s13-2 13-5" fill="none" />
      </g>
      <path
        d="M128 111h.01M140 104h.01M140 117h.01M152 111h.01"
        stroke="var(--age-orange-mark)"
        strokeWidth="13"
        strokeLinecap="round"
      />
      <path d="M92 126V106h20v20" {...ink} fill="var(--sheet)" />
      <path d="M97 112h10" {...fine} />
    </>
  ),
  /** No messages, no letters. */
  envelope: (
    <>
      <ellipse cx="100" cy="132" rx="66" ry="7" fill="var(--well)" />
      <path d="M64 20h72v72H64z" {...ink} fill="var(--sheet)" transform="rotate(-4 100 56)" />
      <g {...fine} transform="rotate(-4 100 56)">
        <path d="M76 34h34M76 46h48" fill="none" />
      </g>
      <g {...ink} fill="var(--paper)">
        <path d="M38 62h124v64H38z" />
        <path d="m38 126 48-36M162 126l-48-36" fill="none" />
        <path d="m38 62 55 39c4.5 3 9.5 3 14 0l55-39" fill="var(--sheet)" />
      </g>
      <circle cx="100" cy="104" r="10" fill="var(--age-brick-mark)" stroke="var(--ink)" strokeWidth="3" />
    </>
  ),
  /** Nothing is due. */
  calendar: (
    <>
      <ellipse cx="100" cy="134" rx="62" ry="7" fill="var(--well)" />
      <path d="M48 34h104v94H48z" {...ink} fill="var(--sheet)" />
      <path d="M48 34h104v22H48z" {...ink} fill="var(--accent-tint)" />
      <path d="M72 24v18M128 24v18" {...ink} />
      <g fill="var(--well)">
        <path d="M60 67h14v12H60zM82 67h14v12H82zM104 67h14v12h-14zM126 67h14v12h-14zM60 86h14v12H60zM82 86h14v12H82zM104 86h14v12h-14zM60 105h14v12H60zM82 105h14v12H82z" />
      </g>
      <circle cx="133" cy="92" r="15" fill="none" stroke="var(--age-sage-mark)" strokeWidth="4" />
      <path
        d="m126 92 5 6 9-12"
        fill="none"
        stroke="var(--age-sage-mark)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  /** Bringing books from elsewhere; taking them along. */
  suitcase: (
    <>
      <ellipse cx="100" cy="134" rx="72" ry="7" fill="var(--well)" />
      <path d="M78 48V34c0-4 2-6 6-6h32c4 0 6 2 6 6v14" {...ink} fill="none" />
      <path
        d="M36 48h128a8 8 0 0 1 8 8v66a8 8 0 0 1-8 8H36a8 8 0 0 1-8-8V56a8 8 0 0 1 8-8z"
        {...ink}
        fill="var(--age-amber-tint)"
      />
      <path d="M56 48v82M144 48v82" {...ink} />
      <path d="M82 66h36v48H82z" {...ink} fill="var(--sheet)" transform="rotate(5 100 90)" />
      <g {...fine} transform="rotate(5 100 90)">
        <path d="M89 77h22M89 87h22M89 97h13" />
      </g>
    </>
  ),
  /** Looked for and not found. */
  glass: (
    <>
      <path d="M40 30h86v100H40z" {...ink} fill="var(--sheet)" transform="rotate(-3 83 80)" />
      <g {...fine} transform="rotate(-3 83 80)">
        <path d="M64 50h48M64 66h34M64 82h22M64 98h14" />
      </g>
      <path d="M53 30v100" stroke="var(--margin)" strokeWidth="2.4" transform="rotate(-3 83 80)" />
      <circle
        cx="120"
        cy="82"
        r="31"
        fill="var(--accent-tint)"
        fillOpacity="0.8"
        stroke="var(--ink)"
        strokeWidth="3.5"
      />
      <path d="M106 72c3-6 8-9 14-9" {...ink} fill="none" stroke="var(--sheet)" />
      <path d="m143 105 24 24" stroke="var(--ink)" strokeWidth="9" strokeLinecap="round" />
    </>
  ),
  /** Everybody has paid. */
  cup: (
    <>
      <ellipse cx="96" cy="130" rx="66" ry="8" fill="var(--well)" />
      <path d="M82 42c-7-8 7-13 0-22M104 42c-7-8 7-13 0-22" {...fine} fill="none" />
      <path d="M136 68h10c12 0 12 30-14 30" {...ink} fill="none" />
      <path d="M50 56h88v28c0 24-18 40-44 40s-44-16-44-40z" {...ink} fill="var(--sheet)" />
      <path d="M50 70h88" stroke="var(--accent)" strokeWidth="4" />
      <path
        d="m82 94 9 10 17-20"
        fill="none"
        stroke="var(--age-sage-mark)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  /** Something broke. */
  torn: (
    <>
      <ellipse cx="100" cy="134" rx="62" ry="7" fill="var(--well)" />
      <path d="M56 24h46l-8 24 12 20-14 22 9 22-5 16H56z" {...ink} fill="var(--sheet)" transform="rotate(-4 76 76)" />
      <path d="M116 26h34v104h-38l5-16-9-22 14-22-12-20z" {...ink} fill="var(--sheet)" transform="rotate(6 130 76)" />
      <g {...fine}>
        <path d="M64 46h18M64 62h20M65 78h14M65 94h18M136 50h10M138 66h7M132 82h13M128 98h14" />
      </g>
    </>
  ),
} satisfies Record<string, ReactNode>

export type PictureName = keyof typeof PICTURES

/** A drawing for an empty place, in the colours of the scheme. Decoration: the words beside it say what it means. */
export function Picture({ name, width = 200 }: { readonly name: PictureName; readonly width?: number }) {
  return (
    <svg width={width} viewBox="0 0 200 150" fill="none" aria-hidden="true" focusable="false">
      {PICTURES[name]}
    </svg>
  )
}
