// Who treats, directs, writes or speaks for an institution, in Portuguese, Spanish and English: one vocabulary, and the
// grammar of how a role stands before or behind a name. All words are folded.
import { leanPattern } from '../../text/lean-pattern.js';
import { fold } from '../../text/fold.js';
import { isRelation } from './relations.js';
import { gendered, type Token, tokensOf, withPlural, wordList } from './word-lists.js';

const added = (list: string): readonly string[] =>
  wordList(list).flatMap((word) => [word, `${word}a`, `${word}es`, `${word}as`]);

/** Those who treat. */
const CARE: readonly string[] = [
  ...gendered(
    'medic enfermeir enfermer farmaceutic biomedic facultativ obstetr parteir parter matron quiropractic maqueir camiller socorrist cirujan nutriolog odontolog',
  ),
  ...withPlural(
    'dentista odontopediatra ortodontista implantodontista cirurgia fisioterapeuta nutricionista terapeuta psicoterapeuta musicoterapeuta psicanalista psicoanalista anestesista intensivista plantonista socorrista doula celador celadora higienista internista preceptor preceptora doctor physician surgeon nurse therapist midwife pharmacist dentist dietitian dietician nutritionist paramedic hygienist optometrist podiatrist chiropractor counselor counsellor clinician hospitalist intensivist internist anesthetist anaesthetist phlebotomist radiographer technologist doula chaplain veterinarian pediatrician paediatrician obstetrician cardiologist physiotherapist orthodontist neurosurgeon gp acs ortoptista optometrista audiologista navigator fellow registrar',
  ),
  ...wordList(
    'cirurgiao cirurgioes midwives enf enfa fisio nutri psiquiatra pediatra geriatra capelao capellan physician-scientist surgeon-scientist',
  ),
];

/** Those who answer for an institution or speak for it. */
const OFFICE: readonly string[] = [
  ...gendered(
    'ministr prefeit conselheir consejer tesoureir tesorer secretari-geral encarregad delegad catedratic decan magistrad desembargador',
  ),
  ...added(
    'diretor director coordenador coordinador supervisor subdiretor subdirector gestor reitor rector fundador cofundador pesquisador investigador ouvidor palestrante organizador moderador governador senador vereador deputado curador assessor redactor ilustrador vice-diretor promotor relator desembargador',
  ),
  ...withPlural(
    'gerente presidente vice-presidente vicepresidente porta-voz portavoz chefe jefe jefa palestrante ponente docente cientista ceo cfo coo cio cmo dpo chief chair chairman chairwoman chairperson president vice-president coordinator supervisor superintendent dean provost treasurer spokesperson spokesman spokeswoman researcher scientist investigator lecturer judge magistrate founder co-founder cofounder moderator speaker panelist ombudsman head director trustee mayor alcalde alcaldesa conseller editor columnist juez jueza juiz juiza',
  ),
];

/** Whom a text praises or thanks in her office; as an apposition such a trade is a patient's as well. */
const FRONT_DESK: ReadonlySet<string> = new Set(
  withPlural(
    'recepcionista receptionist copeira faxineira manobrista chef coach officer senator governor congressman congresswoman instructor instrutor instrutora monitor monitora',
  ),
);

/** Of technicians and assistants only those of care: "técnica de enfermagem", "auxiliar de farmácia". */
const HELPERS: ReadonlySet<string> = new Set(
  withPlural(
    'tecnico tecnica auxiliar assistente asistente technician assistant tecnologo tecnologa',
  ),
);
const FIELDS_OF_CARE = leanPattern(
  /^(?:enfermagem|enfermeria|nursing|radiologia|radiodiagnostico|imagem|imagen|laboratorio|analises|farmacia|saude|salud|nutricao|odontologia|saude bucal|emergencias|cuidados|gesso|imobilizacao|hemoterapia|noite|noche|plantao|turno|guardia)$/,
);

