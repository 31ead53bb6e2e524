import { plainArticle } from '../plain-article.js';
import { analyseLgpd } from './lgpd.analyser.js';

/** `TYPE=text` of what must not be shown; names are others' tests. */
const blocked = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type, allow }) => !allow && type !== 'PERSON_NAME')
    .map(({ type, start, end }) => `${type}=${text.slice(start, end)}`);

describe('a day is tied by what only one patient undergoes', () => {
  it.each<[string, string]>([
    ['Após seis dias, recebeu alta em 03/11/2022.', 'DATE=03/11/2022'],
    ['Foi internada na enfermaria em 14 de maio de 2023.', 'DATE=14 de maio de 2023'],
    ['Se la operó sin incidencias y recibió el alta el 9/2/2021.', 'DATE=9/2/2021'],
    ['La ingresaron por fiebre el 22 de agosto de 2020.', 'DATE=22 de agosto de 2020'],
    ['It healed well and she went home on 11/17/2022.', 'DATE=11/17/2022'],
    ['Admitted on 4 June 2021 with chest pain.', 'DATE=4 June 2021'],
    [
      'Was brought in by his neighbour, who found him, to our unit on 02/03/2022.',
      'DATE=02/03/2022',
    ],
  ])('%j', (text, found) => {
    expect(blocked(text)).toContain(found);
  });

  it.each([
    'Os pacientes que receberam alta até 30/06/2023 foram incluídos.',
    'Quem foi internado antes de 12/03/2021 não entra na conta.',
    'The patients were admitted on 4 June 2021 and later.',
    'Which president was rushed to a hospital on 30 March 1981?',
    'A lei recebeu emendas em 03/11/2022.',
    'O hospital foi inaugurado em 03/11/2022.',
    'Brown’s steriliser sold before March 2022, by Marta Iglesias Prado.',
    'O incêndio de 12 de agosto de 1967, contou Dona Marta Iglesias Prado.',
    'Perto do Hospital Nove de Julho mora a paciente Marta Iglesias Prado.',
    'La norma entró en vigor el 22 de agosto de 2020.',
    'The bill was discharged from committee on 11/17/2022.',
  ])('of many or of a thing: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });

  it('the day of a form belongs to its record', () => {
    const record = 'Paciente: Lourdes Prates Amaral\nProntuário: 448120\nData: 18/07/2022';
    expect(blocked(record)).toContain('DATE=18/07/2022');
    expect(blocked('Roda de conversa\nData: 18/07/2022\nLocal: auditório')).toEqual([]);
  });

  it('the abbreviation of a birth stands behind a name', () => {
    expect(blocked('Quincy Delaronde, b. 01/27/1961, sees well.')).toContain(
      'DATE_OF_BIRTH=01/27/1961',
    );
    expect(blocked('Figura b. 01/27/1961')).toEqual(['DATE_OF_BIRTH=01/27/1961']);
    expect(blocked('lote n. 12, de 03/2021')).toEqual([]);
  });
});

describe('codes of what somebody has', () => {
  it('in the list of a record', () => {
    const record =
      'Patient: Odell Prentiss Rowe\nMRN: 4481207\n\nDiagnoses: acute bronchitis (J20.9); asthma with much wheezing (J45.901).';
    expect(blocked(record)).toEqual(
      expect.arrayContaining(['HEALTH_CODE=J20.9', 'HEALTH_CODE=J45.901']),
    );
  });

  it('as written on a paper', () => {
    expect(blocked('O código registrado na guia foi K35.8.')).toEqual(['HEALTH_CODE=K35.8']);
  });

  it.each([
    'Diagnóstico: transtorno depressivo (F32.1) exige cinco sintomas.',
    'O CID K35.8 é a apendicite aguda.',
    'La neumonía neumocócica (J13) se trata con penicilina.',
    'The office is at Emmet House, P85 XW27.',
  ])('of a disease: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });
});

describe('telephones of persons', () => {
  it.each<[string, string]>([
    ['Dudas, con mi mujer: pueden llamarla al 722–41–90–63.', 'PHONE=722–41–90–63'],
    ['Contesto mensajes en el 378 104 5526.', 'PHONE=378 104 5526'],
    ['I am in most evenings on 01632 960 118.', 'PHONE=01632 960 118'],
    ['ligar pro filho, 8 3 9 8 7 3 1 1 1 6 0', 'PHONE=8 3 9 8 7 3 1 1 1 6 0'],
    ['fala com ela no (47) 3 3 2 8 - 9 0 1 7', 'PHONE=(47) 3 3 2 8 - 9 0 1 7'],
    ['text me when its ready 4045550155', 'PHONE=4045550155'],
    ['su madre, Nibia Ferraro, 099 417 286', 'PHONE=099 417 286'],
    [
      'que me llamen al seis siete ocho, tres cero, uno uno, cuarenta y cuatro',
      'PHONE=seis siete ocho, tres cero, uno uno, cuarenta y cuatro',
    ],
    [
      'meu telefone é oito três, nove oito sete três um, um um seis zero',
      'PHONE=oito três, nove oito sete três um, um um seis zero',
    ],
    [
      'call me on oh one six three two, nine six oh, one one eight',
      'PHONE=oh one six three two, nine six oh, one one eight',
    ],
    ['can the nurse call (404) 555-0162 tonight', 'PHONE=(404) 555-0162'],
  ])('%j', (text, found) => {
    expect(blocked(text)).toContain(found);
  });

  it.each([
    'Inspire e conte: um, dois, três, quatro, cinco, seis, sete, oito.',
    'Ligue e conte dez, nove, oito, sete, seis, cinco, quatro, três.',
    'A escala da dor vai de 0 1 2 3 4 5 6 7 8 9 10.',
    'Notas do grupo: 3 2 4 1 5 2 2 3 4 1.',
    'Protocolo 722 41 90 63',
    'Con prefijo: +34 000 000 000.',
    'Tome uno o dos al día, tres o cuatro semanas, cinco meses.',
  ])('nobody is called: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });
});

describe('numbers behind looser words', () => {
  it.each<[string, string]>([
    ['gerador nº de série CDI-5540912-K', 'DEVICE_ID=CDI-5540912-K'],
    ['Mi número de seguridad social sí está bien: 04-08-91-2377-6', 'ES_NUSS=04-08-91-2377-6'],
    ['my social is 3 0 5 5 3 4 2 7 4', 'US_SSN=3 0 5 5 3 4 2 7 4'],
    ['NHS number, if useful: 988 434 2075', 'MEDICAL_RECORD=988 434 2075'],
    ['hospital number UNTH/24/118320', 'MEDICAL_RECORD=UNTH/24/118320'],
    ['nuestra paciente (ficha 77-20451)', 'MEDICAL_RECORD=77-20451'],
    [
      'A carteirinha do menino, 0 064 33218 7740 02-1, estava ativa',
      'HEALTH_PLAN=0 064 33218 7740 02-1',
    ],
    ['Póliza IMQ 4829-1130-7', 'HEALTH_PLAN=4829-1130-7'],
    ['el rut de la niña (2 7 . 0 1 8 . 3 9 4 - 8)', 'ES_DNI=2 7 . 0 1 8 . 3 9 4 - 8'],
    ['a Nissan registration CN64 OVT', 'VEHICLE_ID=CN64 OVT'],
    [
      'patient,dob,medicare_no,mobile\nAda Fonua,1979-02-28,2228 32933 1,0491 570 156',
      'HEALTH_PLAN=2228 32933 1',
    ],
  ])('%j', (text, found) => {
    expect(blocked(text)).toContain(found);
  });

  it.each([
    'Boletim epidemiológico nº 22/2024',
    'Escriba la CURP de 18 caracteres así: AAAA000000HAAAAA00',
    'Example of a Medicare number: 0AA0-AA0-AA00',
    'VAT reg. GB 294 1187 35',
    'Funder: NIHR award 134907',
    'O registro, 45 páginas, é de 2019',
    'Seguro Mutua del Norte (900 555 010)',
  ])('nobody’s: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });
});

describe('towns of persons', () => {
  it.each<[string, string]>([
    ['Me llamo Itzel y vivo en Tepatitlán desde niña.', 'LOCATION=Tepatitlán'],
    ['A família mora em Dourados e depende do ônibus.', 'LOCATION=Dourados'],
    ['A retired lollipop lady from Ammanford kept the stones.', 'LOCATION=Ammanford'],
    ['oi gente, aqui é a suelen de cascavel', 'LOCATION=cascavel'],
    ['me llamo sole y vivo en calahorra', 'LOCATION=calahorra'],
    [
      'Su hermano, Liborio Cascante Rubial, fontanero de Calahorra, donó plaquetas; DNI 53436536S.',
      'LOCATION=Calahorra',
    ],
  ])('%j', (text, found) => {
    expect(blocked(text)).toContain(found);
  });

  it.each([
    '2. Basile L, Oliveira I, Ciruela P, Plasencia A. Working group. 2011.',
    'Quem mora em Dourados pode agendar pela central.',
    'La alcaldesa, Pilar Cascante, alcaldesa de Calahorra.',
    'The lemon drizzle came from Mrs Beeton.',
    'soy feliz y vivo en paz',
    'Doña Remedios descansó en la paz del Señor.',
    'De postre, tarta de Santiago con Marta Iglesias Prado.',
    'Describió la fiebre de La Oroya. Lo cuenta Marta Iglesias Prado, paciente.',
    'The wound of Mr Odell Prentiss was closed with a Singapore flap.',
    'La química nació en Madrid en 1917.',
  ])('nobody’s: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });
});

describe('addresses of houses without a number or a street’s word', () => {
  it.each<[string, string[]]>([
    [
      'I am at The Old Forge, Church Lane, Newnham, GL14 1AY.',
      ['ADDRESS=The Old Forge, Church Lane, Newnham', 'POSTAL_CODE=GL14 1AY'],
    ],
    [
      'se aloja en Belgrano 1183, piso 5, depto. C, con su prima',
      ['ADDRESS=Belgrano 1183, piso 5, depto. C'],
    ],
    [
      'Vive en: Camí de la Font, 8, esc. B, 12560 Benicàssim',
      ['ADDRESS=Camí de la Font, 8, esc. B', 'POSTAL_CODE=12560'],
    ],
  ])('%j', (text, found) => {
    expect(blocked(text)).toEqual(expect.arrayContaining(found));
  });

  it.each([
    'Address: House number and street, Town, County, Postcode (AA00 0AA).',
    'Surfactant x1 via LISA. CPAP 6 then.',
    'Das ovitrampas em Vila Helena, 71 foram positivas.',
  ])('nobody’s: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });
});

describe('who answers an office in a conversation', () => {
  it('gives a contact of her own', () => {
    const talk = 'Recepción: ¿Nos da un teléfono?\nYolanda: 611 29 40 83';
    expect(blocked(talk)).toEqual(['PHONE=611 29 40 83']);
    const asked = 'reception: number for the doctor to ring?\ncaller: 0 7 7 0 0 9 0 0 6 3 1';
    expect(blocked(asked)).toEqual(['PHONE=0 7 7 0 0 9 0 0 6 3 1']);
  });

  it('is told the office’s own', () => {
    const talk = 'Yolanda: ¿a qué teléfono llamo para pedir cita?\nRecepción: 911 29 40 83';
    expect(blocked(talk)).toEqual([]);
  });
});

describe('whose contact it is', () => {
  it.each<[string, string]>([
    [
      '💛 mamãe orgulhosa: @carlahoff.s\n📍 Hospital Infantil Estrela',
      'SOCIAL_HANDLE=@carlahoff.s',
    ],
    ["Follow the family's story at @kaias_big_fight", 'SOCIAL_HANDLE=@kaias_big_fight'],
    ['Para avisar a Jhon Tabares marque al 314 772 0596', 'PHONE=314 772 0596'],
    ['Call after 5: (414) 555-0172', 'PHONE=(414) 555-0172'],
  ])('a person’s: %j', (text, found) => {
    expect(blocked(text)).toContain(found);
  });

  it.each([
    'Dónde estamos\n\nCalle Pagés del Corro, 112, 41010 Sevilla.',
    'Visit us\n3655 Lutheran Parkway, Suite 210, Wheat Ridge, CO 80033.',
    'CIF B-84120973, domicilio social en Paseo de la Habana, 210, 28036 Madrid.',
    'NIF G33904417. Domicilio: Avenida de la Constitución, 88, 33950 Sotrondio.',
    'Inscripciones en Conserjería, en el 91 588 02 46.',
    'Lost and found: 902-555-0107',
    'Nossa unidade atende na Rua Santa Luzia, 77, Juazeiro do Norte.',
    'We have moved to 18 Albert Street, Harrogate.',
    'Questions: cme@plainsstroke.example, 402-555-0183.',
    'Lanyon Eye Centre, 22 Fleming Terrace, Truro, TR1 3QD.',
  ])('an institution’s: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });
});

describe('ages above 89 whose subject is understood', () => {
  it.each<[string, string]>([
    ['Cumple 102 años y todavía gana al dominó.', 'AGE_OVER_89=102'],
    ['Dona Generosa, faz 101 anos e ri.', 'AGE_OVER_89=101'],
    ['Tinha 93 anos e seguia protestando.', 'AGE_OVER_89=93'],
  ])('%j', (text, found) => {
    expect(blocked(text)).toContain(found);
  });

  it.each(['Cumple 102 años el Hospital Civil.', 'A clínica tinha 93 anos de história.'])(
    'of a house: %s',
    (text) => {
      expect(blocked(text)).toEqual([]);
    },
  );
});

describe('telephones and streets of other countries', () => {
  it.each<[string, string]>([
    ['Can someone call me on 0625-763531? It is about my bill.', 'PHONE=0625-763531'],
    ['She called me from 067 332 70 35 last night.', 'PHONE=067 332 70 35'],
    ['Tel. de contacto: 0387 15-4481207', 'PHONE=0387 15-4481207'],
    ['Su celular es 910/228/417, por las tardes.', 'PHONE=910/228/417'],
    ['Thanks, Peig\n087 614 2098', 'PHONE=087 614 2098'],
    ['Reach Lerato on 083 417 2965 after six.', 'PHONE=083 417 2965'],
    ['I live far away. Please ring me on 01632 960 417.', 'PHONE=01632 960 417'],
    ['Avisar a María Lema (madre) 0991120477', 'PHONE=0991120477'],
    ['Bot: And the phone number?\nUser: 0408-432497', 'PHONE=0408-432497'],
    ['Marta Iglesias\n(03) 9253 6705\nmarta@correo.example', 'PHONE=(03) 9253 6705'],
    ['Her husband lives at Mavrommati 227, not far away.', 'ADDRESS=Mavrommati 227'],
    ['Please send it to Hagagatan 187.', 'ADDRESS=Hagagatan 187'],
    ['Sie wohnt Ollenhauer Str. 29 im Hinterhaus.', 'ADDRESS=Ollenhauer Str. 29'],
    ['We moved from Rue de Verviers 12 in May.', 'ADDRESS=Rue de Verviers 12'],
  ])('%j', (text, found) => {
    expect(blocked(text)).toContain(found);
  });

  it.each([
    'Tables 0625-763531 of the annex list the lots.',
    'Lot 067 332 70 35 was recalled.',
    'We met in Room 227, and later in Chapter 12.',
    'The address of the article: Phase 3, Trial 12.',
  ])('and what only looks so: %s', (text) => {
    expect(blocked(text)).toEqual([]);
  });
});
