/** Heart, vessels, blood, kidneys, sugar, hormones, bones and weight. Form of a line: see `medicine-entry.ts`. */
export const HEART_AND_HORMONES = `
P losartana, losartana potássica | losartán | losartan | Cozaar, Aradois, Losartec
P valsartana | valsartán | valsartan | Diovan
P candesartana | candesartán | candesartan | Atacand
P olmesartana | olmesartán | olmesartan | Benicar
P telmisartana | telmisartán | telmisartan | Micardis
P irbesartana | irbesartán | irbesartan | Aprovel
P sacubitril | sacubitrilo | sacubitril | Entresto
P captopril | | | Capoten
P enalapril | | | Renitec, Eupressin
P lisinopril | | | Prinivil, Zestril
P ramipril | | | Triatec
P perindopril | | | Coversyl
P benazepril | | | Lotensin
P alisquireno | aliskireno | aliskiren |
P anlodipino, anlodipina, amlodipina | amlodipino | amlodipine | Norvasc, Pressat
P levanlodipino | levamlodipino | levamlodipine | Novanlo
P nifedipino, nifedipina | nifedipino | nifedipine | Adalat
P nimodipino | | nimodipine |
P felodipino | | felodipine |
P lercanidipino | | lercanidipine | Zanidip
P verapamil | verapamilo | verapamil | Dilacoron
P diltiazem | | | Cardizem
P atenolol | | | Ablok, Atenol
P metoprolol | | | Selozok, Seloken
P propranolol | | | Inderal
P bisoprolol | | | Concor
P carvedilol | | | Coreg, Divelol
P nebivolol | | | Nebilet
P labetalol | | |
P esmolol | | |
P nadolol | | |
P sotalol | | |
P hidroclorotiazida | | hydrochlorothiazide | Clorana
P clortalidona | | chlorthalidone, chlortalidone | Higroton
P indapamida | | indapamide | Natrilix
P furosemida | | furosemide | Lasix
P bumetanida | | bumetanide | Burinax
P espironolactona | | spironolactone | Aldactone
P eplerenona | | eplerenone |
P finerenona | | finerenone | Firialta, Kerendia
P amilorida | | amiloride |
P acetazolamida | | acetazolamide | Diamox
P manitol | | mannitol |
P metildopa | | methyldopa | Aldomet
P clonidina | | clonidine | Atensina
P hidralazina | | hydralazine | Apresolina
P minoxidil | minoxidilo | minoxidil | Rogaine, Aloxidil
P doxazosina | | doxazosin | Carduran
P prazosina | | prazosin |
P terazosina | | terazosin |
P nitroprussiato | | nitroprusside | Nipride
P nitroglicerina | | nitroglycerin, glyceryl trinitrate | Tridil
P isossorbida, dinitrato de isossorbida, mononitrato de isossorbida | isosorbida | isosorbide | Isordil, Monocordil
P trimetazidina | | trimetazidine | Vastarel
P ivabradina | | ivabradine | Procoralan
P ranolazina | | ranolazine |
P digoxina | | digoxin | Lanoxin
P amiodarona | | amiodarone | Ancoron, Atlansil
P propafenona | | propafenone | Ritmonorm
P adenosina | | adenosine |
P dobutamina | | dobutamine |
P dopamina! | | dopamine! | Revivan
P norepinefrina!, noradrenalina! | norepinefrina!, noradrenalina! | norepinephrine!, noradrenaline! |
P epinefrina!, adrenalina! | epinefrina!, adrenalina! | epinephrine!, adrenaline! | EpiPen
P vasopressina! | | vasopressin! |
P sinvastatina | simvastatina | simvastatin | Zocor
P atorvastatina | | atorvastatin | Lípitor, Citalor
P rosuvastatina | | rosuvastatin | Crestor
P pravastatina | | pravastatin | Pravacol
P pitavastatina | | pitavastatin |
P lovastatina | | lovastatin |
P ezetimiba | | ezetimibe | Zetia, Ezetrol
P ciprofibrato | | ciprofibrate | Oroxadin
P fenofibrato | | fenofibrate | Lipidil
P bezafibrato | | bezafibrate | Cedur
P genfibrozila | gemfibrozilo | gemfibrozil | Lopid
P ácido nicotínico | | nicotinic acid, niacin |
P colestiramina | | cholestyramine, colestyramine | Questran
P ácido bempedoico | | bempedoic acid |
P evolocumabe | evolocumab | evolocumab | Repatha
P alirocumabe | alirocumab | alirocumab | Praluent
P inclisirana | inclisirán | inclisiran | Sybrava, Leqvio
P icosapenta | icosapento de etilo | icosapent ethyl | Vascepa
P clopidogrel | | | Plavix
P prasugrel | | | Effient
P ticagrelor | | | Brilinta
P ticlopidina | | ticlopidine |
P cilostazol | | | Vasativ
P pentoxifilina | | pentoxifylline | Trental
P varfarina | warfarina | warfarin | Marevan, Coumadin
P rivaroxabana | rivaroxabán | rivaroxaban | Xarelto
P apixabana | apixabán | apixaban | Eliquis
P dabigatrana | dabigatrán | dabigatran | Pradaxa
P edoxabana | edoxabán | edoxaban | Lixiana
P heparina | | heparin | Liquemine
P enoxaparina | | enoxaparin | Clexane, Versa!
P fondaparinux | fondaparinux | fondaparinux | Arixtra
P alteplase | alteplasa | alteplase | Actilyse
P tenecteplase | tenecteplasa | tenecteplase | Metalyse
P estreptoquinase | estreptoquinasa | streptokinase | Streptase
P ácido tranexâmico | ácido tranexámico | tranexamic acid | Transamin
P fitomenadiona | fitomenadiona | phytomenadione |
P diosmina, diosmina e hesperidina | | diosmin | Daflon
P alfaepoetina, eritropoetina | epoetina alfa, eritropoyetina | epoetin alfa, erythropoietin | Eprex
P darbepoetina alfa | | darbepoetin alfa | Aranesp
P filgrastim | | | Granulokine
P sulfato ferroso | sulfato ferroso | ferrous sulfate, ferrous sulphate |
P hidróxido férrico, sacarato de hidróxido férrico, carboximaltose férrica | carboximaltosa férrica, hierro sacarosa | ferric carboxymaltose, iron sucrose | Noripurum, Ferinject
P deferasirox | | | Exjade
P hidroxiureia | hidroxiurea | hydroxyurea, hydroxycarbamide | Hydrea
P eltrombopague | eltrombopag | eltrombopag | Revolade
P emicizumabe | emicizumab | emicizumab | Hemcibra
P bosentana | bosentán | bosentan | Tracleer
P ambrisentana | ambrisentán | ambrisentan | Volibris
P macitentana | macitentán | macitentan | Opsumit
P tolvaptana | tolvaptán | tolvaptan |
P sevelâmer | sevelámero | sevelamer | Renagel
P cinacalcete | cinacalcet | cinacalcet | Mimpara
P metformina | | metformin | Glifage, Glucoformin
P glibenclamida | | glibenclamide, glyburide | Daonil
P gliclazida | | gliclazide | Diamicron
P glimepirida | | glimepiride | Amaryl
P glipizida | | glipizide |
P repaglinida | | repaglinide |
P nateglinida | | nateglinide |
P pioglitazona | | pioglitazone | Actos!, Pioglit
P acarbose | acarbosa | acarbose | Glucobay
P sitagliptina | | sitagliptin | Januvia
P vildagliptina | | vildagliptin | Galvus
P linagliptina | | linagliptin | Trayenta
P saxagliptina | | saxagliptin | Onglyza
P alogliptina | | alogliptin | Nesina
P dapagliflozina | | dapagliflozin | Forxiga
P empagliflozina | | empagliflozin | Jardiance
P canagliflozina | | canagliflozin | Invokana
P ertugliflozina | | ertugliflozin |
G semaglutida | | semaglutide | Ozempic, Wegovy, Rybelsus
G liraglutida | | liraglutide | Saxenda, Victoza, Olire, Lirux
G dulaglutida | | dulaglutide | Trulicity
G exenatida | | exenatide | Byetta
G lixisenatida | | lixisenatide | Soliqua
G tirzepatida | | tirzepatide | Mounjaro, Zepbound
G retatrutida | | retatrutide |
P insulina glargina | | insulin glargine | Lantus, Basaglar, Toujeo
P insulina degludeca | insulina degludec | insulin degludec | Tresiba
P insulina detemir | | insulin detemir | Levemir
P insulina asparte | insulina aspart | insulin aspart | Novorapid, Fiasp
P insulina lispro | | insulin lispro | Humalog
P insulina glulisina | | insulin glulisine | Apidra
P insulina NPH | | NPH insulin, insulin isophane | Novolin, Humulin
P insulina regular, insulina humana | insulina humana | regular insulin, human insulin |
P insulina! | | insulin! |
P glucagon! | glucagón! | glucagon! | GlucaGen
P levotiroxina, levotiroxina sódica | | levothyroxine | Puran T4, Euthyrox, Synthroid, Levoid
P liotironina | | liothyronine |
P propiltiouracila | propiltiouracilo | propylthiouracil |
P metimazol, tiamazol | metimazol, tiamazol | methimazole, thiamazole | Tapazol
P prednisona | | prednisone | Meticorten
P prednisolona | | prednisolone | Predsim, Prelone
P metilprednisolona | | methylprednisolone | Solu-Medrol
P dexametasona | | dexamethasone | Decadron
P betametasona | | betamethasone | Celestone, Diprospan
P hidrocortisona | | hydrocortisone | Berlison, Cortisonal
P deflazacorte | deflazacort | deflazacort | Calcort
P triancinolona | | triamcinolone | Theracort
P fludrocortisona | | fludrocortisone |
P clobetasol | | | Psorex
P mometasona | | mometasone | Nasonex, Elocom
P desonida | | desonide |
P fluticasona | | fluticasone | Avamys, Flixotide
P budesonida | | budesonide | Busonid, Budecort
P beclometasona | | beclomethasone, beclometasone | Clenil
P ciclesonida | | ciclesonide | Alvesco
P octreotida | octreotida | octreotide | Sandostatin
P cabergolina | | cabergoline | Dostinex
P bromocriptina | | bromocriptine | Parlodel
P desmopressina | | desmopressin | DDAVP
C5 somatropina, hormônio do crescimento | somatropina, hormona de crecimiento | somatropin, growth hormone | Norditropin, Saizen, Genotropin
C5 testosterona! | | testosterone! | Durateston, Nebido, Deposteron, Androgel
C5 nandrolona | | nandrolone | Deca-Durabolin
C5 oxandrolona | | oxandrolone | Anavar
C5 estanozolol | | stanozolol | Winstrol
C5 oximetolona | | oxymetholone | Hemogenin
C5 mesterolona | | mesterolone | Proviron
C5 metandienona, metandrostenolona | metandienona | metandienone, methandrostenolone | Dianabol
C5 trembolona | trenbolona | trenbolone |
C5 boldenona | | boldenone |
P clembuterol | clenbuterol | clenbuterol |
C5 gestrinona | | gestrinone |
C5 prasterona, DHEA | | prasterone, DHEA |
C5 metenolona | | metenolone | Primobolan
C5 drostanolona | | drostanolone |
C5 metiltestosterona | | methyltestosterone |
P danazol | | | Ladogal
P estradiol!, valerato de estradiol | | estradiol!, oestradiol! | Natifa, Estrofem
P estrogênios conjugados | estrógenos conjugados | conjugated estrogens | Premarin
P estriol | | | Ovestrion
P etinilestradiol | | ethinylestradiol, ethinyl estradiol | Yaz, Yasmin!, Diane 35, Selene!
P levonorgestrel | | | Mirena, Kyleena, Postinor
P desogestrel | | | Cerazette
P drospirenona | | drospirenone | Slinda
P dienogeste | dienogest | dienogest | Allurene, Qlaira
P gestodeno | | gestodene |
P ciproterona, acetato de ciproterona | | cyproterone | Androcur
P medroxiprogesterona | | medroxyprogesterone | Depo-Provera
P noretisterona | | norethisterone, norethindrone | Primolut-Nor
P etonogestrel | | | Implanon, NuvaRing
P ulipristal | ulipristal | ulipristal |
P progesterona! | | progesterone! | Utrogestan
P didrogesterona | | dydrogesterone | Duphaston
P tibolona | | tibolone | Livial
P raloxifeno | | raloxifene | Evista
P clomifeno | | clomifene, clomiphene | Clomid, Serophene
P gonadotrofina coriônica | gonadotropina coriónica | chorionic gonadotropin | Ovidrel
P folitropina | folitropina | follitropin | Gonal-f
P menotropina | | menotropin | Menopur
P fezolinetanto | fezolinetant | fezolinetant | Veoza
P ocitocina | oxitocina | oxytocin | Syntocinon
C1 misoprostol | | | Cytotec, Prostokos
P mifepristona | | mifepristone |
P metilergometrina | | methylergometrine | Methergin
P atosibana | atosibán | atosiban |
P alendronato, alendronato de sódio, ácido alendrônico | alendronato, ácido alendrónico | alendronate, alendronic acid | Fosamax
P risedronato | | risedronate | Actonel
P ibandronato | | ibandronate | Bonviva
P ácido zoledrônico | ácido zoledrónico | zoledronic acid | Aclasta, Zometa
P denosumabe | denosumab | denosumab | Prolia, Xgeva
P teriparatida | | teriparatide | Forteo
P romosozumabe | romosozumab | romosozumab | Evenity
P calcitriol | | | Rocaltrol
B2 sibutramina | | sibutramine | Biomag, Reductil
B2 anfepramona, dietilpropiona | anfepramona, dietilpropión | amfepramone, diethylpropion | Inibex
B2 femproporex | fenproporex | fenproporex | Desobesi
B2 mazindol | | |
B2 fentermina | | phentermine |
P orlistate | orlistat | orlistat | Xenical, Lipiblock
P finasterida | | finasteride | Propecia, Proscar
P dutasterida | | dutasteride | Avodart
P tansulosina | tamsulosina | tamsulosin | Omnic, Secotex
P alfuzosina | | alfuzosin |
P sildenafila, sildenafil | sildenafilo | sildenafil | Viagra
P tadalafila, tadalafil | tadalafilo | tadalafil | Cialis
P vardenafila | vardenafilo | vardenafil | Levitra
P udenafila | udenafilo | udenafil | Zydena
P alprostadil | | | Caverject
P oxibutinina | | oxybutynin | Retemic
P solifenacina | | solifenacin | Vesicare
P tolterodina | | tolterodine | Detrusitol
P mirabegrona | mirabegrón | mirabegron | Myrbetric
P alopurinol | | allopurinol | Zyloric
P febuxostate | febuxostat | febuxostat |
P colchicina | | colchicine | Colchis
P benzbromarona | | benzbromarone |
`;