/** Two words that are a role only together. */
const PAIRS: ReadonlySet<string> = new Set([
  'social worker',
  'social workers',
  'trabajador social',
  'trabajadora social',
  'assistente social',
  'asistente social',
  'physician assistant',
  'nurse practitioner',
  'agente comunitario',
  'agente comunitaria',
  'personal trainer',
  'care coordinator',
  'front desk',
  'recursos humanos',
  'human resources',
  'responsable de',
  'responsavel pela',
  'responsavel pelo',
  'responsavel tecnica',
  'responsavel tecnico',
  'educador fisico',
  'educadora fisica',
  'secretaria municipal',
  'secretario municipal',
  'secretaria estadual',
  'secretario estadual',
  'director general',
  'office manager',
  'practice manager',
  'nurse manager',
  'clinic manager',
  'program manager',
  'case manager',
  'general manager',
  'communications manager',
  'nursing assistant',
  'dental assistant',
  'medical assistant',
  'pharmacy technician',
  'radiology technician',
  'lab technician',
  'press officer',
  'protection officer',
  'oficial de',
  'privacy officer',
  'compliance officer',
]);

const ROLES: ReadonlySet<string> = new Set([...CARE, ...OFFICE]);

/** Specialists by their ending: "neumóloga", "hepatologista", "audiologist", "foniatra". */
const SPECIALIST =
  /^[a-z-]{0,20}(?:logista|[aeo]logista|ologist|iatra|iatras|iatrist|terapeuta|therapist|(?:cardi|dermat|neur|ginec|onc|ur|nefr|reumat|neum|pneum|endocrin|hemat|traumat|oftalm|laring|radi|pat|anestesi|epidemi|inmun|imun|alerg|geront|psic|fono?audi|logo?ped|pod|kinesi|gastroenter|hepat|infect|bacteri|bi|mast|angi|nutr|sex|proct|audi|toxic|psicop?edag)olog[oa]s?)$|^(?:logopeda|podolog[oa]|psicopedagog[oa])s?$/;

/** "Diretora-geral", "cirurgiã-dentista", "ex-diretor". */
const HYPHENATED =
  /^(?:ex-|vice-)?([a-z]{4,14})(?:-(?:geral|general|tecnic[oa]|executiv[oa]|clinic[oa]|medic[oa]|adjunt[oa]|dentista|chefe|presidente|obstetra|gerente|in-chief))?$/;

/** Whether a folded word is a role of those who treat or direct. */
export function isRole(word: string): boolean {
  if (ROLES.has(word) || SPECIALIST.test(word)) return true;
  return word.includes('-') && ROLES.has(HYPHENATED.exec(word)?.[1] ?? '');
}

/** Whether a role begins at `index`. */
function isRoleAt(tokens: readonly Token[], index: number): boolean {
  const [word, next, further] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (word === undefined) return false;
  if (isRole(word.text)) return true;
  if (next === undefined) return false;
  if (PAIRS.has(`${word.text} ${next.text}`)) return true;
  return HELPERS.has(word.text) && further !== undefined && FIELDS_OF_CARE.test(further.text);
}

/** Between the role and the name: "enfermeira chefe", "director general", "médico de família". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  wordList(
    'clinica clinico geral general tecnica tecnico executiva executivo executive medica medico medical cientifica cientifico administrativa administrativo assistencial asistencial responsavel responsable chefe jefe jefa residente titular adjunta adjunto asociado asociada associada associado associate assistant practitioner practitioners social clinical principal senior emerito emerita obstetra pediatrica pediatrico infantil escolar comunitaria comunitario especialista deportivo esportivo ocupacional interina interino vascular plastica plastico cardiaco cardiaca toracica toracico dentista officer manager nursing financeiro financeira municipal estadual federal regional nacional nocturna noturna gerente presidente medico-cirurgiao veterinaria veterinario',
  ),
);
const LINKS: ReadonlySet<string> = new Set(wordList('de da do das dos del of for en em na no'));
const ARTICLES: ReadonlySet<string> = new Set(wordList('a o as os la el las los the'));
const TITLES: ReadonlySet<string> = new Set(
  wordList('dr dra drs dras prof profa profs lic ing mtra mtro enf sr sra mr mrs ms'),
);

const BEFORE_A_NAME = /^(?:\(a\))?[,:]?\s{1,2}\*{0,2}$/;
/** Only behind a word cut short is a full stop no end of a sentence. */
const LONGEST_SHORTENED = 5;
const FARTHEST = 5;

