import { leanPattern } from '../text/lean-pattern.js';
import { fold } from '../text/fold.js';
import { patientsNamed } from './named-patients.js';
import {
  has,
  hitsIn,
  placeOf,
  sentencesWith,
  wholeArticle,
  type CfmContext,
  type ComplianceRule,
  type RuleMatch,
} from './rule.js';
import { isCriticised, isDenied } from './scope.js';

const HEALTH_FIELD = leanPattern(
  /doenc|sintoma|diagnos|alerg|medica[cm]|remedio|saude|condic|historico|cirurg|gravid|gesta|gestant|\bpeso\b|altura|exame|tratament|\bhiv\b|\bcid\b|queixa|sangu|deficien|pressao|glicem|diabet|cancer|vacina|fumante|alcool|menstru|libido|psiqui|depress|ansiedad|dor\b|dores|patolog|comorbid|motivo|laudo|convulso|prontuario|imc\b|disease|symptom|health|allerg|medicat|diagnosis|weight|lesao|ferida|pele|foto_/,
);

const asksHealth = ({ snapshot }: CfmContext): boolean =>
  (snapshot.facts.form?.fields ?? []).some((name) => HEALTH_FIELD.test(fold(name)));

/** News is outside the law on personal data (LGPD art. 4º, II, a); a child as a patient stays protected. */
const isJournalism = ({ profession }: CfmContext): boolean => profession === 'journalist';

/** Somebody everybody would know, without a name, beside what was treated. */
function recognisedWithHealth(context: CfmContext): readonly RuleMatch[] {
  return sentencesWith(context, 'CFM-14-IDENT:fires')
    .filter((placed) => has(placed.sentence, 'LGPD-SENS:health') && !isCriticised(placed))
    .flatMap((placed) => {
      const hit = hitsIn(placed.sentence, 'CFM-14-IDENT:fires').find(
        (one) => !isDenied(placed.sentence.notes.tokens, one),
      );
      return hit === undefined ? [] : [placeOf(placed, hit)];
    });
}

