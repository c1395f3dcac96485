import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of bringing customers out of an address book, in Spanish: the source of the keys. */
export const addressBook = {
  title: 'Elige a quién traer',
  reading: 'Leyendo los contactos',
  search: 'Buscar por nombre o teléfono',
  all: 'Elegir todos',
  none: 'Quitar todos',
  found: (n: number) => plural(n, { one: '# contacto', other: '# contactos' }),
  there: {
    source: () => 'Ya lo trajiste',
    phone: (name: string) => `Mismo teléfono que ${name}`,
    name: (name: string) => `Nombre parecido al de ${name}`,
  },
  noPhone: 'Sin teléfono',
  nobodyFound: 'Ningún contacto se llama así.',
  refused: (n: number, lines: string) =>
    plural(n, {
      one: `# ficha no se pudo traer (línea ${lines}).`,
      other: `# fichas no se pudieron traer (líneas ${lines}).`,
    }),
  tooMany: (n: number) => `El archivo tiene más contactos. Aquí están los primeros ${n}.`,
  nobodyInside: 'En este archivo no hay ningún contacto que se pueda traer. Elige otro.',
  bring: (n: number) => plural(n, { one: 'Traer 1 cliente', other: 'Traer # clientes' }),
  writing: 'Guardando clientes',
  brought: (n: number) => plural(n, { one: '1 cliente traído', other: '# clientes traídos' }),
  nothingNew: 'No hay nadie nuevo que traer.',
  problems: {
    'file-empty': 'El archivo de contactos está vacío. Expórtalo otra vez.',
    'file-too-large': 'El archivo de contactos es demasiado grande. Expórtalo sin fotos o por partes.',
    'file-no-contacts': 'Ese archivo no trae contactos que se puedan leer. Expórtalo como .vcf y elígelo otra vez.',
    'file-unreadable': 'No se pudo abrir el archivo. Si está en la nube, descárgalo primero.',
  },
}
