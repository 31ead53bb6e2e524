/** Bacteria, viruses, fungi and parasites. Form of a line: see `medicine-entry.ts`. */
export const INFECTION = `
B amoxicilina | | amoxicillin | Amoxil, Novocilin
B amoxicilina com clavulanato, amoxicilina e clavulanato de potássio, ácido clavulânico | amoxicilina-clavulánico, ácido clavulánico | amoxicillin-clavulanate, co-amoxiclav, clavulanic acid | Clavulin
B ampicilina | | ampicillin | Binotal
B benzilpenicilina, penicilina benzatina, penicilina | penicilina, bencilpenicilina | penicillin, benzylpenicillin | Benzetacil
B oxacilina | | oxacillin | Staficilin
B piperacilina | | piperacillin | Tazocin
B tazobactam | | |
B sulbactam | | | Unasyn
B cefalexina | | cefalexin, cephalexin | Keflex
B cefadroxila | cefadroxilo | cefadroxil | Cefamox
B cefazolina | | cefazolin | Kefazol
B cefaclor | | |
B cefuroxima | | cefuroxime | Zinnat
B cefotaxima | | cefotaxime |
B ceftriaxona | | ceftriaxone | Rocefin
B ceftazidima | | ceftazidime | Fortaz
B cefepima | | cefepime | Maxcef
B cefixima | | cefixime |
B ceftarolina | | ceftaroline |
B imipeném, imipenem | imipenem | imipenem | Tienam
B meropeném, meropenem | meropenem | meropenem | Meronem
B ertapeném, ertapenem | ertapenem | ertapenem | Invanz
B aztreonam | | |
B azitromicina | | azithromycin | Zitromax, Astro!
B claritromicina | | clarithromycin | Klaricid
B eritromicina | | erythromycin | Eritrex, Pantomicina
B roxitromicina | | roxithromycin |
B espiramicina | | spiramycin | Rovamicina
B clindamicina | | clindamycin | Dalacin
B lincomicina | | lincomycin | Frademicina
B ciprofloxacino | | ciprofloxacin | Cipro!
B levofloxacino | | levofloxacin | Levaquin, Tavanic
B moxifloxacino | | moxifloxacin | Avalox, Vigamox
B norfloxacino | | norfloxacin | Floxacin
B ofloxacino | | ofloxacin |
B gatifloxacino | | gatifloxacin | Zymar
B doxiciclina | | doxycycline | Vibramicina
B minociclina | | minocycline | Minoderm
B tetraciclina | | tetracycline |
B limeciclina | | lymecycline | Tetralysal
B tigeciclina | | tigecycline | Tygacil
B gentamicina | | gentamicin | Garamicina
B amicacina | amikacina | amikacin |
B tobramicina | | tobramycin | Tobrex
B estreptomicina | | streptomycin |
B neomicina | | neomycin | Nebacetin
B bacitracina | | bacitracin |
B mupirocina | | mupirocin | Bactroban
B ácido fusídico | | fusidic acid | Verutex
B retapamulina | | retapamulin |
B vancomicina | | vancomycin |
B teicoplanina | | teicoplanin | Targocid
B daptomicina | | daptomycin | Cubicin
B linezolida | linezolid | linezolid | Zyvox
B polimixina B, polimixina | polimixina B | polymyxin B, polymyxin |
B colistina, colistimetato | colistina | colistin |
B fosfomicina | | fosfomycin | Monuril
B nitrofurantoína | | nitrofurantoin | Macrodantina
B sulfametoxazol, sulfametoxazol com trimetoprima, cotrimoxazol | sulfametoxazol, cotrimoxazol | sulfamethoxazole, co-trimoxazole | Bactrim
B trimetoprima | trimetoprim | trimethoprim |
B sulfadiazina | | sulfadiazine | Dermazine
B metronidazol | | metronidazole | Flagyl
B tinidazol | | tinidazole | Pletil
B secnidazol | | secnidazole | Secnidal
B cloranfenicol | | chloramphenicol | Quemicetina
B rifamicina | | rifamycin | Rifocina
B rifampicina | | rifampicin, rifampin |
B rifaximina | | rifaximin |
B isoniazida | | isoniazid |
B pirazinamida | | pyrazinamide |
B etambutol | | ethambutol |
B bedaquilina | | bedaquiline |
B rifapentina | | rifapentine |
B dapsona | | dapsone |
B clofazimina | | clofazimine |
B fidaxomicina | | fidaxomicin |
P fluconazol | | fluconazole | Zoltec
P itraconazol | | itraconazole | Sporanox
P voriconazol | | voriconazole | Vfend
P posaconazol | | posaconazole |
P cetoconazol | ketoconazol | ketoconazole | Nizoral
P terbinafina | | terbinafine | Lamisil
P griseofulvina | | griseofulvin |
P anfotericina B | | amphotericin B | AmBisome
P caspofungina | | caspofungin |
P micafungina | | micafungin |
P anidulafungina | | anidulafungin |
P nistatina | | nystatin | Micostatin
O clotrimazol | | clotrimazole | Canesten
O miconazol | | miconazole | Vodol, Daktarin
P isoconazol | | isoconazole | Gino-Icaden
P tioconazol | | tioconazole | Tralen
P fenticonazol | | fenticonazole | Fentizol
O ciclopirox | | | Loprox
O amorolfina | | amorolfine | Loceryl
O butenafina | | butenafine |
P aciclovir | | acyclovir, aciclovir | Zovirax
P valaciclovir | | valacyclovir, valaciclovir | Valtrex
P fanciclovir | famciclovir | famciclovir | Penvir
P ganciclovir | | |
P valganciclovir | | | Valcyte
P oseltamivir | | | Tamiflu
P zanamivir | | | Relenza
P baloxavir | | | Xofluza
P nirmatrelvir | | | Paxlovid
P molnupiravir | | |
P remdesivir, rendesivir | remdesivir | remdesivir | Veklury
P ribavirina | | ribavirin |
P sofosbuvir | | | Sovaldi, Epclusa
P daclatasvir | | |
P ledipasvir | | | Harvoni
P velpatasvir | | |
P glecaprevir | | | Maviret
P entecavir | | | Baraclude
P tenofovir, tenofovir desoproxila | tenofovir | tenofovir | Viread
P entricitabina | emtricitabina | emtricitabine | Truvada
P lamivudina | | lamivudine | Epivir
P zidovudina | | zidovudine | Retrovir
P abacavir | | | Ziagenavir
P efavirenz | | | Stocrin
P nevirapina | | nevirapine |
P etravirina | | etravirine |
P dolutegravir | | | Tivicay
P raltegravir | | | Isentress
P bictegravir | | | Biktarvy
P cabotegravir | | | Apretude
P rilpivirina | | rilpivirine |
P lenacapavir | | | Sunlenca
P atazanavir | | | Reyataz
P darunavir | | | Prezista
P ritonavir | | | Norvir
P lopinavir | | | Kaletra
P maraviroque | maraviroc | maraviroc | Celsentri
P ivermectina | | ivermectin | Revectina
P albendazol | | albendazole | Zentel
P mebendazol | | mebendazole | Pantelmin
P nitazoxanida | | nitazoxanide | Annita
P praziquantel | | | Cisticid
P levamisol | | levamisole | Ascaridil
P pirantel | | pyrantel |
P benznidazol | | benznidazole |
P nifurtimox | | |
P miltefosina | | miltefosine |
P antimoniato de meglumina | antimoniato de meglumina | meglumine antimoniate | Glucantime
P cloroquina | | chloroquine |
P hidroxicloroquina | | hydroxychloroquine | Plaquinol, Reuquinol
P primaquina | | primaquine |
P tafenoquina | | tafenoquine |
P mefloquina | | mefloquine |
P quinina | | quinine |
P artemeter | arteméter | artemether | Coartem
P artesunato | | artesunate |
P atovaquona | atovacuona | atovaquone |
P pirimetamina | | pyrimethamine | Daraprim
O permetrina | | permethrin | Kwell, Nedax
O benzoato de benzila | benzoato de bencilo | benzyl benzoate |
P palivizumabe | palivizumab | palivizumab | Synagis
P nirsevimabe | nirsevimab | nirsevimab | Beyfortus
P imunoglobulina humana, imunoglobulina | inmunoglobulina humana, inmunoglobulina | human immunoglobulin, immunoglobulin |
O clorexidina | clorhexidina | chlorhexidine | Merthiolate, Periogard
O iodopovidona | povidona yodada | povidone-iodine | Povidine
O peróxido de benzoíla | peróxido de benzoílo | benzoyl peroxide | Benzac
`;
