import type { Messages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const more: Messages['more'] = {
  onlyHere: 'Seus dados estão só neste aparelho',
  onlyHereText: 'Ninguém mais tem: nem nós. Um backup salva tudo se o aparelho se perder.',
  onlyYours: 'Seus dados estão só nos seus aparelhos',
  onlyYoursText: 'Ninguém mais tem: nem nós. Um backup salva tudo se todos se perderem.',
  booksTitle: 'Seus livros',
  backup: 'Backup',
  backupNever: 'Você ainda não fez nenhum.',
  backupAgo: (n) =>
    n <= 0 ? 'Último backup: hoje' : plural(n, { one: 'Último backup: ontem', other: 'Último backup: há # dias' }),
  exporting: 'Leve tudo',
  exportingText: 'Em Excel, CSV ou JSON, e o livro para o seu contador',
  importing: 'Trazer clientes e faturas',
  importingText: 'De uma planilha, dos seus contatos ou do extrato do banco',
  devices: 'Aparelhos',
  devicesText: 'Os mesmos livros em outro celular ou computador',
  figures: 'Como vou?',
  figuresText: 'Quanto demoram a pagar, e se está melhorando',
  calendar: 'Datas na sua agenda',
  calendarText: 'Para o celular avisar com o app fechado',
  appTitle: 'O app',
  settings: 'Ajustes',
  settingsText: 'Seu negócio, formas de pagamento, lembretes, idioma',
  settingsSeller: 'Idioma e aparência',
  help: 'Ajuda',
  helpText: 'O que faz, onde estão seus dados, teclas',
  version: (version) => `Al Día ${version}`,
  sampleTitle: 'Negócio de exemplo',
  sampleText: 'Mexa sem medo: nada é real.',
  sampleWipe: 'Começar o meu',
  sampleConfirmTitle: 'Apagar os dados de exemplo?',
  sampleConfirmText:
    'A loja inventada é apagada com tudo o que você anotou nela. Seus livros de verdade não são tocados.',
  sampleConfirm: 'Apagar o exemplo',
}
