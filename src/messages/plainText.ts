import { wellFormed } from './links.ts'

/** Controls, zero-width characters, and marks that turn the direction of what follows them. */
const INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/gu

/** One line of text that cannot change how the rest of a message looks or runs. */
export function cleanLine(text: string, longest = 200): string {
  const line = wellFormed(text.slice(0, 2000))
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line
}

/** As `cleanLine`, and without the marks by which WhatsApp sets bold, italics, strikes and code: for names and concepts. */
export function cleanName(text: string, longest = 60): string {
  return cleanLine(text.slice(0, 2000).replace(/[*~`]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''), longest)
}

const TITLES = /^(don|doña|dona|sr|sra|srta|señor|señora|dr|dra|ing|lic|mr|mrs|ms|seu)\.?$/i

/** What a firm's name ends in: "S.A. de C.V.", "S. de R.L.", "SAS", "Ltda.". */
const LEGAL_FORM =
  /(?:^|[\s,])(?:(?:s\.? ?a\.?(?: ?p\.? ?i\.?)?|s\.? ?de ?r\.? ?l\.?)(?: ?de ?c\.? ?v\.?)?|s\.? ?l\.?(?: ?u\.?)?|s\.? ?r\.? ?l\.?|s\.? ?a\.? ?s\.?|e\.? ?i\.? ?r\.? ?l\.?|ltda\.?|inc\.?|llc|ltd\.?)$/i

/** What a shop's name begins with: "Ferretería", "Abarrotes". "Valeria" has no accent there. */
const SHOP =
  /^(?:\p{L}+erías?|(?:ferret|papel|carnic|panad|tortill|cafet|zapat|lavand|frut|past?el|taqu|poll)erias?|padaria|mercearia|farm[aá]cias?|abarrotes|miscel[aá]nea|tienda|tiendita|mini|(?:mini)?s[uú]per|supermercado|mercadito|bodega|kios[ck]o|quiosco|almac[eé]n|fonda|cocina|restaurante?|taller|distribuidora|comercial(?:izadora)?|refaccionaria|est[eé]tica|sal[oó]n|hotel|loja|lanchonete)$/iu

/** The name to greet a person with: "María", "Don José"; of "Pérez, Juan" it is "Juan". A shop or a firm has all of its own. */
export function firstNameOf(name: string): string {
  const clean = cleanName(name)
  if (LEGAL_FORM.test(clean) || SHOP.test(clean.split(' ')[0] ?? '')) return clean
  const [last = '', first = ''] = clean.split(',').map((part) => part.trim())
  const words = (first === '' ? last : first).split(' ')
  const [title = '', next] = words
  return next !== undefined && TITLES.test(title) ? `${title} ${next}` : title
}
