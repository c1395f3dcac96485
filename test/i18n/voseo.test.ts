import { expect, it, test } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import { loadMessages } from '../../src/i18n/loadMessages.ts'
import { inRegion } from '../../src/i18n/regions/inRegion.ts'
import { saysVos } from '../../src/i18n/regions/saysVos.ts'
import { voseo } from '../../src/i18n/regions/voseo.ts'
import { es, FIGURES, leaves, said } from './words.ts'

const COUNTRIES: readonly CountryCode[] = ['AR', 'UY', 'PY']
const TERMS = Object.entries(voseo.terms ?? {})
const sentencesIn = (country: CountryCode) => leaves(inRegion(es, country, voseo)).map((leaf) => said(leaf))
const spoken = new Map(sentencesIn('AR').map(({ path, text }) => [path, text]))

test('it is spoken on both banks of the Río de la Plata and in Paraguay, and nowhere else', () => {
  expect(['AR', 'UY', 'PY', 'MX', 'ES', 'CL', 'US'].filter((code) => saysVos(code as CountryCode))).toEqual(COUNTRIES)
})

it.each([
  ['today.collect', 'Hoy podés cobrar 21 de 32 clientes'],
  ['today.emptyTitle', 'Empezá por apuntar un fiado'],
  ['today.emptyText', 'Escribí cuánto y a quién. Al Día te dirá cada mañana quién te debe y qué hacer.'],
  ['onboarding.kindLabel', '¿Cómo vendés?'],
  ['onboarding.currencyMissing', 'Elegí la moneda en la que cobrás.'],
  ['onboarding.kinds.fiado.text', 'Te pagan a los 15 días. Recordás por mensaje o en persona.'],
  ['errors.amount-other-currency', 'Ese importe está en otra moneda. Cambiá la moneda o quitá el signo.'],
  ['more.exporting', 'Llevate todo'],
])('%s says "%s"', (path, words) => {
  expect(spoken.get(path)).toBe(words)
})

it('has every sentence, each with the figures and names that it is told', () => {
  const told = (all: readonly { readonly path: string; readonly text: string }[]) =>
    all.map(({ path, text }) => `${path}: ${FIGURES.filter((figure) => text.includes(figure)).join(' ')}`)
  for (const country of COUNTRIES) expect(told(sentencesIn(country))).toEqual(told(leaves(es).map(said)))
})

it('has no term that no sentence says, and none that is written with a capital', () => {
  const all = leaves(es)
    .map((leaf) => said(leaf).text.toLowerCase())
    .join('\n')
  expect(TERMS.filter(([term]) => !new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, 'u').test(all))).toEqual([])
  expect(TERMS.filter(([term]) => term !== term.toLowerCase())).toEqual([])
})

test('the app loads it for these countries, and not for others or in other languages', async () => {
  expect((await loadMessages('es', 'PY')).today.emptyTitle).toBe('Empezá por apuntar un fiado')
  expect((await loadMessages('es', 'CL')).today.emptyTitle).toBe('Empieza por apuntar un fiado')
  expect((await loadMessages('es', null)).today.emptyTitle).toBe('Empieza por apuntar un fiado')
  expect(await loadMessages('pt', 'AR')).toBe(await loadMessages('pt', null))
})

test('names of customers stay as they are', () => {
  const { solve } = inRegion(es, 'AR', voseo)
  expect(solve.promiseTitle('Mira Tienes')).toBe('Promesa de Mira Tienes')
})

/** Words that are of "tú" wherever they stand; no noun is written so. */
const OF_TU =
  /(?<!\p{L})(?:tú|ti|contigo|puedes|tienes|quieres|sabes|haces|eres|debes|dices|pones|pierdes|piensas|prefieres|llevas|hablas|guardas|envías|decides|cobras|cambias|borras|apuntas|vendes|vuelves|usas|traes|sigues|sacas|restauras|pides|perdonas|necesitas|mandas|llamas|escribes|entiendes|eliges|corriges|confirmas|conectas|compruebas|cierras|abres|añades|equivocas|tratas|recuerdas|haz|hazlo|pon|ponlo|ponla|ponle|dile|ten|mantén|ven|elige|verifica|corrige|escanea|actualiza|selecciona|pulsa|instala|enfoca|revisa|compara|pega|libera|prepara|cuelga|escucha|toca (?:compartir|sin)|\p{L}*[áéíóú]\p{L}{0,4}[aei](?:lo|la|los|las|le|les|te|me|telos)|léelo)(?!\p{L})/giu

it('says nothing to a "tú"', () => {
  // No verbs, of "usted", and what is the same to both.
  const others = /^(?:límite|mándeme|dígamelo|dáselo|devolvéselo)$/i
  const left = [...spoken].flatMap(([path, text]) =>
    (text.match(OF_TU) ?? []).filter((word) => !others.test(word)).map((word) => `${path}: ${word}`),
  )
  expect(left).toEqual([])
})

/** What a sentence may begin with that is what somebody else does, and what one is asked to do: each has to be looked at. */
const EITHER =
  /(?:^|[.:;!?] )(escribe|prueba|apunta|trae|empieza|pregunta|deja|abre|mira|guarda|vuelve|toca|quita|pide|conecta|marca|espera|usa|busca|comprueba|copia|añade|cambia|habla|decide|descarga|suma|repite|sube|baja|cobra|devuelve|borra|entrega|completa|sigue|cierra|muestra|avisa|firma|lleva|manda|saca|pasa|junta|cuenta|ofrece|acepta)(?!\p{L})/giu

