/*
 * Whole numbers in words, up to what an amount can be (2^51 − 1): without accents of gender, as they stand before a
 * masculine noun ("veintiún pesos").
 */

const ES_SMALL = (
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
  'dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
  'veintiocho veintinueve'
).split(' ')
const ES_TENS = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const ES_HUNDREDS =
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

/** In Spanish, by the long scale: 10⁹ is "mil millones", 10¹² "un billón". */
export function spanishNumber(n: number): string {
  if (n === 0) return 'cero'
  const [units = 0, millions = 0, billions = 0] = groupsOf(n, 1_000_000)
  return [
    billions === 0 ? '' : `${spanishBelowMillion(billions)} ${billions === 1 ? 'billón' : 'billones'}`,
    millions === 0 ? '' : `${spanishBelowMillion(millions)} ${millions === 1 ? 'millón' : 'millones'}`,
    spanishBelowMillion(units),
  ]
    .filter(Boolean)
    .join(' ')
}

function spanishBelowMillion(n: number): string {
  const thousands = Math.floor(n / 1000)
  return [
    thousands === 0 ? '' : thousands === 1 ? 'mil' : `${spanishBelowThousand(thousands)} mil`,
    spanishBelowThousand(n % 1000),
  ]
    .filter(Boolean)
    .join(' ')
}

function spanishBelowThousand(n: number): string {
  if (n === 100) return 'cien'
  const rest = n % 100
  return [n >= 100 ? ES_HUNDREDS[Math.floor(n / 100)] : '', rest === 0 ? '' : spanishBelowHundred(rest)]
    .filter(Boolean)
    .join(' ')
}

function spanishBelowHundred(n: number): string {
  if (n < 30) return ES_SMALL[n] ?? ''
  return [ES_TENS[Math.floor(n / 10)], n % 10 === 0 ? '' : ES_SMALL[n % 10]].filter(Boolean).join(' y ')
}

const PT_SMALL = (
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete ' +
  'dezoito dezenove'
).split(' ')
const PT_TENS = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ')
const PT_HUNDREDS =
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ')
const PT_SCALES = [
  ['', ''],
  ['mil', 'mil'],
  ['milhão', 'milhões'],
  ['bilhão', 'bilhões'],
  ['trilhão', 'trilhões'],
  ['quatrilhão', 'quatrilhões'],
] as const

/** In Portuguese as in Brazil, by the short scale: "mil quinhentos e noventa", "um milhão e cem mil". */
export function portugueseNumber(n: number): string {
  if (n === 0) return 'zero'
  const groups = groupsOf(n, 1000)
  const last = groups.findIndex((group) => group > 0)
  let words = ''
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i] ?? 0
    if (group === 0) continue
    const scale = PT_SCALES[i]?.[group === 1 ? 0 : 1] ?? ''
    const spelled = i === 1 && group === 1 ? scale : [portugueseBelowThousand(group), scale].filter(Boolean).join(' ')
    // The last group is joined with "e" when it is read as one word or has no hundreds.
    const joint = words === '' ? '' : i === last && (group < 100 || group % 100 === 0) ? ' e ' : ' '
    words += joint + spelled
  }
  return words
}

function portugueseBelowThousand(n: number): string {
  if (n === 100) return 'cem'
  const rest = n % 100
  return [
    n >= 100 ? PT_HUNDREDS[Math.floor(n / 100)] : '',
    rest >= 20 ? PT_TENS[Math.floor(rest / 10)] : '',
    rest < 20 ? (rest === 0 ? '' : PT_SMALL[rest]) : rest % 10 === 0 ? '' : PT_SMALL[rest % 10],
  ]
    .filter(Boolean)
    .join(' e ')
}

const EN_SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const EN_SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion']

/** In English, by the short scale: "one thousand five hundred ninety". */
export function englishNumber(n: number): string {
  if (n === 0) return 'zero'
  return groupsOf(n, 1000)
    .map((group, i) => (group === 0 ? '' : [englishBelowThousand(group), EN_SCALES[i]].filter(Boolean).join(' ')))
    .toReversed()
    .filter(Boolean)
    .join(' ')
}

function englishBelowThousand(n: number): string {
  const rest = n % 100
  const below = rest < 20 ? (rest === 0 ? '' : EN_SMALL[rest]) : englishTens(rest)
  return [n >= 100 ? `${EN_SMALL[Math.floor(n / 100)]} hundred` : '', below].filter(Boolean).join(' ')
}

function englishTens(n: number): string {
  return [EN_TENS[Math.floor(n / 10)], n % 10 === 0 ? '' : EN_SMALL[n % 10]].filter(Boolean).join('-')
}

/** Digits of a number in a large base, the lowest first. */
function groupsOf(n: number, base: number): number[] {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`no words for ${n}`)
  const groups: number[] = []
  for (let rest = n; rest > 0; rest = Math.floor(rest / base)) groups.push(rest % base)
  return groups
}
