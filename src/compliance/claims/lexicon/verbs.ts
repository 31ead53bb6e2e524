/** What a word form of a verb can be in a sentence. */
export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'gerund';

/** Of Portuguese and Spanish, folded; behind an infinitive stand stems it has besides its regular one. */
const ROMANCE = `
reduzir reduz reduc reduj,diminuir diminui diminuy,disminuir disminuy,aumentar,prevenir previn previen,evitar,proteger proteg protej,curar,sanar,eliminar,
melhorar,mejorar,piorar,empeorar,causar,provocar,favorecer favorec favorezc,desfavorecer,detectar,combater,combatir,aliviar,controlar,acelerar,retardar,retrasar,ralentizar,
inibir inib,inhibir inhib,bloquear bloquei,estimular,fortalecer fortalec,enfraquecer enfraquec,debilitar,elevar,baixar,bajar,dobrar,duplicar,triplicar,quadruplicar,multiplicar,
prolongar,encurtar,acortar,contribuir contribui contribuy,promover promov promuev,desencadear desencadei,desencadenar,agravar,afetar,afectar,prejudicar prejudiqu,perjudicar,danificar,danar,lesar,lesionar,
intoxicar,envenenar,rejuvenescer rejuvenesc,rejuvenecer rejuvenec,emagrecer emagrec,adelgazar,engordar,hidratar,cicatrizar,regenerar,neutralizar,interferir interfer interfier,induzir induz,inducir induc induj,
ocasionar,potencializar,potenciar,restaurar,reverter revert,revertir reviert,normalizar,regular,desinflamar,desinchar,desintoxicar,suavizar,atenuar,comprometer compromet,dificultar,facilitar,queimar,quemar,
acalmar,calmar,relaxar,relajar,liberar,matar,diagnosticar,identificar,confirmar,descartar,predizer prediz,predecir predic,prever prev,antecipar,minimizar,maximizar,amenizar,mitigar,cortar,derreter derret,
dissolver dissolv,disolver disuelv,desobstruir desobstru,destruir destro destruy,expulsar,repor repo repon repuser,reponer repon,suprimir suprim,limitar,impedir imped impid,interromper interromp,interrumpir interrump,
transmitir transmit,contaminar,infectar,contagiar,acometer acomet,atingir ating atinj,matar,incapacitar,sobreviver sobreviv,sobrevivir sobreviv,morrer morr,fallecer fallec,falecer falec,recuperar,regredir regrid,remitir remit,
evoluir evolui evolu,evolucionar,progredir progrid,progresar,desaparecer desaparec,persistir persist,ressecar,irritar,manchar,clarear clarei,blanquear,endurecer,amolecer,entupir entup,obstruir obstru obstruy,dilatar,contrair contra,estreitar,
ativar,activar,desativar,absorver absorv,absorber absorb,metabolizar,sintetizar,secretar,modular,equilibrar,desregular,alterar,modificar,repelir,superar,igualar,substituir substitu,sustituir sustituy,dispensar,garantir garant,garantizar garantiz,
salvar,poupar,ahorrar,apagar,remover remov,retirar,zerar,extinguir,erradicar,vencer venc,derrotar,reforcar reforc,reforzar refuerz,impulsionar,impulsar,turbinar,nutrir,energizar,despertar,predispor predispo predispon,predisponer predispon,
desenvolver desenvolv,desarrollar,triplicar,somar,agir,atuar,actuar,funcionar,ajudar,ayudar,auxiliar,colaborar,resolver resolv resuelv,solucionar,tratar,frear frei,frenar,deter det detem detien,conter contem contien,
regressar,recidivar,complicar,abortar,sangrar,inflamar,doer,sensibilizar,dessensibilizar,descolar,perfurar,romper,fraturar,quebrar,
sugerir suger sugier,indicar,revelar,apontar,acertar,errar,mostrar,demonstrar,demostrar,comprovar,comprobar,evidenciar,dar,levar,llevar,trazer traz,traer tra,gerar,generar,acarretar,implicar,produzir produz,producir produc produj,
precipitar,deflagrar,originar,acumular,concentrar,diminuir,cair ca,caer ca,subir sub sob,crescer cresc,crecer crec crezc,decrescer decresc,ocorrer ocorr,ocurrir ocurr,acontecer acontec,surgir surg,aparecer aparec,manifestar,
bastar,satisfazer,suprir supr,cubrir cubr,cobrir cobr,exigir,requerer requer,requerir requier,tolerar,depender depend,variar,ficar,viver viv,vivir viv,durar,demorar,tardar,
preservar,manter mantem mantiv,mantener mantien mantuv,recomendar recomiend,desaconselhar,desaconsejar,contraindicar,indicar,preferir prefer prefier,dosar,administrar,limpar,limpiar,desbloquear,aprofundar,alisar,influenciar,influir influy,associar,asociar,relacionar,agredir agrid,agredir,desgastar,corroer corro,sobrecarregar sobrecarreg,sobrecargar,suprimir,sumir som,picar,nascer nasc,nacer nac,brotar,renovar,falhar,fallar,deixar,dejar,tonificar,firmar,
`;