/** Persons and their health in print (LGPD); stage S.2.1 finds the data, these find that they are told of a patient. */
export const PRIVACY_RULES: readonly ComplianceRule[] = [
  {
    id: 'LGPD-SENS',
    severity: 'B',
    source: 'LGPD (Lei 13.709/2018) arts. 5º, II, e 11; CEM (Res. CFM 2.217/2018) arts. 73 e 75',
    certainty: 'unverified',
    validFrom: '2020-09-18',
    area: 'lgpd',
    message: {
      pt: 'Pessoa identificada junto de um dado de saúde.',
      en: 'Identified person beside a health datum.',
    },
    suggestion: {
      pt: 'Conte a história sem nome, idade exata nem outro dado que identifique.',
      en: 'Tell the story without name, exact age or anything that identifies.',
    },
    exceptions: {
      pt: 'História anônima; profissionais; jornalismo (LGPD art. 4º, II, a).',
      en: 'Anonymous story; professionals; journalism (LGPD art. 4º, II, a).',
    },
    phrases: {
      health: [
        'protese*|vesicula|panico|infertilidade|bariatrica|kg|diabetes',
        'fisioterapia|fibrose|hemodialise|dialise|reabilitac*|queimadura*|marcapasso|stent|amigdala*|apendice|parto|incubadora|uti_neonatal|sonda|nodulo*|biopsia|cateter*|marca_passo|adenoide*|menisco|quadril|joelho|coluna|sino|leucemia|medula|crises|epilepsia|alergia*|aparelho_auditivo|implante',
        'cancer|hiv|sem_alcool|alcoolismo|dependencia|carga_viral|dia_da_alta|miopia|catarata|infertilidade|@DISEASE|@SURGERY|diagnostic*|internad*|internac*|tratou|tratamento|curou|curad*|operou|operad*|gravida|gestante|quimioterapia|radioterapia|transplant*|remissao|uti|alta|autista|diabetic*|hipertens*|asmatic*|depressiv*|epiletic*|soropositiv*|portador*|sofre|sofria|sessoes|remedio*|medicac*|exame*|emagreceu|perdeu|quilos|clareamento|botox|preenchimento|harmonizac*|implante*|terapia|psicoterapia|doente|enferm*|alergic*|celiac*|fratur*|amput*|crise*|surto*|convulsao|convulsoes|vacinad*|anorexic*|obes*|sindrome',
      ],
      lived: [
        'colocou|botou|implantou|tocou_o_sino|tocou_hoje|terminou|encerrou|zerou|venceu|nasceu|saiu_da|voltou_a|deu_adeus|despediu|comemora|comemorou|completa|completaram|festeja|se_livrou|fez_as_pazes|operaram|trouxe|internou_se|ganhou_alta',
        'trocou|tirou|lutaram',
        'menos # ..1 kg|quilos',
        'vive_com|vivia_com|convivia|completou|cuidou|faz_acompanhamento|largou|parou_de_beber|venceram|recebeu_alta|teve_alta|dia_da_alta|passou_pela|passou_pelo|fez_cirurgia|fez_a_cirurgia|fez_tratamento|fez_o_tratamento|fez_quimioterapia|fez_transplante|fez_implante|tratou|controlou|controla|reverteu|enfrentava|curou|venceu|operou|superou|descobriu|teve|sofria|sofre|enfrenta|enfrentou|perdeu|emagreceu|eliminou|internou|recuperou|luta|lutou|convive|conviveu|trata|tomou|melhorou|concluiu|terminou|portador*|diagnosticad*|internad*|operad*|curad*|tratad*|acompanhad*|retornou|engravidou|descobrimos|tratamos|curamos|operamos|atendemos|acompanhamos',
      ],
      here: [
        'comecou_comigo|mesa_de_cirurgia|nosso_mural|foto_comigo',
        'nosso_programa|nossa_sala|com_a_gente|foi_conosco|acompanhamento_comigo|nossa_uti|nosso_centro|nosso_ambulatorio|nossa_unidade|nossa_maternidade|autorizou_que|que_eu_contasse|comigo|conosco|aqui|na_clinica|nossa_clinica|nosso_consultorio|no_consultorio|nossa_equipe|nosso_hospital|minha_paciente|meu_paciente|nossa_paciente|nosso_paciente|meu_consultorio|nossos_pacientes|tratamos|operamos|curamos|atendi|operei|tratei',
      ],
    },
    find: (context) =>
      isJournalism(context)
        ? []
        : [...patientsNamed(context).map(({ match }) => match), ...recognisedWithHealth(context)],
  },
  {
    id: 'LGPD-CHILD',
    severity: 'B',
    source: 'LGPD (Lei 13.709/2018) art. 14; ECA (Lei 8.069/1990) arts. 17 e 18',
    certainty: 'unverified',
    validFrom: '2020-09-18',
    area: 'lgpd',
    message: {
      pt: 'Criança ou adolescente identificado como paciente.',
      en: 'Child or adolescent identified as a patient.',
    },
    suggestion: {
      pt: 'Retire tudo o que identifique a criança.',
      en: 'Take out everything that identifies the child.',
    },
    exceptions: null,
    find: (context) =>
      patientsNamed(context)
        .filter(({ isMinor }) => isMinor)
        .map(({ match }) => match),
  },
  {
    id: 'LGPD-FORM',
    severity: 'M',
    source: 'LGPD (Lei 13.709/2018) arts. 9º e 11',
    certainty: 'primary',
    validFrom: '2020-09-18',
    area: 'lgpd',
    message: {
      pt: 'Formulário pede dado de saúde sem aviso de privacidade.',
      en: 'A form asks for health data without a privacy notice.',
    },
    suggestion: {
      pt: 'Mostre no formulário a finalidade e o aviso de privacidade.',
      en: 'Show purpose and privacy notice on the form.',
    },
    exceptions: { pt: 'Aviso e finalidade à vista.', en: 'Notice and purpose shown.' },
    find: (context) =>
      asksHealth(context) && context.snapshot.facts.form?.privacyNotice !== true
        ? wholeArticle(context)
        : [],
  },
];
