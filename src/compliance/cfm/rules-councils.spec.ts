import { itHolds, type RuleCases } from '../../../test/compliance/rule-cases.js';

const PSYCHOLOGIST: RuleCases['known'] = {
  author: {
    name: 'Rita Prado',
    professionalType: 'psicologo',
    professionalRegistry: 'CRP 06/12345',
  },
};
const DENTIST: RuleCases['known'] = {
  author: {
    name: 'Rui Matos',
    professionalType: 'cirurgiao-dentista',
    professionalRegistry: 'CRO-SP 12345',
  },
};
const NURSE: RuleCases['known'] = {
  author: {
    name: 'Bia Nunes',
    professionalType: 'enfermeiro',
    professionalRegistry: 'COREN-SP 123.456-ENF',
  },
};
/** The same person where only the text counts. */
const byText = (known: RuleCases['known']): RuleCases['known'] => ({
  ...known,
  identification: 'text',
});

const CASES: readonly RuleCases[] = [
  {
    rule: 'CFP-ID',
    known: byText(PSYCHOLOGIST),
    fires: [
      'Atendo adultos.',
      'Rita Prado – CRP 06/12345',
      'Psicóloga Rita – CRP 06/12345',
      'Rita Prado, psicóloga',
      'Rita Prado, terapeuta de casais.',
      'Psi Rita, CRP em andamento.',
    ],
    spares: [
      'Psicóloga Rita Prado – CRP 06/12345',
      'Rita Prado | Psicóloga | CRP-06 12345'.replace('06 12345', '06/12345'),
      'RITA PRADO, PSICÓLOGA, CRP 06/12345',
      'Texto de Rita Prado.\n\nRita Prado\nPsicóloga, CRP 06/12345',
    ],
  },
  {
    rule: 'CFP-PRICE',
    known: PSYCHOLOGIST,
    fires: [
      'Sessões por R$ 80.',
      'A primeira sessão é grátis.',
      'Terapia com o menor preço da cidade.',
      'Pacote promocional de dez encontros.',
      'Desconto de 30% para estudantes.',
      'Parcele em até 6x sem juros.',
    ],
    spares: [
      'O valor da sessão é combinado no primeiro contato.',
      'O CAPS atende de graça.',
      'Atendo adultos e casais.',
      'A sessão dura 50 minutos.',
    ],
  },
  {
    rule: 'CFP-RESULT',
    known: PSYCHOLOGIST,
    fires: [
      'Supere a ansiedade em quatro sessões.',
      'Garanto que você vai superar o luto.',
      'Cura da depressão sem remédios.',
      'Em um mês você estará livre do pânico.',
      'Livre-se do ciúme para sempre.',
      'Resultado garantido ou seu dinheiro de volta.',
    ],
    spares: [
      'A duração do processo é individual.',
      'A terapia pode ajudar a lidar com a ansiedade.',
      'Não prometo resultados nem prazos.',
      'Cada processo tem o seu tempo.',
    ],
  },
  {
    rule: 'CFP-CASE',
    known: PSYCHOLOGIST,
    fires: [
      'Minha paciente chegou com crises e hoje está bem.',
      'Atendi uma moça com anorexia que me marcou.',
      'Depoimentos de pacientes: leia.',
      'Um caso real do meu consultório.',
      'Um cliente me disse que voltou a dormir.',
      'Veja o que os meus pacientes dizem da terapia.',
    ],
    spares: [
      'Ansiedade: o que é e quando procurar ajuda.',
      'O sigilo protege o que o paciente conta.',
      'Cada paciente tem a sua história.',
      'Não divulgo casos atendidos.',
    ],
  },
  {
    rule: 'CFO-ID',
    known: byText(DENTIST),
    fires: [
      'Use fio dental.',
      'Rui Matos – CRO-SP 12345',
      'Studio Sorriso Feliz',
      'Dr. Rui, cirurgião-dentista',
      'Rui Matos, cirurgião-dentista',
      'Equipe do Rui – CRO em breve',
    ],
    spares: [
      'Rui Matos – Cirurgião-Dentista – CRO-SP 12345',
      'Dr. Rui Matos, CD, CRO/SP 12345',
      'Rui Matos\nCirurgião-dentista\nCRO-SP 12.345',
      'RUI MATOS – CIRURGIÃO-DENTISTA – CRO SP 12345',
    ],
  },
  {
    rule: 'CFO-BA',
    known: DENTIST,
    fires: [
      'Antes e depois das facetas.',
      'Veja o antes e o depois deste sorriso!',
      'Antes, durante e depois do implante.',
      'Fotos durante a cirurgia de siso.',
      'Antes x depois: clareamento.',
      'Olha esta transformação: antes e depois.',
    ],
    spares: [
      'Escove os dentes antes de dormir e depois das refeições.',
      'Não publicamos antes e depois.',
      'Antes e depois da cirurgia, siga as orientações.',
      'Visite o dentista a cada seis meses.',
    ],
  },
  {
    rule: 'CFO-PRICE',
    known: DENTIST,
    fires: [
      'Clareamento por R$ 399.',
      'Implante em 12x sem juros.',
      'Avaliação gratuita.',
      'Aparelho com 50% de desconto.',
      'Limpeza de graça para novos clientes.',
      'Facilitamos o pagamento no boleto.',
    ],
    spares: [
      'O Brasil Sorridente oferece próteses de graça pelo SUS.',
      'Estacionamento gratuito.',
      'Consulte os valores no consultório.',
      'O clareamento exige avaliação.',
    ],
  },
  {
    rule: 'COFEN-ID',
    known: byText(NURSE),
    fires: [
      'Higiene das mãos.',
      'Bia Nunes',
      'Bia Nunes – Enfermeira',
      'Enfermeira Bia',
      'Bia Nunes – COREN-SP 123456',
      'Bia, cuidados em casa.',
    ],
    spares: [
      'Bia Nunes – Enfermeira – COREN-SP 123456',
      'Enfermeira Bia Nunes, COREN-SP 123.456-ENF',
      'Bia Nunes, técnica de enfermagem, COREN-SP 55555-TE',
      'Bia Nunes – COREN-SP 123.456-ENF',
    ],
  },
  {
    rule: 'COFEN-REMOTE',
    known: NURSE,
    fires: [
      'Mande a foto da ferida que eu digo o curativo.',
      'Avalio lesões pelo WhatsApp.',
      'Orientação de curativos por mensagem, sem consulta.',
      'Chame no direct que indico a pomada.',
      'Diagnóstico de enfermagem pelo Instagram.',
      'Pelo zap eu avalio e prescrevo a cobertura.',
    ],
    spares: [
      'Agende a consulta de enfermagem pelo WhatsApp.',
      'Não avalio feridas por foto.',
      'Como guardar a insulina em casa.',
      'Procure a unidade para avaliação da ferida.',
    ],
  },
  {
    rule: 'COFEN-IMG',
    known: NURSE,
    fires: [
      'Foto com a minha paciente de hoje.',
      'Selfie com o paciente da UTI.',
      'Vídeo do paciente tomando banho no leito.',
      'Olha o meu paciente preferido!',
      'Imagem da paciente depois da alta.',
      'Filmei o paciente dançando.'
        .replace('Filmei o', 'O meu')
        .replace('dançando', 'no vídeo que gravei'),
    ],
    spares: [
      'Foto com a paciente, que autorizou por escrito.',
      'Não publico fotos de pacientes.',
      'Foto do curativo em manequim.',
      'Vídeo sobre higiene das mãos.',
    ],
  },
];

CASES.forEach(itHolds);