/** Have no health in them: with these the sentence must name two topics or a quantity. */
const WEAK = new Set(
  (
    'dar levar llevar trazer traer mostrar indicar revelar apontar demonstrar demostrar funcionar agir atuar actuar ajudar ayudar auxiliar colaborar ' +
    'resolver solucionar tratar cair caer subir crescer crecer ocorrer ocurrir acontecer surgir aparecer manifestar bastar cubrir cobrir exigir requerer requerir ' +
    'depender variar ficar viver vivir durar demorar tardar manter mantener recomendar limpar limpiar somar produzir producir gerar generar alterar modificar ' +
    'confirmar concentrar acumular dispensar substituir sustituir cortar apagar retirar remover salvar poupar ahorrar despertar limitar antecipar controlar regular ' +
    'desenvolver desarrollar evoluir evolucionar contrair firmar quebrar romper conter deter identificar administrar implicar preferir garantir garantizar errar prever sugerir ' +
    'facilitar dificultar promover aumentar associar asociar relacionar nascer nacer brotar renovar falhar fallar deixar dejar influenciar influir sumir picar reforcar reforzar impulsionar impulsar recuperar superar igualar liberar activar ativar desaparecer comprovar comprobar evidenciar'
  ).split(' '),
);

/** Of English: the base, and forms that rules do not make. */
const ENGLISH = `
reduce,lower,decrease,diminish,lessen,increase,raise,elevate,prevent,avoid,protect,cure,heal,eliminate,eradicate,improve,worsen,cause,provoke,trigger,relieve,ease,soothe,alleviate,
detect,diagnose,boost,melt,reverse,slow,delay,inhibit,block,double,triple,halve,quadruple,strengthen,weaken,damage,harm,hurt hurts,impair,affect,kill,save,prolong,shorten,extend,
promote,predispose,aggravate,exacerbate,accelerate,suppress,stimulate,activate,neutralise,neutralize,regenerate,rejuvenate,hydrate,moisturise,moisturize,erase,smooth,whiten,fade,flush,detoxify,detox,cleanse,
cut cuts cutting,lead leads led leading,result,contribute,predict,miss,identify identifies identified identifying,confirm,rule,outperform,beat beats,exceed,match,equal,normalise,normalize,regulate,restore,
narrow,dilate,relax,tighten,dissolve,absorb,bind binds bound,release,metabolise,metabolize,clear,fight fights fought fighting,combat,treat,control,manage,minimise,minimize,mitigate,stop stops stopped stopping,
infect,spread spreads,transmit transmits transmitted,survive,die dies died,live,recover,relapse,recur recurs recurred,resolve,progress,shrink shrinks shrank,grow grows grew grown,drop drops dropped,fall falls fell fallen,rise rises rose risen,
occur occurs occurred,develop,happen,suffer,experience,help,work,act,support,aid,enhance,burn,irritate,dry dries dried,bleed bleeds bled,disrupt,interfere,interact,replace,guarantee,banish,wipe,fix fixes fixed,
stabilise,stabilize,thin thins thinned,thicken,clog clogs,unclog,lift,tone,calm,lasts,last,appear,induce,generate,produce,supply supplies supplied,provide,deplete,hinder,favour,favor,impede,curb curbs curbed,limit,tackle,beats,plump,fail,leave leaves left,influence,outgrow outgrows outgrew,overload,wear wears,purify purifies,
`;

const WEAK_ENGLISH = new Set(
  (
    'fail leave lead result contribute miss identify confirm rule match equal clear control manage stop live resolve progress grow drop fall rise occur develop happen experience ' +
    'help work act support aid replace fix last lasts appear generate produce supply provide smooth extend save limit lift tone match avoid treat delay affect release ' +
    'spread improve increase raise lower beat exceed regulate restore enhance guarantee tackle boost dry promote suffer'
  ).split(' '),
);