/** Whether the folded words before a name end with a role: "a técnica de enfermagem", "the chief nursing officer,". */
export function hasRoleBefore(before: string): boolean {
  const tokens = tokensOf(before);
  let last = tokens.length - 1;
  const tail = tokens[last];
  if (tail === undefined) return false;
  const stop = before.charAt(tail.end) === '.' && tail.text.length <= LONGEST_SHORTENED ? 1 : 0;
  if (!BEFORE_A_NAME.test(before.slice(tail.end + stop))) return false;
  while (TITLES.has(tokens[last]?.text ?? '')) last -= 1;
  for (let i = last; i >= 0 && i > last - FARTHEST; i -= 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    const next = tokens[i + 1];
    if (next !== undefined && i < last && before.slice(token.end, next.start) !== ' ') return false;
    if (isRoleAt(tokens, i) || FRONT_DESK.has(token.text)) {
      const paired = PAIRS.has(`${token.text} ${next?.text ?? ''}`) ? 2 : 1;
      return isComplement(tokens.slice(i + paired, last + 1));
    }
    if (isRelation(token.text)) return false;
  }
  return false;
}

/** Adjectives of a role and "of the ward"; never a link alone, which would make the name the ward's: "médico de Ana". */
function isComplement(tokens: readonly Token[]): boolean {
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (LINKS.has(token.text)) {
      i += ARTICLES.has(tokens[i + 1]?.text ?? '') ? 2 : 1;
      const noun = tokens[i];
      if (noun === undefined || noun.text.length < 3 || isRelation(noun.text)) return false;
    } else if (!ADJECTIVES.has(token.text)) return false;
    i += 1;
  }
  return true;
}

const PRONOUNS = String.raw`(?:\s?\([a-z]{2,5}\/[a-z/]{2,10}\))?`;
const LEAD = leanPattern(
  new RegExp(`^${PRONOUNS}(?:,|\\s?\\(|\\s[–-]|\\s?[|·]|\\s{2,4})\\s{0,2}`, 'u'),
);
const PHRASE_END = /[.,;:()|\n–]| - /;
/** Behind these the phrase speaks of somebody else, or of what she does. */
const STOPS: ReadonlySet<string> = new Set(
  wordList(
    'de da do das dos del of que who quien whose y e and con com with for por para at in em en',
  ),
);
const AGED =
  /\d{1,3}[- ](?:anos|years?|year-old)\b(?! (?:de (?:experiencia|carreira|profissao|trabalho|formad|atuacao|oficio)|of (?:experience|practice|service)|na |no |en |em |in ))/;
const LONGEST_PHRASE = 5;

/** Whether the next words give an age: of somebody who is treated, not of the years she has practised. */
export const saysAge = (text: string): boolean => AGED.test(text.slice(0, 70));

/** Whether what follows a name says her role in apposition: "(gerente)", ", the hospital's chief executive". */
export function hasRoleAfter(after: string): boolean {
  const lead = LEAD.exec(after);
  return lead !== null && isRolePhrase(after.slice(lead[0].length));
}

/** Whether a line, as that below a name, begins with a role: "Diretora clínica", "Registered nurse". */
export function isRolePhrase(text: string): boolean {
  if (saysAge(text)) return false;
  const stop = text.search(PHRASE_END);
  const tokens = tokensOf(text.slice(0, stop < 0 ? 60 : Math.min(stop, 60)));
  for (let i = 0; i < Math.min(tokens.length, LONGEST_PHRASE); i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isRoleAt(tokens, i)) return true;
    if (STOPS.has(token.text) || isRelation(token.text)) return false;
  }
  return false;
}

