import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words of the screens about privacy, in Portuguese. */
export const privacy = {
  title: 'Privacidade',
  placeText: 'Quem sabe o quê, bloqueio e apagar este aparelho',
  intro:
    'O Al Día não tem conta nem servidor com seus dados. Aqui está, um por um, quem poderia saber algo de você ou dos seus clientes, e como está hoje neste aparelho.',
  whoTitle: 'Quem sabe o quê',
  sample: 'Você está no negócio de exemplo: o que segue vale para ele.',
  notHere: 'Aqui não dá: você está no negócio de exemplo, ou o navegador não oferece criptografia nesta página.',
  answers: { nobody: 'Ninguém', off: 'Desligado', on: 'Ligado', yes: 'Sim', you: 'Só se você mandar' },
  since: (day: string) => `Desde ${day}.`,
  parties: {
    makers: {
      title: 'Quem fez o app',
      text: 'Não recebe nada: nem clientes, nem valores, nem erros, nem estatísticas de uso.',
    },
    host: {
      title: (host: string) => `O site que entrega o app (${host})`,
      kept: 'O app já está guardado neste aparelho. Ao abrir, e a cada hora enquanto está aberto, pergunta ao site se há uma versão nova: ele vê seu endereço de internet e a hora. Dos seus livros, nada.',
      loading:
        'Cada vez que você abre, o site vê seu endereço de internet e a hora. Dos seus livros, nada. Quando ficar guardado neste aparelho, só perguntará se há versão nova.',
    },
    meeting: {
      title: 'O servidor de encontro',
      off: 'Seus aparelhos se conectam com códigos ou arquivos. Nenhum servidor fica sabendo.',
      on: (address: string) =>
        `Quem cuida de ${address} vê de quais endereços de internet e a que horas seus aparelhos se procuram, e quantos são. Não vê nomes nem contas: vai criptografado entre seus aparelhos.`,
      way: 'Mudar em Aparelhos',
    },
    devices: {
      title: 'Seus outros aparelhos',
      none: 'Os livros estão só neste aparelho.',
      owner: (name: string) => `${name}: tem todos os livros, e pode adicionar e remover aparelhos.`,
      seller: (name: string) => `${name}: tem todos os livros; não pode tirar cópias nem mudar ajustes.`,
      removed: (name: string) => `${name}: você removeu. Fica com o que tinha até esse dia; não recebe nada novo.`,
      way: 'Ver os aparelhos',
    },
    messages: {
      title: 'WhatsApp, e-mail, SMS e ligações',
      text: 'O app escreve a mensagem e você envia. A partir daí essa empresa sabe o que sabe de qualquer mensagem sua.',
      count: (n: number) =>
        n === 0
          ? 'Aqui não há nenhum anotado.'
          : plural(n, { one: 'Aqui há 1 contato anotado.', other: 'Aqui há # contatos anotados.' }),
      way: 'Ver as mensagens que propõe',
    },
    files: {
      title: 'Arquivos que você tira',
      text: 'Backups, Excel, PDF, calendário: vão para onde você guarda, e quem tiver pode ler. O backup com senha, só quem souber a senha.',
      backup: (day: string) => `Último backup deste aparelho: ${day}.`,
      noBackup: 'Deste aparelho ainda não saiu nenhum backup.',
      way: 'Ver os backups',
    },
    folder: {
      title: 'A pasta de cópias',
      off: 'O app não deixa cópias em nenhuma pasta.',
      locked: (name: string) =>
        `Deixa cópias com senha em “${name}”. Se essa pasta for enviada a uma nuvem, a nuvem guarda o arquivo e não consegue abrir.`,
      open: (name: string) =>
        `Deixa cópias sem senha em “${name}”: lê quem abrir essa pasta, ou a nuvem para onde ela for enviada.`,
      way: 'Mudar em Backup',
    },
    photos: {
      title: 'As fotos',
      text: (n: number) =>
        n === 0
          ? 'Não há nenhuma. Se você tirar uma, fica nos seus aparelhos: não vai para nenhum banco de fotos, e não leva o lugar onde foi tirada.'
          : plural(n, {
              one: 'Há 1 neste aparelho. Só vai para seus outros aparelhos: não para um banco de fotos, e não leva o lugar onde foi tirada.',
              other:
                'Há # neste aparelho. Só vão para seus outros aparelhos: não para um banco de fotos, e não levam o lugar onde foram tiradas.',
            }),
    },
    phone: {
      title: 'Quem desbloquear este aparelho',
      text: 'Vê os livros: o navegador guarda no aparelho como estão. O que protege é o bloqueio do próprio celular ou computador.',
      locked:
        'O bloqueio com PIN cobre a tela; os livros estão no aparelho sem criptografia. O que protege é o bloqueio do próprio celular ou computador.',
      way: 'Bloqueio com PIN',
    },
  },
  wipe: {
    title: 'Apagar este aparelho',
    placeText: 'Tira daqui os livros, as fotos, as chaves e o app',
    what: 'Apaga deste navegador tudo do Al Día: livros, fotos, chaves, ajustes e o próprio app. Não dá para desfazer. Os outros aparelhos e os arquivos que você já tirou ficam como estão.',
    notDisk:
      'O navegador solta esses dados; não escreve por cima. Se for vender o aparelho, restaure também a configuração de fábrica.',
    goneTitle: 'Antes de apagar',
    elsewhere: (name: string) => `${name} tem tudo o que há aqui, conferido na última vez que se viram.`,
    waiting: (n: number, name: string) =>
      plural(n, {
        one: `1 mudança deste aparelho não chegou a outro. O que mais tem é ${name}. Se apagar agora, se perde.`,
        other: `# mudanças deste aparelho não chegaram a outro. O que mais tem é ${name}. Se apagar agora, se perdem.`,
      }),
    onlyHere: (n: number) =>
      plural(n, {
        one: 'Os livros estão só aqui: 1 registro. Sem um backup se perde para sempre.',
        other: 'Os livros estão só aqui: # registros. Sem um backup se perdem para sempre.',
      }),
    backedUp: (day: string) => `O último backup é de ${day}, e desde então não há nada novo.`,
    sinceBackup: (day: string, n: number) =>
      plural(n, {
        one: `O último backup é de ${day}. Desde então há 1 registro novo, que não está nele.`,
        other: `O último backup é de ${day}. Desde então há # registros novos, que não estão nele.`,
      }),
    asking: 'Perguntando o que falta enviar…',
    unknown: 'Não foi possível saber o que falta enviar. Olhe os aparelhos antes de apagar.',
    notSample: 'Você está no negócio de exemplo. Volte aos seus livros para apagar este aparelho.',
    makeBackup: 'Fazer um backup',
    sendChanges: 'Enviar o que falta',
    seller: 'Peça ao dono que remova este aparelho da lista: vai continuar nela até que ele faça isso.',
    word: 'APAGAR',
    typeLabel: 'Digite APAGAR para confirmar',
    wrongWord: 'Digite a palavra APAGAR exatamente assim.',
    confirm: 'Apagar este aparelho',
    working: 'Apagando…',
    blocked: 'Outra janela está com os livros abertos. Feche e isto continua sozinho.',
    doneTitle: 'Este aparelho já não tem nada do Al Día',
    doneText:
      'Livros, fotos, chaves, ajustes e o app: tudo removido. Para começar de novo precisa de internet uma vez.',
    failedTitle: 'Não foi possível apagar tudo',
    failedText:
      'O navegador não soltou uma parte. Apague os dados deste site nos ajustes do navegador, ou tente de novo.',
    again: 'Tentar de novo',
    startAgain: 'Começar de novo',
  },
}