/** All of them, looked at: what others do, what things are called, and what is impersonal. */
const OF_OTHERS = [
  'account.nextStep: Toca: 21',
  'customers.archiveHelp: Deja de salir en la lista. Su cuen',
  'onboarding.countryHelp: Decide cómo se escriben los import',
  'portfolio.sumOfBuckets: Suma de los tramos',
  'shell.titles.account: Cuenta',
  'today.waitsUntil: espera al 21',
  'search.places.backup.also: copia de seguridad backup guardar',
  'devices.roleMay.seller: Apunta clientes, ventas, pagos y m',
  'devices.ownersOnlyText: : apunta clientes, ventas, pagos y',
  'devices.rendezvousHelp: Empieza por wss://. Solo para este',
  'meeting.copyingText: : sigue donde iba.',
  'meeting.parted.full-here: : sigue donde iba.',
  'contactGuard.rules.quiet-after-talk: : toca esperar antes de llamar otr',
  'contacting.script.offer: Ofrece',
  'contacting.reasons.hardship: Pasa un mal momento económico',
  'paying.codeAmount: Lleva 21.',
  'paying.ways.account: Cuenta bancaria',
  'paying.ways.cl-account: Cuenta bancaria en Chile',
  'ladder.gapHelp: Cuenta todo: mensajes, llamadas y',
  'templates.fields.signature: Firma',
  'interest.warnings.not-demanded-yet: : empieza cuando se pide el pago.',
  'interest.errors.rate-above-ceiling: Pasa del tope legal de 21 %. Con m',
  'figures.levels.formula: . Cuenta lo que pasó después; no p',
  'figures.loss.indicative: : usa una curva publicada, hasta q',
  'negotiation.takeBackText: Deja de contar. Se puede apuntar o',
  'sale.overLimit: Pasa de su límite (32) por 21.',
  'sale.payDeposit: Deja 21 ahora, en efectivo',
  'solve.agreed.late: Lleva 21 días vencido',
  'privacy.wipe.placeText: Quita de aquí los libros, las foto',
  'privacy.parties.folder.locked: Deja copias con contraseña en «21»',
  'privacy.parties.folder.open: Deja copias sin contraseña en «21»',
  'agreement.solutionTexts.in-kind: Entrega algo o trabaja en vez de p',
  'bank.account: Cuenta 21',
  'bank.accountUnknown: Cuenta sin número',
  'bank.reasons.number: trae el número 21',
  'bank.reasons.creditor-reference: trae la referencia de 21',
  'bank.reasons.tax-id: trae su CUIT o DNI',
  'bank.reasons.phone: trae su teléfono',
  'bank.reasons.email: trae su correo',
  'bank.reasons.code: trae su código',
  'exporting.failed.too-many-rows: : lleva lo mismo.',
  'eInvoices.refusal.xml-refused: Trae dentro cosas que una factura',
  'handover.needs.proof-of-debt: Prueba de la deuda: factura, nota',
  'handover.needs.proof-of-demand: Prueba de que se pidió el pago',
  'handover.lacking.proof-of-debt: prueba de la deuda',
  'handover.lacking.proof-of-demand: prueba de que pediste el pago',
  'handover.agencyText: Cobra una parte de lo que recupera',
  'help.topics.what.lines.0: Apunta quién te debe, cuánto y des',
  'help.topics.limits.lines.0: : abre WhatsApp, y vos los enviás.',
  'letter.levelNames.2: : ofrece formas de pagar con día f',
  'remind.levelNames.2: : ofrece formas de pagar con día f',
  'remind.consentSaved: : acepta mensajes por WhatsApp',
  'work.why.handover: Toca decidir cómo seguir',
  'work.waits.promise: ; espera al 21',
  'work.back: Vuelve a la lista el 21.',
  'sending.reverseText: Deja de contar, aquí y en el exped',
  'settled.titleOf: Cuenta saldada: 21',
  'signing.field: Firma de 21',
]

it('says of others what others do', () => {
  const others = [...spoken].flatMap(([path, text]) =>
    [...text.matchAll(EITHER)].map((match) => `${path}: ${text.slice(match.index, match.index + 34).trim()}`),
  )
  expect(others.toSorted()).toEqual(OF_OTHERS.toSorted())
})

it('asks nobody for what is said of others: nothing is asked after "no", "se" or a subject', () => {
  const asked = [...new Set(TERMS.map(([, words]) => words.split(' ')[0]))].filter((word) => /[áéí]$/.test(word ?? ''))
  const misplaced = new RegExp(
    `(?<!\\p{L})(?:se|no|lo|los|las|le|quien|nadie|nada|app|navegador|ley) (?:${asked.join('|')})(?!\\p{L})`,
    'giu',
  )
  expect(asked).toContain('apuntá')
  expect(
    [...spoken].flatMap(([path, text]) => (text.match(misplaced) ?? []).map((words) => `${path}: ${words}`)),
  ).toEqual([])
})