const DEGREES: ReadonlySet<string> = new Set(
  wordList(
    'md do dds dmd dvm dpm dc od phd psyd edd pharmd dnp dpt scd mph mha msw lcsw lmsw lmft lpc lmhc lcpc rn bsn msn np fnp fnp-c fnp-bc pnp agnp-c aprn crna cnm cns cnp pa pa-c rdn rd ldn cde cdces ibclc rdh rda cda ot otr otr/l pt slp ccc-slp bcba bcba-d rph rt rrt rcp cma lpn lvn cna emt facc facs facp facog faap faan facep fccp frcp frcs frcpc mrcp mrcpch mrcgp mbbs mbchb mb bchir ma ms msc mba bs rgn ches cphq nd lac lmp lmt abpp ncc atc cscs esp me esq acs ace tae due',
  ),
);
const DEGREE = leanPattern(
  new RegExp(
    `^${PRONOUNS}(?:, ?| ?\\()([A-Z][A-Za-z]{0,7}(?:[-/][A-Za-z]{1,5}|\\.[A-Z])?)(?![\\p{L}’'])\\.?(?! ?:| ?\\p{Nd})`,
    'u',
  ),
);

/** Whether a degree or a licence follows, as printed: "Ana Lima, LCSW", "Bea Sol, Ph.D". */
export function hasDegreeAfter(rawAfter: string): boolean {
  const degree = DEGREE.exec(rawAfter)?.[1];
  if (degree === undefined || !/[A-Z].*[A-Z]|^(?:Esp|Me|Esq)$/.test(degree)) return false;
  return DEGREES.has(degree.replaceAll('.', '').toLowerCase());
}

/** What stands before a list of those who treat, organise or speak. */
const STAFF_LABELS: ReadonlySet<string> = new Set(
  wordList(
    'employee empleado empleada funcionario funcionaria colaborador colaboradora spotlight equipe equipo team staff people speaker speakers palestrante palestrantes ponente ponentes panelists panel facilitador facilitadora facilitadores facilitators facilitator moderacao moderacion moderation moderator moderadora moderador coordenacao coordinacion coordination coordinators organizacao organizacion organizers comite committee comissao comision board diretoria directiva junta conselho consejo profesionales profissionais professionals providers clinicians physicians instructor instructors instrutores docentes profesorado faculty autores autoria authors revisores reviewers editores editors redaccion redacao reporters fotografia fotografias photography ilustracao ilustraciones recepcao recepcion reception limpeza limpieza plantao plantonistas mediacao mediacion presenter presenters host hosts trainers investigadores investigators pesquisadores colaboradores contributors produccion producao imprensa prensa press media intervienen intervenciones participam treinamento capacitacion formacion encarregado dpo residentes diretores directores conferencistas banca',
  ),
);
const LABEL_REACH = 220;
/** Behind the colon of a list come names, roles and what joins them; a sentence's end closes it. */
const ENDS_LIST = leanPattern(
  /[a-z]{4}[.!?] |\b(?:pacientes?|usuari[oa]s?|patients?|familiares|relatives)\b/,
);
const JOINS_LIST = leanPattern(
  /(?:[:,;·|(]|\)| e| y| and| &|\(a\)|\b(?:dr|dra|enf|prof|profa)\.)\s{1,2}$/,
);

const JOINERS: ReadonlySet<string> = new Set(wordList('e y and com con with col crm nº n'));

/** A small word that is neither a role nor joins names: what stands there is a sentence, no list. */
function isProse(word: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  const folded = fold(word);
  const known = [LINKS, ARTICLES, ADJECTIVES, JOINERS, TITLES].some((set) => set.has(folded));
  return !known && !isRole(folded) && !HELPERS.has(folded) && !FIELDS_OF_CARE.test(folded);
}

/** Labels of what somebody wrote, not of who she is: "Pharmacist comment:". */
const WRITTEN = leanPattern(
  /^(?:coment\p{L}{2,6}|comments?|notes?|notas?|observac\p{L}{2,5}|recados?|mensag\p{L}{1,4}|message|parecer|relat\p{L}{2,5}|report|orders?|evoluc\p{L}{2,4}|anotac\p{L}{2,5}|resumo|summary)$/u,
);

