import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const backup: LaterMessages['backup'] = {
  intro:
    'Seus dados não estão em nenhum servidor. Um backup é um arquivo com tudo: serve se você perder ou trocar o aparelho.',
  lastTitle: 'Último backup',
  never: 'Você ainda não fez nenhum.',
  madeToday: 'Você fez hoje.',
  madeYesterday: 'Você fez ontem.',
  madeAgo: (days) => plural(days, { one: 'Você fez há # dia.', other: 'Você fez há # dias.' }),
  contained: (n) => plural(n, { one: 'Tinha # anotação.', many: 'Tinha # de anotações.', other: 'Tinha # anotações.' }),
  sinceThen: (n) =>
    plural(n, {
      one: 'Desde então há # anotação nova.',
      many: 'Desde então há # de anotações novas.',
      other: 'Desde então há # anotações novas.',
    }),
  nothingSince: 'Desde então não há nada novo.',
  make: 'Fazer um backup',
  withPhotos: (n, size) =>
    plural(n, { one: `Com a foto (${size})`, many: `Com # de fotos (${size})`, other: `Com as # fotos (${size})` }),
  withoutPhotos: 'Não leva as fotos: elas continuam só neste aparelho e nos que já as têm.',
  making: 'Preparando o backup',
  ready: 'O backup está pronto',
  downloaded: 'O backup está nos seus downloads',
  shared: 'Entregue para compartilhar. Confira se chegou.',
  shareFailed: 'Aqui não dá para compartilhar. Baixe o arquivo.',
  restoreTitle: 'Trazer um backup',
  restoreText:
    'Ele se junta com o que há aqui: não apaga nem muda nada, só adiciona o que falta. Antes, mostra o que traz.',
  restoreSample: 'Você está com os dados de exemplo. Apague primeiro e traga o seu backup depois.',
  choose: 'Escolher backup',
  fileLabel: 'Arquivo de backup',
  unreadable: 'Não deu para abrir o arquivo. Se estiver na nuvem, baixe primeiro.',
  checking: 'Conferindo o backup',
  of: 'Backup de',
  madeOn: 'Feito em',
  brings: 'Anotações que faltam aqui',
  known: 'Anotações que já estão',
  photos: 'Fotos',
  photosNew: (all, fresh) =>
    fresh === 0 ? `${all}, já aqui` : fresh === all ? String(all) : `${all}, das quais ${fresh} novas`,
  photosNone: 'Não traz fotos',
  photosNoneText: (n) =>
    plural(n, {
      one: 'Foi feito sem fotos: # foto daquele dia não vem neste arquivo.',
      many: 'Foi feito sem fotos: # de fotos daquele dia não vêm neste arquivo.',
      other: 'Foi feito sem fotos: # fotos daquele dia não vêm neste arquivo.',
    }),
  confirmPhotos: (n) => plural(n, { one: 'Trazer # foto', many: 'Trazer # de fotos', other: 'Trazer # fotos' }),
  photosBack: (n) => plural(n, { one: 'Voltou # foto.', many: 'Voltaram # de fotos.', other: 'Voltaram # fotos.' }),
  photosLeft: (n) =>
    plural(n, {
      one: '# foto não coube neste aparelho: continua no arquivo.',
      many: '# de fotos não couberam neste aparelho: continuam no arquivo.',
      other: '# fotos não couberam neste aparelho: continuam no arquivo.',
    }),
  photosBad: (n) =>
    plural(n, {
      one: '# foto não é a que diz ser: ficou de fora.',
      many: '# de fotos não são as que dizem ser: ficaram de fora.',
      other: '# fotos não são as que dizem ser: ficaram de fora.',
    }),
  nothingNew: 'Tudo o que há neste backup já está aqui.',
  otherBusiness: (there, here) =>
    `É de “${there}” e aqui está “${here}”. Se você trouxer, os clientes e as contas dos dois ficam juntos e não dá para separar.`,
  confirm: (n) => plural(n, { one: 'Trazer # anotação', many: 'Trazer # de anotações', other: 'Trazer # anotações' }),
  confirmOther: 'Juntar os dois negócios',
  restoring: 'Trazendo o backup',
  restored: (n) =>
    plural(n, {
      one: 'Pronto: # anotação trazida.',
      many: 'Pronto: # de anotações trazidas.',
      other: 'Pronto: # anotações trazidas.',
    }),
  seeCustomers: 'Ver clientes',
  fromFuture: (n) =>
    plural(n, {
      one: '# anotação é de uma versão mais nova: está salva e vai contar quando você atualizar o app.',
      other: '# anotações são de uma versão mais nova: estão salvas e vão contar quando você atualizar o app.',
    }),
  setAside: (n) =>
    plural(n, {
      one: '# anotação não pôde ser lida: está salva à parte e não conta nos totais.',
      other: '# anotações não puderam ser lidas: estão salvas à parte e não contam nos totais.',
    }),
  safetyTitle: 'Neste aparelho',
  persistent: 'O navegador prometeu não apagar seus dados por falta de espaço.',
  bestEffort: 'O navegador pode apagar seus dados se o aparelho ficar sem espaço.',
  persistenceUnknown: 'Este navegador não diz se vai manter seus dados. Faça backups com frequência.',
  askToKeep: 'Pedir para não apagar',
  keepRefused: 'O navegador não prometeu. Instale o app ou faça backups com frequência.',
  room: (used) => `Ocupam ${used}.`,
  kilobytes: (n) => `${n} kB`,
  megabytes: (n) => `${n} MB`,
}
