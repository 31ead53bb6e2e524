import { PhraseBook } from '../../text/phrases.js';

/**
 * Words that say what the value behind them is, in Portuguese, Spanish and English: before a value in prose, as label
 * of a form line, heading of a table column or key of a record. Folded; words in square brackets may be left out;
 * a `~` marks everyday words that only count right before a value and with a sign (`:`, `nº`, `#`) between.
 */
const PHRASES = {
  CPF: 'cpf, c p f, cpf mf, cic, cadastro de pessoa fisica, cadastro de pessoas fisicas, cin, carteira de identidade nacional',
  CNPJ: 'cnpj, c n p j, mei, cadastro nacional [da] pessoa juridica',
  CNS: 'cns, cartao [do] sus, cartao nacional [de] saude, cartao nacional do sus, cartao de saude, carteira do sus, sus, numero do sus, n sus',
  PIS: 'pis, pasep, pis pasep, nit, nis, numero [de] identificacao social',
  VOTER_ID: 'titulo [de] eleitor, titulo eleitoral, titulo, inscricao eleitoral, eleitor',
  CNH: 'cnh, carteira [nacional] de habilitacao, carteira de motorista, habilitacao, registro cnh, registro da cnh',
  DRIVER_LICENSE:
    'driver license, driver licence, drivers license, driver s license, drivers licence, driver s licence, driving licence, driving license, license number, dl number, dl no, dl, state id, state id number, state identification, id card number, numero de licencia, licencia de conducir, permiso de conducir, carnet de conducir, licencia de manejo',
  RENAVAM: 'renavam, codigo renavam',
  PLATE:
    'placa, placas, placa do veiculo, placa do carro, veiculo, vehiculo, carro, moto, automovel, coche, license plate, licence plate, number plate, plate, plate number, tag number, matricula, matricula del vehiculo, matricula del coche',
  CHASSIS: 'chassi, chassis, vin, bastidor, numero de bastidor, vehicle identification number',
  RG: 'rg, r g, registro geral, identidade, carteira de identidade, cedula de identidade, documento de identidade, doc [de] identidade, ident, ssp, cedula',
  CIVIL:
    'certidao, certidao de nascimento, certidao de casamento, certidao de obito, matricula, registro civil, assento',
  DNV: 'dnv, d n v, dn v, declaracao de nascido vivo, declaracao de nascidos vivos, nascido vivo',
  CASE: 'processo, processo judicial, autos, acao, acao judicial, cnj, mandado de seguranca, cumprimento de sentenca',
  MEDICAL_RECORD:
    'h a c a, h a clinica, h c a, n hist, reg hosp, reg hospitalar, registro hosp, registro hc, hosp no, hosp number, hospital no, nhs number, nhs no, nhs, chi number, file number, patient file number, meu cadastro, ~cadastro, ~acct, patient account, patient account number, numero de admissao, prontuario, prontuarios, prt, pront, prontuario eletronico, numero [do] prontuario, nhc, n h c, nr hc, cipa, mrn, m r n, rghc, rgh, rg hc, hc, historia clinica, numero [de] historia [clinica], n [de] historia [clinica], num historia clinica, historial, historial clinico, medical record, medical record number, medical record no, med rec no, medical records number, record number, chart, chart number, chart no, patient id, patient number, patient no, hospital number, hospital id, patient identifier, unit number, account number for the patient, registro hospitalar, registro do paciente, registro da paciente, registro de internacao, numero de registro do paciente, matricula do paciente, matricula da paciente, matricula hospitalar, ficha medica, ficha de atendimento, aih, episodio, numero de episodio, n episodio, codigo do paciente, codigo da paciente, id do paciente, id da paciente, id paciente, id del paciente, paciente id, boletim de atendimento, bam, boletim de emergencia, guia de internacao, numero [do] atendimento, numero de atendimento, numero [da] internacao, numero de registro hospitalar, numero [da] ficha, numero do paciente, numero [do] episodio, numero [de] expediente, numero del paciente, expediente, expediente clinico, expediente medico, encounter, encounter number, visit number, accession, accession number, case number, nu historia, ~registro, ~ficha, ~atendimento, ~reg, ~internacao, ~record, ~boletim, ~historia, ~ingreso, ~admission, ~same',
  HEALTH_PLAN:
    'cartao do convenio, cartao do plano, numero do cartao do convenio, numero do cartao do plano, cartao unimed, blue cross, blue shield, bcbs, aetna, cigna, humana, kaiser, kaiser permanente, unitedhealthcare, united healthcare, medi-cal, tarjeta del seguro, numero de socio, n de socio, pami, osde, swiss medical, carteirinha, carteirinhas, carteira do plano, carteira do convenio, carteira da unimed, numero da carteira, numero da carteirinha, cart, carteira, beneficiario, beneficiaria, codigo do beneficiario, numero do beneficiario, convenio, plano, plano de saude, plano saude, unimed, amil, bradesco, bradesco saude, cartao do convenio bradesco, sulamerica, sul america, hapvida, notredame, notre dame intermedica, intermedica, cassi, geap, ipsemg, iamspe, ipasgo, postal saude, golden cross, porto saude, prevent senior, saude caixa, matricula do plano, matricula do convenio, matricula na operadora, health plan, health plan number, health insurance number, insurance number, insurance id, insurance card, insurance, member id, member number, member no, member, payer id, subscriber id, subscriber, subscriber number, policy number, policy no, policy, beneficiary number, beneficiary id, plan id, plan number, group number, medicaid id, medicaid number, medicaid, poliza, numero de poliza, n poliza, numero de afiliado, n afiliado, afiliado, afiliada, numero de asegurado, asegurado, aseguradora, tarjeta sanitaria, tarjeta sanitaria individual, numero de tarjeta sanitaria, cip, cip sns, sns, seguro medico, mutua, sanitas, adeslas, asisa, dkv, mapfre salud, obra social',
  CARD: 'cc, cartao, cartao de credito, cartao de debito, credito, debito, visa, mastercard, master card, elo, amex, american express, hipercard, diners, card, credit card, debit card, card number, tarjeta, tarjeta de credito, tarjeta de debito, numero de tarjeta',
  ACCOUNT:
    'conta, conta corrente, conta poupanca, conta bancaria, c c, cc, c p, agencia, banco, bank account, account, account number, account no, acct, checking account, savings account, routing number, cuenta, cuenta bancaria, cuenta corriente, numero de cuenta, clabe, ccc',
  IBAN: 'iban',
  PIX: 'pix, chave pix, chave, chave aleatoria, pix aleatorio',
  PASSPORT: 'passaporte, passport, passport number, passport no, pasaporte, numero de pasaporte',
  SERIAL:
    'numero de serie, n de serie, num serie, n serie, serial, serial number, serial no, serial n, device serial, device id, serie, serie n, device serial number, numero serial, numero de serie del marcapasos, numero de serie del audifono, numero de serie del dispositivo, numero de serie do aparelho, numero de serie do marca-passo, n de serie del marcapasos, n de serie do marca-passo, ns, n s, s n, ~sn',
  IMEI: 'imei',
  SSN: 'ssn, s s n, social security, social security number, social security no, social security num, soc sec',
  MBI: 'mbi, medicare, medicare number, medicare id, medicare beneficiary identifier, medicare beneficiary number, hicn',
  DNI: 'dni, d n i, nie, n i e, nif, n i f, documento nacional [de] identidad, documento de identidad, numero de identificacion, cedula de ciudadania, dni nie, nif nie, dni nif',
  NUSS: 'nuss, nass, numero ss, naf, n o s s, no s s, n s s, num s s, n ss, num ss, no ss, nss, numero [de la] seguridad social, n [de la] seguridad social, seguridad social, numero de afiliacion, afiliacion [a la] seguridad social, numero de la ss',
  CURP: 'curp, clave unica [de] registro [de] poblacion',
  PHONE:
    'tel, tels, telefone, telefones, telefone de contato, telefone celular, telefone residencial, telefone para contato, fone, fones, cel, celular, celulares, cel whatsapp, whatsapp, whats, whatsap, wpp, wapp, zap, zapzap, contato, contatos, ligue, ligue para, ligar, ligar para, ligamos, ligou, liga, chame, chamar, chama, me chama, numero de telefone, numero do celular, telefono, telefonos, telefono movil, telefono de contacto, telefono fijo, tlf, tlfn, tfno, telf, tel movil, movil, contacto, llamar, llame, llamar al, llamarme, llamarme al, llamarle, llamenme, llameme, llameme al, llamenos, localizado en el, localizada en el, contactar, whatsapp do, ligar no, liga no, retornar para, retorno no, avisar, reachable at, contact at, ring me, ring me on, ring, reach me on, phone, phone number, phones, mobile, mobile phone, mobile number, cell, cell phone, cellphone, telephone, home phone, work phone, contact number, contact phone, call, call me, call me at, text me at, reach me at, reached at, reach him at, reach her at, fax, fax number, ramal, recado, recados, sms, telegram, signal, plantao, numero dele, numero dela, meu numero, my number, his number, her number, mi numero, su numero, ph, tfn',
  EMAIL:
    'email, e mail, emails, correio eletronico, endereco eletronico, correo electronico, correo, mail, email address, mailto',
  BIRTH:
    'nascimento, data de nascimento, data nascimento, data nasc, data [de] nasc, nasc, dn, d n, dt nasc, dt nascimento, dta nasc, nascido em, nascida em, nascido a, nascida a, nascido no dia, nascida no dia, nascido aos, nascida aos, nasceu em, nasceu no dia, nasceu a, nascido, nascida, nasceu, aniversario, aniversariante, dob, d o b, date of birth, birth date, birthdate, birthday, bday, b day, dt nasc, dtnasc, data de nasc, dtn, born, born on, born in, birth, fecha de nacimiento, fecha nacimiento, fecha nac, f nacimiento, f nac, fnac, fec nac, fn, f n, birthday is, nacido el, nacida el, nacido en, nacida en, nacio el, nacio en, nacido, nacida, nacio, nacimiento, cumpleanos',
  EVENT_DATE:
    'data de internacao, data da internacao, internacao, data de admissao, admissao, admitido em, admitida em, data de alta, data da alta, alta, alta em, data do obito, data de obito, obito, data do exame, data da coleta, data da consulta, data da cirurgia, data de atendimento, data do atendimento, data do parto, data da ultima menstruacao, dum, data de entrada, data do procedimento, fecha de ingreso, fecha ingreso, f ingreso, f alta, f de ingreso, f de alta, f intervencion, fecha de alta, fecha alta, fecha de defuncion, fecha de fallecimiento, fecha de la cirugia, fecha de consulta, fecha de intervencion, fecha de exploracion, fecha de la prueba, fecha de visita, admission date, date of admission, admitted on, admitted, discharge date, date of discharge, discharged on, date of death, date of service, date of surgery, date of visit, visit date, procedure date, exam date, collection date, date of procedure, date of exam, appointment, appointment date, last menstrual period, lmp',
  ADDRESS:
    'endereco, enderecos, endereco residencial, endereco completo, endereco do paciente, endereco da paciente, end, logradouro, residencia, domicilio, direccion, direccion postal, domicilio particular, address, home address, mailing address, street address, street, residence, new address',
  CITY: 'cidade, cidade uf, cidade estado, municipio, municipio uf, municipio de residencia, cidade de residencia, cidade de origem, naturalidade, natural de, procedencia, local de nascimento, localidad, localidad provincia, localidade, poblacion, ciudad, ciudad de residencia, lugar de nacimiento, lugar de residencia, municipio de residencia, city, city state, town, hometown, place of birth, birthplace, city of residence, provincia',
  CEP: 'cep, codigo de enderecamento postal',
  ZIP: 'cp, c p, codigo postal, zip, zip code, zipcode, postcode, post code, postal code',
  AGE: 'idade, edad, age, aged',
  HANDLE:
    'instagram, insta, ig, facebook, fb, twitter, tiktok, tik tok, telegram, perfil, perfil do instagram, rede social, redes sociais, usuario do instagram, snapchat, linkedin, youtube, arroba, username, profile, handle, perfil de instagram, usuario de instagram, redes sociales, kwai, threads',
  COLLEGE:
    'n col, no col, ncol, num col, numero colegiado, numero de colegiado, n colegiado, no colegiado, nocol, nocolegiado, colegiado, colegiada, numcol',
  CORRESPONDENCE:
    'remitido por, responsable clinico, medico responsable, correspondencia, direccion para correspondencia, autor para correspondencia, direccion de correspondencia, endereco para correspondencia, autor correspondente, autora correspondente, autor para correspondencia, correspondence, correspondence to, corresponding author, address for correspondence, reprint requests',
  /** Labels of forms and tables that name no identifier; they end the value before them. */
  FIELD:
    'nome, nome completo, forename, surname, last name, alumno, alumna, aluno, aluna, tutor, tutora, participante, cuidador, cuidadora, nome da mae, nome do pai, nome social, nome do paciente, nome da paciente, paciente, titular, responsavel, mae, pai, filiacao, acompanhante, name, full name, first name, last name, patient, patient name, nombre, nombre y apellidos, apellidos, apellido, sexo, genero, sex, gender, raca, cor, estado civil, profissao, ocupacao, escolaridade, nacionalidade, pais, pais de nacimiento, data, datas, date, fecha, hora, diagnostico, hipotese diagnostica, diagnosis, cid, cid 10, icd, icd 10, cie, cie 10, queixa, queixa principal, exame, exames, peso, altura, estatura, medico, medico solicitante, solicitante, medica, doctor, physician, especialidad, especialidade, servicio, servico, setor, unidade, quarto, leito, enfermaria, bairro, uf, estado, complemento, numero, observacoes, obs, observacao, resultado, conduta, evolucao, antecedentes, motivo de ingreso, datos asistenciales, datos del paciente, remitente, empresa, site, website, assunto, mensagem, status, valor, quantidade, alergia, alergias, tipo sanguineo, retorno, horario',
  /** What says that a number is something else than a person's. */
  OTHER:
    'protocolo, protocolos, protocolo de atendimento, numero de protocolo, lote, lotes, lot, lot number, batch, batch number, ean, ean 13, gtin, upc, codigo de barras, codigo de barra, barcode, anvisa, reg ms, registro ms, ms, registro anvisa, registro na anvisa, registro no ministerio, registro no ministerio da saude, registro no ms, registro sanitario, reg sanitario, registrado, registrada, registrados, registradas, versao, version, v, sigtap, tuss, cbhpm, amb, cnes, pmid, pmcid, doi, isbn, issn, nct, orcid, caae, rbr, eudract, clinicaltrials, clinicaltrials gov, prospero, pedido, numero do pedido, order, order number, order no, pedido de compra, nota fiscal, nf, nf e, edital, portaria, resolucao, rdc, lei, ley, decreto, artigo, norma, nbr, iso, ans, registro ans, registro na ans, codigo tuss, codigo do produto, codigo de producto, product code, codigo do procedimento, cod, sku, ref, referencia, reference, reference number, build, arquivo, imagem, foto, npi, crm, crp, cro, coren, rqe, crn, crefito, crf, crbm, crfa, cref, crmv, cress, dea, factura, invoice, invoice number, ticket, chamado, contrato, pregao, licitacao, patente, parecer, inscricao estadual, inscricao municipal, cnae, nire, alvara, licenca sanitaria, afe, ndc, cpt, loinc, snomed, cas, fda, cofepris, ncm, sei, nup, comite de etica, parecer consubstanciado, ramal interno, rastreio, rastreamento, codigo de rastreio, tracking, tracking number, model, modelo do aparelho, serie historica',
  /** A format example or an invitation to fill in. */
  EXAMPLE:
    'formato, exemplo, por exemplo, ex, modelo, mascara, padrao, ficticio, ficticia, format, sample, example, for example, ejemplo, por ejemplo, placeholder, no formato, formato correto, formato valido, preencha, digite, informe, hypothetical, dummy, fake, test data',
} as const;