/** "To the allocations panel:" is written to them, about somebody else. */
const ADDRESSEES: ReadonlySet<string> = new Set(wordList('to para al ao a aos dear cc attn'));
/** In a conversation the label is who speaks: "[10:46] Recepción: Anotado, Yolanda". */
const CHAT_LINE = /^[\s>*-]{0,4}\[?\d{1,2}[:h./]\d{2}/;

/** Whether a name stands in a list that a label of staff opens: "Speakers: Ana Lima; Bea Sol". `before` is its line so far, folded, and `printed` the same as printed. */
export function isInStaffList(before: string, printed: string): boolean {
  const line = before.slice(-LABEL_REACH);
  if (CHAT_LINE.test(before)) return false;
  const colon = line.lastIndexOf(':');
  if (colon < 0 || !JOINS_LIST.test(line) || ENDS_LIST.test(line.slice(colon))) return false;
  const head = line.slice(0, colon);
  const begins = Math.max(...['.', ';', '?', '!', '|', '('].map((sign) => head.lastIndexOf(sign)));
  const label = tokensOf(head.slice(begins + 1));
  if (label.some(({ text }) => WRITTEN.test(text)) || ADDRESSEES.has(label[0]?.text ?? ''))
    return false;
  const listed = printed.slice(colon - line.length);
  if (tokensOf(listed).some((token) => isProse(token.text))) return false;
  return (
    label.length > 0 &&
    label.length < 6 &&
    label.some(({ text }) => STAFF_LABELS.has(text) || isRole(text))
  );
}

/** Who gives a course, leads a project or answers for a text. */
export const BY_WHOM = leanPattern(
  /(?<![\p{L}])(?:(?:a cargo|de la mano|sob (?:a )?(?:coordenacao|supervisao|orientacao|direcao)|bajo la (?:direccion|coordinacion|supervision)) de|(?:ministrad|coordenad|dirigid|impartid|moderad|liderad|facilitad|presentad|apresentad|supervisionad|idealizad)[oa]s? por|(?:hosted|led|taught|presented|moderated|facilitated|coordinated|directed|supervised|founded|chaired) by|(?:coordina|modera|imparte|dirige|presenta|coordena|ministra|apresenta)n?|(?:elaboro|reviso|aprobo|valido|elaborou|revisou|aprovou|validou|autorizou|elaborado por|revisado por|aprovado por|aprobado por|prepared by|approved by|verified by|elaboracao|aprovacao|validacao|elaboracion|aprobacion|validacion|proposer|opposer|counsel) ?:(?: (?:eu|qf|lic|ing|mtr[oa]|te?c|enf|quim|bioq)\.?)?|(?:mesa[- ]redonda|mesa|palestra|oficina|aula|painel|roda de conversa|bate-papo|live|webinar|workshop|charla|taller|ponencia|conferencia|coloquio|talk|lecture|panel|keynote|masterclass)(?: (?![^.\n]{0,40}(?:pacient|patient|usuari|famili|surviv|sobreviv|superviv))[^.\n]{0,40})? (?:com|con|with|by))(?: [ao])?\s$/u,
);

/** Behind a name, without a sign: the desk or the ward she works at. */
export const DESK_TAIL = leanPattern(
  /^ (?:(?:d[ao]|n[ao]|de(?: la)?|en(?: la)?|del) (?:recepcao|recepcion|faturamento|facturacion|farmacia|laboratorio|limpeza|limpieza|cozinha|cocina|triagem|triaje|enfermagem|enfermeria|portaria|porteria|secretaria|coleta|ouvidoria|fisioterapia|admision|citas|ambulancia)|(?:from|at|in) (?:the )?(?:front desk|reception|billing|pharmacy|scheduling|admissions|radiology|dispatch|housekeeping))(?![\p{L}])/u,
);

/** Behind a name: the office she writes from. */
export const OFFICE_TAIL = leanPattern(
  /^(?:,|\n| [-–]| \|)? ?(?:dpto|dept|depto|departamento|department|setor|area de|servicio de|servico de|unidad de|customer|patient (?:relations|services|experience)|public (?:relations|affairs)|media relations|communications|division|equipe d|recursos humanos|rh\b|sac\b|ouvidoria|atencion al|gerencia|direccion|diretoria|secretaria d|assessoria|comunicacion|comunicacao|central de)/,
);