const AR: Readonly<Record<VerbForm, string>> = {
  finite:
    'a,am,an,ou,o,aram,aron,ava,avam,aba,aban,ara,arao,aran,aria,ariam,arian,e,em,en,asse,assem,ase,asen,amos',
  infinitive: 'ar,arem',
  participle: 'ado,ada,ados,adas',
  gerund: 'ando',
};
const ER: Readonly<Record<VerbForm, string>> = {
  finite:
    'e,em,en,eu,io,eram,ieron,ia,iam,ian,era,erao,eran,eria,eriam,erian,a,am,an,esse,essem,iera,ieran',
  infinitive: 'er,erem',
  participle: 'ido,ida,idos,idas',
  gerund: 'endo,iendo',
};
const IR: Readonly<Record<VerbForm, string>> = {
  finite:
    'e,em,en,i,iu,io,iram,ieron,ia,iam,ian,ira,irao,iran,iria,iriam,irian,a,am,an,isse,issem,iera,ieran',
  infinitive: 'ir,irem',
  participle: 'ido,ida,idos,idas',
  gerund: 'indo,iendo,yendo',
};
/** Stems that are words as they are ("reduz") or end otherwise ("redujo"). */
const EXTRA_ENDINGS = ',o,eron,e,em,en,iu,iram,iu,ieron,a,am,an,ido,ida,endo,iendo';
const FORMS = ['finite', 'infinitive', 'participle', 'gerund'] as const;

export interface VerbSense {
  readonly form: VerbForm;
  readonly weak: boolean;
}

function romanceForms(known: Map<string, VerbSense>): void {
  for (const entry of ROMANCE.replaceAll('\n', '').split(',')) {
    const [infinitive = '', ...stems] = entry.trim().split(' ');
    if (infinitive === '') continue;
    const weak = WEAK.has(infinitive);
    const add = (word: string, form: VerbForm): void => {
      if (word.length > 2 && !known.has(word)) known.set(word, { form, weak });
    };
    const stem = infinitive.slice(0, -2);
    const endings = infinitive.endsWith('ar') ? AR : infinitive.endsWith('ir') ? IR : ER;
    for (const form of FORMS)
      for (const ending of endings[form].split(',')) add(stem + ending, form);
    for (const other of stems)
      for (const ending of EXTRA_ENDINGS.split(','))
        add(
          other + ending,
          /i?[dn]o$|ida$/.test(ending) && ending.length > 2 ? 'participle' : 'finite',
        );
  }
}

function englishForms(known: Map<string, VerbSense>): void {
  for (const entry of ENGLISH.replaceAll('\n', '').split(',')) {
    const [base = '', ...irregular] = entry.trim().split(' ');
    if (base === '') continue;
    const weak = WEAK_ENGLISH.has(base);
    const add = (word: string, form: VerbForm): void => {
      if (!known.has(word)) known.set(word, { form, weak });
    };
    add(base, 'finite');
    for (const word of irregular) add(word, word.endsWith('ing') ? 'gerund' : 'finite');
    if (irregular.length > 0) continue;
    add(/(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`, 'finite');
    add(base.endsWith('e') ? `${base}d` : `${base}ed`, 'finite');
    add(`${base.replace(/e$/, '')}ing`, 'gerund');
  }
}

function allForms(): ReadonlyMap<string, VerbSense> {
  const known = new Map<string, VerbSense>();
  romanceForms(known);
  englishForms(known);
  return known;
}

/** Forms that are other words far more often. */
const OTHER_WORDS =
  'soma,some,somos,sumo,sumos,pico,picos,wear,era,eram,dia,para,contra,como,sobre,causas,tratado,estado,dado,dados,dada,dadas,seca,prova,conta,cada,nota,forma,parte,ida,vida,dose,casos,rate,trata-se,sano,sana,sanos,sub,sobe,levado,regular,regulares,limite,auxiliar,produto,leve,leves,dor,foco,trago,traia,trade,det,deto,prev,via,tra,contado,funciono,da,dan,dar,dou,caia,cao,viva,vivo,vivas,vivos,rule,rules,matter,last,works,clear,cleared,matches,sola,toner,favor,salva,salvo,corte,cortes,ativo,ativa,ativos,ativas,ficado,ficada,fica,ficam,quadro,errado,quemado,sangre,nutrido,firme,firmes,demora,cubra,recaido,resolva,contrato,exija,modula,seque'.split(
    ',',
  );

const KNOWN: ReadonlyMap<string, VerbSense> = (() => {
  const known = new Map(allForms());
  for (const word of OTHER_WORDS) known.delete(word);
  return known;
})();

/** What a folded word is as a form of a verb of effect, or undefined. */
export const verbSense = (word: string): VerbSense | undefined => KNOWN.get(word);
