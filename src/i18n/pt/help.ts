import type { LaterMessages } from '../laterMessages.ts'

export const help: LaterMessages['help'] = {
  intro: 'O que vale a pena saber, em cinco minutos.',
  topics: {
    what: {
      title: 'O que faz',
      lines: [
        'Anota quem deve a você, quanto e desde quando. A cada dia diz quem lembrar, com a mensagem já escrita.',
        'Calcula saldos, atrasos e divisões de pagamentos. Você decide o que mandar e quando: nada sai sozinho.',
      ],
    },
    data: {
      title: 'Onde estão seus dados',
      lines: [
        'Só nos seus aparelhos: este, e os que você adicionar em Mais › Aparelhos. Não há conta nem servidor, e ninguém pode recuperar os dados por você.',
        'Se você apagar os dados do navegador, ou perder o único aparelho, eles se perdem. Por isso existe o backup.',
      ],
    },
    backup: {
      title: 'Backup',
      lines: [
        'Em Mais › Backup sai tudo em um arquivo. Guarde fora deste aparelho: no seu e-mail, em um pen drive, na nuvem que você usa.',
        'Para trazer a um aparelho vazio, abra nele o Al Día e escolha “Já tenho um backup”.',
      ],
    },
    install: {
      title: 'Instalar',
      lines: [
        'Instalado, abre pelo ícone, funciona sem internet e o navegador cuida melhor dos dados.',
        'No iPhone e no iPad, o app instalado guarda à parte do Safari: instale primeiro, ou faça um backup e restaure nele.',
      ],
    },
    mistakes: {
      title: 'Se você errar',
      lines: [
        'Quase tudo tem “Desfazer” por alguns segundos. Depois, abra o movimento na conta do cliente e escolha “Anular”.',
        'O anulado não se apaga: fica riscado, com o motivo. Assim a conta sempre pode ser explicada.',
      ],
    },
    limits: {
      title: 'O que um app web não consegue',
      lines: [
        'Não avisa sozinho em um horário: abra e olhe Hoje. Não manda mensagens por você: abre o WhatsApp, e você envia.',
        'Não sabe se uma mensagem chegou. Por isso pergunta “Você enviou?” quando você volta.',
        'As regras de cobrança mudam com o país e o tempo. Antes de uma carta dura, confirme com seu contador ou advogado.',
      ],
    },
  },
  thisBrowser: {
    title: 'Neste navegador',
    nothing: 'Este navegador tem tudo o que o Al Día usa.',
    text: 'Os livros, as cobranças e os papéis funcionam igual. O que este navegador não tem, e o que fazer:',
    lacks: {
      offline: 'Não guarda o app: sem internet não abre. Instale em outro navegador.',
      persist: 'Não promete conservar seus dados: faça backups com frequência.',
      connect: 'Não conecta aparelhos entre si: passe as mudanças por arquivo.',
      camera: 'Não dá acesso à câmera: os códigos de outro aparelho são colados ou digitados.',
      install: 'Não oferece instalar o app. Procure “Adicionar à tela inicial” no menu dele, ou abra por um favorito.',
      receive: 'Não recebe arquivos de outros apps: escolha em Mais › Trazer clientes e faturas.',
      share: 'Não compartilha arquivos: baixe e anexe você.',
      folder: 'Não deixa cópias sozinho em uma pasta: faça você o backup.',
      contacts: 'Não abre a agenda do telefone: escreva o contato, ou traga a agenda em um arquivo.',
      passkey: 'Não abre o bloqueio com digital ou rosto: fica o PIN.',
      badge: 'Não põe um número no ícone: o que há para fazer hoje aparece ao abrir.',
      awake: 'Não mantém a tela acesa: toque nela de vez em quando enquanto conecta aparelhos.',
    },
  },
  keysTitle: 'Teclas',
  keysText: 'Em um aparelho com teclado, fora dos campos de texto:',
  keys: {
    write: 'anotar um fiado',
    payment: 'anotar um pagamento',
    remind: 'lembrar o cliente que está aberto',
    search: 'buscar um cliente',
    close: 'fechar o que está aberto',
  },
}