export type CueKind = keyof typeof PHRASES;

/** What a phrase names and whether it is an everyday word that needs a sign behind it. */
export interface Cue {
  readonly kind: CueKind;
  readonly weak: boolean;
}

const isKind = (name: string): name is CueKind => Object.hasOwn(PHRASES, name);

const NUMBER_WORDS = ['no', 'n', 'n o', 'num', 'nr', 'nro', 'nu'];

/** "numero do prontuario" is also printed "nº do prontuario", "num. prontuario" and so on. */
function dresses(phrase: string): readonly string[] {
  const rest = /^numero (.+)$/.exec(phrase)?.[1];
  return rest === undefined ? [phrase] : [phrase, ...NUMBER_WORDS.map((word) => `${word} ${rest}`)];
}

function entries(): readonly (readonly [string, Cue])[] {
  return Object.entries(PHRASES).flatMap(([kind, phrases]) => {
    if (!isKind(kind)) return [];
    const strong: Cue = { kind, weak: false };
    const weak: Cue = { kind, weak: true };
    return phrases
      .split(', ')
      .flatMap((phrase): readonly (readonly [string, Cue])[] =>
        phrase.startsWith('~')
          ? [[phrase.slice(1), weak]]
          : dresses(phrase).map((dress): readonly [string, Cue] => [dress, strong]),
      );
  });
}

/** Every cue word of the three languages, ready to search. */
export const CUE_BOOK = new PhraseBook(entries());
