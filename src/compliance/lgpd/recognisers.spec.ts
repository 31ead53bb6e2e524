import { RECOGNISERS } from './recognisers.js';
import { resolveOverlaps } from './overlaps.js';
import { scanField } from './scan.js';
import { originalRange } from '../text/shadow-text.js';

/** `TYPE=text` of all that the recognisers propose, before anybody's role is judged. */
function seen(text: string): string[] {
  const scan = scanField('content', text);
  return resolveOverlaps(RECOGNISERS.flatMap((recognise) => recognise(scan))).map((candidate) => {
    const { start, end } = originalRange(scan.shadow, candidate.start, candidate.end);
    return `${candidate.type}=${text.slice(start, end)}`;
  });
}

describe('telephone numbers', () => {
  it.each<[string, string[]]>([
    ['Celular: (85) 9.9142-7731', ['PHONE=(85) 9.9142-7731']],
    ['zap 85 9 9142-7731', ['PHONE=85 9 9142-7731']],
    ['fone 0xx85 3231-4410', ['PHONE=0xx85 3231-4410']],
    ['me chama no 85991427731', ['PHONE=85991427731']],
    ['https://wa.me/5585991427731', ['PHONE=5585991427731']],
    ['<a href="tel:+558532314410">ligar</a>', ['PHONE=+558532314410']],
    ['Teléfono: 633 41 95 60', ['PHONE=633 41 95 60']],
    ['móvil 633.41.95.60', ['PHONE=633.41.95.60']],
    ['Tel. 55 4120 7786', ['PHONE=55 4120 7786']],
    ['call (212) 555-0182 x44', ['PHONE=(212) 555-0182 x44']],
    ['ring 01632 960 418', ['PHONE=01632 960 418']],
    ['Qual o telefone?\nAna: 8 5 9 9 1 4 2 7 7 3 1', ['PHONE=8 5 9 9 1 4 2 7 7 3 1']],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'Ligue 192, 188, 136 ou 190.',
    'SAC 0800 722 4848',
    'Central 4004-1234',
    'Call 1-800-555-0199',
    'Llame al 900 300 150 o al 112',
    'Protocolo 8532314410',
    'Preço: R$ 1.250,00 à vista',
    'entre 2014-2017 e 2018-2020',
    'PA 120/80 mmHg, FC 72, SpO2 98%',
    '(11) 9XXXX-XXXX',
  ])('nobody can be called: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('addresses, towns and postal codes', () => {
  it.each<[string, string[]]>([
    [
      'Reside na Travessa do Ouvidor, 31, ap. 402, Centro, Niterói - RJ, CEP 24020-110',
      ['ADDRESS=Travessa do Ouvidor, 31, ap. 402, Centro, Niterói - RJ', 'CEP=24020-110'],
    ],
    ['Endereço: SQN 210 Bloco B Apto 304', ['ADDRESS=SQN 210 Bloco B Apto 304']],
    ['Endereço: Sítio Boa Fé, zona rural, Cunha', ['ADDRESS=Sítio Boa Fé, zona rural, Cunha']],
    ['mora na Rua das Acácias', ['ADDRESS=Rua das Acácias']],
    ['R. Cel. Bento Munhoz, 88 fundos', ['ADDRESS=R. Cel. Bento Munhoz, 88 fundos']],
    ['Estrada do Mucambo, km 4', ['ADDRESS=Estrada do Mucambo, km 4']],
    [
      'Domicilio: Avinguda Diagonal, 433, 3º 2ª.\nCP: 08036.\nLocalidad: Barcelona',
      ['ADDRESS=Avinguda Diagonal, 433, 3º 2ª', 'POSTAL_CODE=08036', 'LOCATION=Barcelona'],
    ],
    [
      'Vive en C/ Mayor nº 5, 28013 Madrid',
      ['ADDRESS=C/ Mayor nº 5', 'POSTAL_CODE=28013', 'LOCATION=Madrid'],
    ],
    ['Carrera 15 # 93-60', ['ADDRESS=Carrera 15 # 93-60']],
    [
      'She lives at 48 Elm Street, Apt 3B, Dayton, OH 45402.',
      ['ADDRESS=48 Elm Street, Apt 3B, Dayton, OH', 'POSTAL_CODE=45402'],
    ],
    ['mailing address PO Box 1182', ['ADDRESS=PO Box 1182']],
    [
      '12 Orchard Close, Nether Wallop, SO20 8ZZ',
      ['ADDRESS=12 Orchard Close, Nether Wallop', 'POSTAL_CODE=SO20 8ZZ'],
    ],
    ['A paciente mora em Carpina.', ['LOCATION=Carpina']],
    ['Natural de Estrela, viúva', ['LOCATION=Estrela']],
    ['José Lins, 57 anos, pescador de Barra do Corda', ['LOCATION=Barra do Corda']],
    ['vecino de Alcorcón', ['LOCATION=Alcorcón']],
    ['residente há três anos em Itaobim', ['LOCATION=Itaobim']],
    ['— Graça Moura, 61, Itabuna', ['LOCATION=Itabuna']],
    ['Walt, roofer, Tulsa', ['LOCATION=Tulsa']],
    ['Lia Prado (44, Osasco): joelho', ['LOCATION=Osasco']],
    ['Rob, 70, of Zwingle, Iowa', ['LOCATION=Zwingle']],
    ['MUNICÍPIO.....: PATOS - PB', ['LOCATION=PATOS']],
    ['says Doreen Kowalczyk, 68, of Duluth', ['LOCATION=Duluth']],
    ['Naturalidade: Xexéu/PE', ['LOCATION=Xexéu']],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'Administrar por via oral 500 mg a cada 8 horas.',
    'a lo largo de los días del ingreso la Hb bajó a 9',
    'A rua em 2019 estava vazia.',
    'metformina 850 mg. Dr. Rui',
    'Ross PL. Statin adherence in older adults. 2021;14(2):101-9',
    'within 30 minutes this way of 5 patients in place',
    'O estudo foi feito no Brasil e em Minas Gerais.',
    'Moro no Brasil há anos.',
    'La enfermedad llegó de Europa.',
    'Quadra de esportes com 2 alunos',
    'Endereço: ______________ CEP: _____-___',
  ])('no place of a person: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('dates', () => {
  it.each<[string, string[]]>([
    ['DN: 5/7/90', ['DATE_OF_BIRTH=5/7/90']],
    ['nascida aos 12 de março de 1985', ['DATE_OF_BIRTH=12 de março de 1985']],
    ['Nasc.: 07.11.1958', ['DATE_OF_BIRTH=07.11.1958']],
    ['"data_nascimento":"1987-03-22"', ['DATE_OF_BIRTH=1987-03-22']],
    ['birthDate: 1976-05-19', ['DATE_OF_BIRTH=1976-05-19']],
    ['born April 2, 1930', ['DATE_OF_BIRTH=April 2, 1930']],
    ['Fecha de nacimiento: 12 de agosto del 1974', ['DATE_OF_BIRTH=12 de agosto del 1974']],
    ['(12/03/1985, data de nascimento)', ['DATE_OF_BIRTH=12/03/1985']],
    ['internado em 3 de fevereiro de 2024', ['DATE=3 de fevereiro de 2024']],
    ['Fecha de Ingreso: 13-12-2015', ['DATE=13-12-2015']],
    ['admitted on 14 May 2023', ['DATE=14 May 2023']],
    ['cirurgia em março de 2023', ['DATE=março de 2023']],
    ['óbito em 12/mar/2023', ['DATE=12/mar/2023']],
    ['consulta agendada para 22/09', ['DATE=22/09']],
    ['LIMA, Rosa | 16/02/59 | retorno', ['DATE_OF_BIRTH=16/02/59']],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'Publicado em 10/02/2024 e revisado em 11/02/2024.',
    'Lei nº 13.787, de 27 de dezembro de 2018.',
    'Estudo realizado entre janeiro de 2014 e dezembro de 2017.',
    'Inscrições até 30/11/2025.',
    'Lote 24H, validade 03/2027.',
    'Jornada de puertas abiertas, sábado 18 de octubre de 2025.',
    'Versão 3.4.1.0 de 2024',
    'proporção de 12/13 pacientes',
    'em 45/67/2020',
    'Data de nascimento: __/__/____',
  ])('no day of a person: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('ages, codes of diseases and internet addresses', () => {
  it.each<[string, string[]]>([
    ['Dona Rita completou 97 anos.', ['AGE_OVER_89=97']],
    ['a 94-year-old woman', ['AGE_OVER_89=94']],
    ['Rosa Lima, 93, de Olinda', ['AGE_OVER_89=93', 'LOCATION=Olinda']],
    ['Edad: 101 años', ['AGE_OVER_89=101']],
    ['CID-10: K35.8', ['HEALTH_CODE=K35.8']],
    ['diagnóstico (J18.9)', ['HEALTH_CODE=J18.9']],
    ['acesso do IP 177.92.14.203', ['IP_ADDRESS=177.92.14.203']],
    ['ip=2001:db8:0:0:0:0:2:1', ['IP_ADDRESS=2001:db8:0:0:0:0:2:1']],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'pessoas com mais de 90 anos',
    'de 80 a 95 anos',
    'há 95 anos cuidando de você',
    '98 anos de história',
    'people over 90 years old',
    'HLA B27 positivo',
    'vitamina B12 e coenzima Q10',
    'fratura de T12',
    'versão 10.4.2.17',
    'item 3.2.1.4',
    'proxy 192.168.0.12',
  ])('nothing personal: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('mail addresses and profiles', () => {
  it.each<[string, string[]]>([
    ['De: Ana <ana.lima77@uol.com.br>', ['EMAIL=ana.lima77@uol.com.br']],
    ['ana.lima @ uol . com . br', ['EMAIL=ana.lima @ uol . com . br']],
    ['ana [at] gmail [dot] com', ['EMAIL=ana [at] gmail [dot] com']],
    ['ana arroba gmail punto com', ['EMAIL=ana arroba gmail punto com']],
    ['<a href="mailto:ana%40gmail.com">x</a>', ['EMAIL=ana%40gmail.com']],
    ['Perfil da paciente: @ana.lima_7', ['SOCIAL_HANDLE=@ana.lima_7']],
    ['Instagram: ana.lima_7', ['SOCIAL_HANDLE=ana.lima_7']],
    ['facebook.com/ana.lima.77', ['SOCIAL_HANDLE=facebook.com/ana.lima.77']],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'E-mail no formato nome@exemplo.com',
    'j***@gmail.com',
    'logo@2x.png',
    'Compartilhe: https://www.facebook.com/sharer.php?u=x',
    '@media (max-width: 600px) {}',
    'Instagram: siga a gente',
  ])('nobody is reached: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('dates, however they are written', () => {
  it.each<[string, string[]]>([
    ['Internada em 04MAI2023', ['DATE=04MAI2023']],
    ['F. alta 30-XI-2024', ['DATE=30-XI-2024']],
    ['operada no dia nove de julho', ['DATE=nove de julho']],
    [
      'faleceu em vinte e dois de abril de dois mil e dezenove',
      ['DATE=vinte e dois de abril de dois mil e dezenove'],
    ],
    ['ingresó el dos de marzo de dos mil veinte', ['DATE=dos de marzo de dos mil veinte']],
    ['admitted on the third day of June, 2021', ['DATE=the third day of June, 2021']],
    ['falleció el 9 de los corrientes', ['DATE=9 de los corrientes']],
    ['guia devolvida em 1º/08/2024', ['DATE=1º/08/2024']],
    ['internado entre 3 de abril e 9 de abril', ['DATE=3 de abril', 'DATE=9 de abril']],
    ['passed away on Sunday, May 4, 2025', ['DATE=May 4, 2025']],
    ['volta na quinta, 8/5, cedo', ['DATE=8/5']],
    ['bday is oct 2nd 91', ['DATE_OF_BIRTH=oct 2nd 91']],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'pressão em 12/8 na chegada',
    'proporção de 3/4 dos casos',
    'um dos maiores centros',
    'Publicado em três de maio',
    'Inscrições até 30 de junho',
    'Impresso em junho de 2025',
    'Em seg., 3 de mar. de 2025 às 09:12, Lia <l> escreveu:',
    'the second phase of May',
  ])('no day of a person: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('ages above 89, in words and without their years', () => {
  it.each<[string, string[]]>([
    ['faleceu aos noventa e dois anos', ['AGE_OVER_89=noventa e dois']],
    ['a los noventa y cuatro años', ['AGE_OVER_89=noventa y cuatro']],
    ['Grandpa turned ninety-three', ['AGE_OVER_89=ninety-three']],
    ['Dad is 95.', ['AGE_OVER_89=95']],
    ['Mi abuela tiene 97, dice', ['AGE_OVER_89=97']],
    ['her 93rd birthday', ['AGE_OVER_89=93rd']],
    ['Edna Crowe, ninety-one, fell', ['AGE_OVER_89=ninety-one']],
    ['(94 a.)', ['AGE_OVER_89=94']],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'há noventa anos a clínica',
    'cem por cento',
    'tem 95% de saturação',
    'turned 92.5',
    '90 m',
  ])('nobody’s age: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('numbers behind what names them', () => {
  it.each<[string, string[]]>([
    ['Prontuário da Nair Lobo: 77120-3', ['MEDICAL_RECORD=77120-3']],
    ['NHS number 485 777 3456', ['MEDICAL_RECORD=485 777 3456']],
    ['MRN B12-440-118', ['MEDICAL_RECORD=B12-440-118']],
    ['Member ID: K2207 51873 02', ['HEALTH_PLAN=K2207 51873 02']],
    ['Carteirinha da Nair: 0 064 998877665544 1', ['HEALTH_PLAN=0 064 998877665544 1']],
    ['aparelho S/N QX-55-20187', ['DEVICE_ID=QX-55-20187']],
    ['ACCT: V003318820', ['MEDICAL_RECORD=V003318820']],
    ['H.ª C.ª: 87.310.2', ['MEDICAL_RECORD=87.310.2']],
    ['CP: B7600', ['POSTAL_CODE=B7600']],
    ['State ID J00218834', ['DRIVER_LICENSE=J00218834']],
    ['N.º S.S.: 28/71992034/11', ['ES_NUSS=28/71992034/11']],
    ['H: 603 555 0142', ['PHONE=603 555 0142']],
    ['cel. 814/555-0163', ['PHONE=814/555-0163']],
    ['Teléfono: (0351) 15-555-0188', ['PHONE=(0351) 15-555-0188']],
    [
      'cuenta ES91 2100 0418 4502 0005 1332 para el pago',
      ['BANK_ACCOUNT=ES91 2100 0418 4502 0005 1332'],
    ],
    [
      'mrn,name,kin,city,seen\n771020,Roe Jr., Al,Bo,Erie,x',
      ['MEDICAL_RECORD=771020', 'LOCATION=Erie'],
    ],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'prontuários de 3.120 adultos',
    'NIE X0000000T',
    'IBAN ES00 0000 0000 0000 0000 0000',
    'ZIP 00000',
  ])('nobody’s number: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});
