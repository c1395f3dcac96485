const ink = { stroke: 'var(--ink)', strokeWidth: 3, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const fine = { stroke: 'var(--edge)', strokeWidth: 2.4, strokeLinecap: 'round' } as const

/** A laptop and a phone with the same page on both, and nothing between them. Decoration, as ui/Picture.tsx. */
export function TwoDevices() {
  return (
    <svg width="200" viewBox="0 0 200 150" fill="none" aria-hidden="true" focusable="false">
      <ellipse cx="100" cy="134" rx="80" ry="7" fill="var(--well)" />
      <path d="M26 40h92v66H26z" {...ink} fill="var(--sheet)" />
      <path d="M12 120 26 106h92l14 14c0 5-3 8-8 8H20c-5 0-8-3-8-8z" {...ink} fill="var(--age-amber-tint)" />
      <path d="M38 40v66" stroke="var(--margin)" strokeWidth="2.4" />
      <path d="M46 56h44M46 70h34M46 84h40" {...fine} />
      <path d="m96 84 6 7 11-14" stroke="var(--accent)" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
      <path
        d="M144 62h36a6 6 0 0 1 6 6v54a6 6 0 0 1-6 6h-36a6 6 0 0 1-6-6V68a6 6 0 0 1 6-6z"
        {...ink}
        fill="var(--sheet)"
      />
      <path d="M146 63v64" stroke="var(--margin)" strokeWidth="2.4" />
      <path d="M152 78h20M152 90h15M152 102h12" {...fine} />
      <path d="m166 106 5 6 9-12" stroke="var(--accent)" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M124 34c6-10 18-13 27-6M151 28l1-8M151 28l-8-1" {...ink} strokeWidth="3" />
      <path d="M162 46c-4 6-11 9-18 7M144 53l-3 7M144 53l7 4" {...ink} strokeWidth="3" />
    </svg>
  )
}
