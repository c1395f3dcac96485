import type { DeviceMessages } from '../deviceMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const meeting: DeviceMessages['meeting'] = {
  errors: {
    'not-our-code': 'Esse código não é do Al Día. Procure o que o seu outro aparelho mostra.',
    'expired-code': 'O código já expirou: vale dois minutos. Comece com um novo.',
    'used-code': 'Esse código já foi usado, e cada um serve uma vez. Comece com um novo.',
    'wrong-turn': 'Esse código não é o da vez. Escaneie o que o outro aparelho mostra neste passo.',
    'no-webrtc':
      'Este navegador não tem WebRTC, ou está desligado, e assim não consegue conectar aparelhos. Abra no Chrome, Firefox ou Safari; entre aparelhos conhecidos serve um arquivo.',
    'no-network': 'Este aparelho não está em nenhuma rede. Conecte ao seu Wi-Fi e tente de novo.',
    unreachable:
      'Não deu para conectar: é a mesma rede Wi-Fi? há permissão de rede local? Tente também com o ponto de acesso de um celular.',
    'not-authorised':
      'Um dos dois aparelhos não está na lista deste negócio, ou foi removido. O dono pode adicionar de novo.',
    'other-business': 'É de outro negócio: nada foi juntado. Confira se você abriu o que queria.',
    'not-approved': 'No outro aparelho não foi confirmado. Nenhum dado passou; você pode começar de novo.',
    'digits-differ': 'Os números não eram iguais, e nada foi entregue. Comece de novo, com os dois aparelhos juntos.',
    closed: 'A conexão caiu. O que já chegou está salvo; conecte de novo e continue de onde parou.',
    'newer-app': 'O outro aparelho tem uma versão mais nova. Atualize o app aqui e tente de novo.',
    'copy-again': 'Depois da cópia algo mais foi anotado aqui, e nada foi apagado. Faça a cópia de novo.',
    'not-our-file': 'Esse arquivo não é do Al Día. Escolha o que mandaram do seu outro aparelho.',
    'damaged-file': 'O arquivo chegou danificado ou incompleto. Nada foi alterado: peça que mandem de novo.',
    'missing-before': 'Falta um arquivo anterior. Abra-o primeiro, ou peça uma cópia completa.',
  },
  addTitle: 'Adicionar aparelho',
  joinTitle: 'Entrar no seu negócio',
  connectTitle: 'Conectar',
  fileTitle: 'Por arquivo',
  startAgain: 'Começar de novo',
  useFile: 'Usar um arquivo',
  toDevices: 'Ver aparelhos',

  cameraTitle: 'Primeiro, a câmera',
  cameraText: 'Os dois aparelhos mostram um código e leem com a câmera. A imagem não sai daqui.',
  cameraWhy:
    'Com essa permissão o navegador também deixa que os aparelhos se encontrem melhor no seu Wi-Fi. Deixe os dois na mesma rede.',
  cameraAllow: 'Permitir a câmera',
  cameraSkip: 'Sem câmera: copiar e colar',
  noCamera: {
    refused: 'Não há permissão para a câmera. Dê nos ajustes do navegador, ou cole o código aqui.',
    missing: 'Nenhuma câmera foi encontrada. Cole o código aqui.',
    busy: 'Outro app está usando a câmera. Feche e tente de novo, ou cole o código aqui.',
  },

  preparing: 'Preparando o código…',
  showTitle: '1. O outro aparelho lê este código',
  showAddText:
    'No outro aparelho abra a câmera e aponte aqui, ou abra o Al Día e escolha “Já uso o Al Día em outro aparelho”.',
  showConnectText: 'No outro aparelho abra Aparelhos › Conectar e escolha “Escanear”.',
  showBackTitle: '2. Agora o outro aparelho lê este',
  showBackText: 'No outro aparelho toque em “Escanear o código dele” e aponte aqui a câmera.',
  codeLabel: 'Código para o outro aparelho',
  validFor: (time) => `Vale ${time}`,
  expired: 'Este código expirou.',
  expiredSecond: 'Este código expirou. Escaneie de novo o do outro aparelho.',
  renew: 'Mostrar um novo',
  copyCode: 'Copiar',
  shareCode: 'Mandar',
  codeCopied: 'Código copiado',
  copyFailed: 'O navegador não deixa copiar. Segure o dedo no código e copie.',
  byHand: 'Sem câmera nem mensagens: escrever à mão',
  byHandText: 'Maiúsculas e espaços não importam.',
  scanTheirs: 'Escanear o código dele',
  scanInstead: 'Escanear',

  scanTitle: 'Escaneie o código do outro aparelho',
  scanAnswerTitle: '2. Escaneie o código que o outro aparelho mostra',
  scanning: 'Procurando um código…',
  cameraRetry: 'Tentar a câmera de novo',
  scanStart: 'Abrir a câmera',
  pasteTitle: 'Colar ou escrever',
  pasteLabel: 'Código do outro aparelho',
  pasteHelp: 'Cole inteiro, como chegou.',
  pasteUse: 'Usar este código',
  pasteEmpty: 'Cole ou escreva o código.',
  backToCode: 'Voltar ao meu código',

  connecting: 'Conectando…',
  connectingText: 'Deixe os dois aparelhos com a tela ligada.',
  slowTitle: 'Não deu para conectar: é a mesma rede Wi-Fi? há permissão de rede local?',
  slowText:
    'Continua tentando. O Wi-Fi de visitantes costuma separar os aparelhos: tente com o ponto de acesso de um celular.',
  slowDenied: 'Este navegador não deixa ver a sua rede local: dê essa permissão nos ajustes do site.',

  digitsTitle: 'Você vê os mesmos números no outro aparelho?',
  digitsText: 'Se forem iguais, ninguém se meteu no meio.',
  digitsLabel: (digits) => `Números: ${digits}`,
  digitsYes: 'Sim, iguais',
  digitsNo: 'Não',
  digitsJoinTitle: 'Compare estes números',
  digitsJoinText: 'Se no outro aparelho forem os mesmos, confirme lá. Aqui não é preciso tocar em nada.',
  digitsJoinNo: 'Não são os mesmos',

  nameTitle: 'Que aparelho é e o que pode fazer?',
  nameThisLabel: 'Nome deste aparelho',
  roleLabel: 'O que pode fazer',
  roleMissing: 'Escolha o que pode fazer.',
  handOver: 'Entregar os livros',
  guesses: { phone: 'Celular', computer: 'Computador' },

  copyingTitle: 'Passando os livros',
  copyingText: 'Você pode continuar anotando. Se a conexão cair, nada se perde: continua de onde parou.',
  waitingKey: 'Esperando o outro aparelho confirmar…',
  meetingTitle: 'Pondo os dois aparelhos em dia',
  addedTitle: (name) => `${name} já tem os seus livros`,
  joinedNotice: 'Este aparelho já tem os livros',
  metTitle: (name) => `${name} e este aparelho têm o mesmo`,
  parted: {
    'full-here':
      'Não deu para salvar o que chegava: talvez este aparelho esteja sem espaço. Libere um pouco e conecte de novo: continua de onde parou.',
    'full-there':
      'O outro aparelho não conseguiu salvar o que chegava: talvez esteja sem espaço. Libere um pouco lá e conecte de novo.',
    'newer-app': 'O outro aparelho tem uma versão mais nova. Atualize o app aqui e tente de novo.',
    'older-app': 'O outro aparelho tem uma versão anterior. Atualize o app lá e conecte de novo.',
    misbehaved:
      'Um dos aparelhos mandou algo fora de hora, e a conexão foi cortada. Nada disso entrou: atualize o app nos dois e conecte de novo.',
  },
  cutTitle: 'A conexão caiu',

  joinText: 'No seu outro aparelho abra Mais › Aparelhos › Adicionar aparelho. Ele vai mostrar um código.',
  joinReadyTitle: 'Você vai entrar no negócio do outro aparelho',
  joinReadyText: 'Os livros chegam completos a este aparelho. Antes, os dois vão mostrar os mesmos seis números.',
  continueWith: 'Continuar',
  continueWithout: 'Continuar sem câmera',
  booksTitle: 'Neste aparelho já há livros',
  booksText: (n) =>
    plural(n, {
      one: 'Aqui há # cliente anotado. O que fazemos com esses livros?',
      many: 'Aqui há # de clientes anotados. O que fazemos com esses livros?',
      other: 'Aqui há # clientes anotados. O que fazemos com esses livros?',
    }),
  booksTogether: 'Juntar',
  booksTogetherText: 'Os clientes e contas daqui passam também ao outro aparelho. Depois não dá para separar.',
  booksLeave: 'Salvar uma cópia e usar os do outro',
  booksLeaveText: 'Os daqui vão para um arquivo seu, e este aparelho começa com os do outro.',
  copyFirstTitle: 'Primeiro, uma cópia dos livros daqui',
  copyFirstText:
    'É um backup com tudo deste aparelho. Depois, aqui ficam só os livros do outro; com a cópia dá para trazer de novo em outro aparelho.',
  copyFirstMake: 'Salvar a cópia',
  copyFirstMaking: 'Preparando a cópia',
  copyFirstSaved: (name, isLocked) =>
    `Está nos seus downloads: ${name}. Confira se está lá.${isLocked ? ' Vai protegida com a senha dos seus backups.' : ''}`,
  copyFirstDone: 'Já está comigo: usar os do outro',
  halfTitle: 'A cópia ficou pela metade',
  halfText:
    'O que chegou está salvo neste aparelho. Para receber o resto, conecte os dois de novo: no outro, abra Mais › Aparelhos › Conectar.',
  halfFile: 'Abrir um arquivo do outro aparelho',
  rejoinTitle: 'Removeram este aparelho da lista?',
  rejoinText:
    'Se o dono removeu, ele pode voltar como um novo do negócio. O que você anotou aqui não se apaga: o que o dono não tiver chega a ele à parte, para aceitar.',
  rejoin: 'Entrar de novo',
  rejoinAsk: 'Removeram este aparelho? Entrar de novo',
  copyFirstScan: 'A cópia já está feita. Enquanto isso o código expirou: peça um novo no outro aparelho e leia aqui.',
  noneToJoin: 'Esse código é para entrar em um negócio. Este aparelho já está em um: use Conectar.',
  notKnownYet: 'Esse código é para aparelhos que já se conhecem. Aqui é preciso o de “Adicionar aparelho”.',

  noKeyTitle: 'Este aparelho ainda não tem a chave',
  noKeyText:
    'Os arquivos de mudanças vão criptografados: só os aparelhos da lista do negócio abrem e fazem. Entre primeiro, com os dois juntos e um código; assim chegam também os livros.',
  fileText:
    'Para aparelhos que não estão juntos nem na mesma rede. Vai criptografado: só os seus aparelhos abrem, mesmo que passe pelo WhatsApp.',
  fileSendTitle: 'Enviar',
  fileTo: 'Para',
  fileAnyone: 'Qualquer um dos meus aparelhos',
  fileWhat: 'O que vai dentro',
  fileChanges: 'Só o que falta nele',
  fileComplete: 'Tudo',
  fileCompleteText: 'Uma cópia completa pesa mais, e conserta aparelhos que não coincidem.',
  filePrepare: 'Preparar o arquivo',
  filePreparing: 'Preparando o arquivo…',
  filePhotos: 'Com as fotos',
  filePhotosIn: (n) => plural(n, { one: '# foto', many: '# de fotos', other: '# fotos' }),
  filePhotosCame: (n) => plural(n, { one: 'Chegou # foto.', many: 'Chegaram # de fotos.', other: 'Chegaram # fotos.' }),
  fileReady: 'O arquivo está pronto',
  fileFacts: (n) => plural(n, { one: '# anotação', many: '# de anotações', other: '# anotações' }),
  fileShared: 'Entregue para compartilhar. Confira se chegou, e abra no outro aparelho.',
  fileDownloaded: 'Está nos seus downloads. Mande e abra no outro aparelho.',
  fileShareFailed: 'Aqui não dá para compartilhar. Baixe o arquivo.',
  noFile: {
    'nothing-new': 'Esse aparelho já tem tudo o que há aqui, até onde se sabe.',
    'no-books-yet': 'Os livros ainda não chegaram a este aparelho. No outro, prepare um arquivo com tudo e abra aqui.',
    'not-listed': 'Este aparelho não está mais na lista dos seus aparelhos: o que mandar não conta.',
  },
  fileMakeComplete: 'Preparar uma cópia completa',
  fileOpenTitle: 'Abrir',
  fileOpenText: 'Não apaga nem muda nada aqui: só adiciona o que falta.',
  fileChoose: 'Escolher arquivo',
  fileLabel: 'Arquivo do seu outro aparelho',
  fileOpening: 'Abrindo o arquivo…',
  fileUnreadable: 'Não deu para abrir o arquivo. Se estiver na nuvem, baixe primeiro.',
  fileAdded: (n, from) =>
    plural(n, {
      one: `Chegou # anotação de ${from}`,
      many: `Chegaram # de anotações de ${from}`,
      other: `Chegaram # anotações de ${from}`,
    }),
  fileKnown: (n) =>
    plural(n, { one: '# já estava aqui.', many: '# de anotações já estavam aqui.', other: '# já estavam aqui.' }),
  fileNoNews: (from) => `Tudo do arquivo de ${from} já estava aqui`,
  fileNoneTaken: (from) => `Do arquivo de ${from} não entrou nada novo`,
  fileRefused: (n) =>
    plural(n, {
      one: 'O de # mês não era válido, e não entrou. Conecte os dois aparelhos para conferir o que falta.',
      many: 'O de # de meses não era válido, e não entrou. Conecte os dois aparelhos para conferir o que falta.',
      other: 'O de # meses não era válido, e não entrou. Conecte os dois aparelhos para conferir o que falta.',
    }),
  filePartial: (from) =>
    `Neste aparelho faltam coisas de ${from} que não vinham no arquivo: lá, prepare uma cópia completa.`,
  fileOwes: 'Nesse aparelho faltam coisas que há aqui.',
  fileSendBack: 'Preparar o que falta nele',
}
