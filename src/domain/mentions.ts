/** What a message may not say everywhere, whatever the law of the place. */
export const FLOOR_MENTIONS = [
  'jail',
  'violence',
  'immigration',
  'impersonation',
  'court-look',
  'public-shame',
  'false-deadline',
  'fee-not-agreed',
  'hidden-number',
] as const
/** What some laws forbid, and others want said. */
export const LAW_MENTIONS = ['court', 'bureau', 'reason-question'] as const
export const MENTIONS = [...FLOOR_MENTIONS, ...LAW_MENTIONS] as const

/** Something that a message says, by its code: a template carries its codes, and words typed by hand are looked through. */
export type Mention = (typeof MENTIONS)[number]

export interface FoundMention {
  readonly mention: Mention
  /** The words as they stand there, without accents and capitals, so that the person sees what to change. */
  readonly words: string
}

/*
 * Lists of words, not understanding: they find what is written plainly in Spanish, English and Portuguese, in text
 * without accents and capitals. What they miss, the codes of the template and the person's own eyes have to find.
 */
const WORDS: readonly (readonly [Mention, RegExp])[] = [
  [
    'court',
    /\bjudicial(?:es|mente)?\b|(?<!\ba (?:su|mi|tu|nuestro|vuestro) )\bjuicios?\b|\btribunal(?:es)?\b|\bjuzgados?\b|\bjuizados?\b|\bdemandas?\b|\bdemandar\w*|(?<!\bsin )\bembarg(?:o|os|ar\w*|amos)\b|\bpenhora\w*|\b(?:via|accion|acciones|medidas?|acao|acoes) (?:legal|legales|legais)\b|\bquerella\w*|\bcourts?\b|\b(?:a|na|pela) justica\b|\bprocessar (?:voce|o senhor|a senhora)\b|\bte processar\b|\blaw ?suits?\b|\bsu(?:e|ing)\b|\blegal (?:action|proceedings?|steps?)\b/g,
  ],
  [
    'bureau',
    /\bdicom\b|\bequifax\b|\bexperian\b|\btransunion\b|\bboletin comercial\b|\bdatacredito\b|\binfocorp\b|\basnef\b|\bveraz\b|\bserasa\b|\bspc\b|\bburos? de credito\b|\bcentral(?:es)? de riesgos?\b|\b(?:historial|registros?|informes?) (?:crediticios?|de credito|de morosos|de deudores|de morosidad)\b|\bficheros? de morosos\b|\bcadastros? de inadimpl\w+|\bnegativ(?:ar|acao)\b|\b(?:sujar?|limpar?) (?:o )?(?:seu )?nome\b|\bnome sujo\b|\bprotest(?:o|ar) em cartorio\b|\bcredit (?:bureaus?|reports?|scores?|records?)\b/g,
  ],
  [
    'reason-question',
    /\bpor ?que no (?:(?:me|nos|lo|la|has?|han?|habeis|hemos|pudo|pudiste|puede|puedes|podes) )*(?:pag|abon|cancel|cumpl)\w*|\b(?:motivo|razon|causa)s? (?:del?|de su|de tu|por (?:el|la) que) (?:no |impago|atraso|retraso|mora|incumplimiento)\w*|\bwhy (?:have|has|did|didn.?t|haven.?t)\b[^.?!\n]{0,30}\bpa(?:y|id)\b|\bpor ?que (?:(?:voce|o senhor|a senhora|ainda|nao) )*nao (?:me )?pag\w*|\bmotivo d[ao] (?:atraso|inadimplencia|falta de pagamento)\b/g,
  ],
  [
    'jail',
    /\bcarcel(?:es)?\b|\bencarcel\w*|\bprision\b|\bprisao\b|\bcadeia\b|\bdelegacia\b|\b(?:llamar|chamar) a (?:la )?policia\b|\barrest\w*|\bjail(?:ed)?\b|\bprison\b/g,
  ],
  [
    'immigration',
    /\bdeport\w*|\bimmigration (?:office|police|authorit\w*)\b|\bpolicia de (?:migracion|inmigracion)\b/g,
  ],
  [
    'public-shame',
    /\b(?:publica|exhibi|difundi|divulga|posta)\w* (?:su|tu|la|el|una?|(?:[oa] )?(?:seu|sua)) (?:foto|nombre|deuda|lista|nome|divida)\b|\bexpor (?:voce|(?:[oa] )?(?:seu|sua))\b|\b(?:contar|avisar|decir|informar)\w* a (?:sus?|tus?) (?:famili\w*|vecin\w*|jef\w*|emplead\w*|patron\w*)|\b(?:contar|avisar|informar|espalhar) (?:(?:ao?s?|para|pra) (?:[oa]s? )?|no )(?:seus?|suas?) (?:famili\w*|vizinh\w*|chefe|patrao|patroa|trabalho|servico|parentes?)/g,
  ],
]

/** "This is no court document" is no mention of a court; some laws even ask for the sentence. */
const DISCLAIMERS =
  /\bno (?:es|constituye|se trata de) (?:un |una )?(?:documento|procedimiento|cobranza|gestion|accion|demanda)(?: (?:de|ejecutiv[oa]|ejecucion|judicial|cobro|legal)\b)*|\bnao e um (?:documento|procedimento)(?: judicial)?|\bnot an? (?:court|legal) (?:document|proceeding)|\bout-of-court\b/g

/**
 * What of the words typed by hand is on the lists.
 * @param text the message as it will be read
 */
export function mentionsIn(text: string): FoundMention[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(DISCLAIMERS, ' ')
  return WORDS.flatMap(([mention, pattern]) => [...plain.matchAll(pattern)].map(([words]) => ({ mention, words })))
}
