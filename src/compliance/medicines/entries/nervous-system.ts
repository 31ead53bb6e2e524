/** Pain, fever, anaesthesia, mind and nerves. Form of a line: see `medicine-entry.ts`. */
export const NERVOUS_SYSTEM = `
O paracetamol, acetaminofeno | paracetamol, acetaminofén | paracetamol, acetaminophen | Tylenol, Dôrico, Acetamil
O dipirona, dipirona sódica, metamizol | metamizol, dipirona | metamizole, dipyrone | Novalgina, Anador, Magnopyrol, Lisador, Maxiliv
O ácido acetilsalicílico, AAS, aspirina | ácido acetilsalicílico | acetylsalicylic acid, aspirin | Aspirina, Somalgin, Melhoral, Bufferin, Cafiaspirina
O ibuprofeno | | ibuprofen | Advil, Alivium, Buscofem, Dalsy, Motrin
O naproxeno | | naproxen | Flanax, Naprosyn
P cetoprofeno | ketoprofeno | ketoprofen | Profenid, Bi-Profenid
P diclofenaco | diclofenaco | diclofenac | Voltaren, Cataflam
P nimesulida | | nimesulide | Nisulid, Scaflam
P meloxicam | | | Movatec
P piroxicam | | | Feldene
P tenoxicam | | | Tilatil
P cetorolaco, trometamol cetorolaco | ketorolaco | ketorolac | Toragesic
P indometacina | | indomethacin, indometacin | Indocid
P aceclofenaco | | aceclofenac | Proflam
P etodolaco | | etodolac |
P loxoprofeno | | loxoprofen | Loxonin
O ácido mefenâmico | ácido mefenámico | mefenamic acid | Ponstan
C1 celecoxibe | celecoxib | celecoxib | Celebra
C1 etoricoxibe | etoricoxib | etoricoxib | Arcoxia
C1 parecoxibe | parecoxib | parecoxib | Bextra
A1 morfina | | morphine | Dimorf
A1 fentanila, fentanil | fentanilo | fentanyl | Durogesic, Fentanest
A1 alfentanila | alfentanilo | alfentanil |
A1 sufentanila | sufentanilo | sufentanil |
A1 remifentanila | remifentanilo | remifentanil | Ultiva
A1 oxicodona | | oxycodone | OxyContin
A1 hidrocodona | | hydrocodone | Vicodin
A1 hidromorfona | | hydromorphone | Jurnista
A1 metadona | | methadone | Mytedom
A1 petidina, meperidina | petidina, meperidina | pethidine, meperidine | Dolantina
A1 tapentadol | | | Palexia
A1 buprenorfina | | buprenorphine | Restiva
A2 codeína | | codeine | Codein
A2 tramadol | | | Tramal
A2 nalbufina | | nalbuphine | Nubain
A2 dextropropoxifeno | | dextropropoxyphene |
C1 naltrexona | | naltrexone | Revia
C1 naloxona | | naloxone | Narcan
C1 dissulfiram | disulfiram | disulfiram | Antietanol
P acamprosato | | acamprosate |
P vareniclina | | varenicline | Champix
O nicotina!, adesivo de nicotina, goma de nicotina | parche de nicotina | nicotine patch, nicotine gum, nicotine! | Niquitin, Nicorette
P sumatriptana | sumatriptán | sumatriptan | Sumax, Imigran
P naratriptana | naratriptán | naratriptan | Naramig
P rizatriptana | rizatriptán | rizatriptan | Maxalt
P zolmitriptana | zolmitriptán | zolmitriptan | Zomig
P eletriptana | eletriptán | eletriptan |
P ergotamina, di-hidroergotamina | ergotamina | ergotamine, dihydroergotamine | Cefaliv, Ormigrein
P erenumabe | erenumab | erenumab | Pasurta
P galcanezumabe | galcanezumab | galcanezumab | Emgality
P fremanezumabe | fremanezumab | fremanezumab | Ajovy
P rimegepanto | rimegepant | rimegepant |
O isometepteno | | isometheptene | Neosaldina
P orfenadrina | | orphenadrine | Dorflex
P ciclobenzaprina | | cyclobenzaprine | Miosan, Musculare
P carisoprodol | | | Tandrilax, Torsilax
P baclofeno | | baclofen | Lioresal
P tizanidina | | tizanidine | Sirdalud
P tiocolchicosídeo | tiocolchicósido | thiocolchicoside | Coltrax
P dantroleno | | dantrolene |
C1 pregabalina | | pregabalin | Lyrica, Prebictal
C1 gabapentina | | gabapentin | Neurontin
C1 carbamazepina | | carbamazepine | Tegretol
C1 oxcarbazepina | | oxcarbazepine | Trileptal
C1 eslicarbazepina | | eslicarbazepine |
C1 fenitoína | | phenytoin | Hidantal
B1 fenobarbital | | phenobarbital | Gardenal
C1 primidona | | primidone |
C1 ácido valproico, valproato de sódio, valproato, divalproato de sódio | ácido valproico, valproato | valproic acid, valproate, divalproex | Depakene, Depakote
C1 lamotrigina | | lamotrigine | Lamictal
C1 levetiracetam | | | Keppra
C1 brivaracetam | | |
C1 lacosamida | | lacosamide | Vimpat
C1 topiramato | | topiramate | Topamax, Amato!
C1 vigabatrina | | vigabatrin | Sabril
C1 etossuximida | etosuximida | ethosuximide |
C1 rufinamida | | rufinamide |
C1 zonisamida | | zonisamide |
B1 perampanel | | | Fycompa
B1 clobazam | | | Frisium, Urbanil
B1 clonazepam | | | Rivotril
B1 diazepam | | | Valium
B1 alprazolam | | | Frontal!, Xanax, Apraz
B1 bromazepam | | | Lexotan
B1 lorazepam | | | Lorax
B1 midazolam | | | Dormonid
B1 nitrazepam | | | Sonebon
B1 flunitrazepam | | | Rohypnol
B1 flurazepam | | | Dalmadorm
B1 cloxazolam | | | Olcadil
B1 estazolam | | | Noctal
B1 clordiazepóxido | clordiazepóxido | chlordiazepoxide |
B1 clorazepato | | clorazepate | Tranxilene
B1 triazolam | | |
B1 temazepam | | |
B1 oxazepam | | |
B1 zolpidem | | | Stilnox, Patz
B1 zopiclona | | zopiclone | Imovane
B1 eszopiclona | | eszopiclone | Prysma
B1 lemborexanto | lemborexant | lemborexant | Dayvigo
B1 meprobamato | | meprobamate |
B1 tiopental | | thiopental | Thionembutal
B1 pentobarbital | | |
P ramelteona | ramelteon | ramelteon | Rozerem
O melatonina | | melatonin |
O valeriana | | valerian |
C1 buspirona | | buspirone | Ansitec
P hidroxizina | | hydroxyzine | Hixizine
C1 fluoxetina | | fluoxetine | Prozac, Daforin
C1 sertralina | | sertraline | Zoloft, Assert!
C1 paroxetina | | paroxetine | Pondera!, Aropax
C1 citalopram | | | Cipramil
C1 escitalopram | | | Lexapro
C1 fluvoxamina | | fluvoxamine | Luvox
C1 venlafaxina | | venlafaxine | Efexor
C1 desvenlafaxina | | desvenlafaxine | Pristiq
C1 duloxetina | | duloxetine | Cymbalta, Velija
C1 milnaciprana | milnacipran | milnacipran |
C1 bupropiona | bupropión | bupropion | Wellbutrin, Zyban
C1 mirtazapina | | mirtazapine | Remeron
C1 trazodona | | trazodone | Donaren
C1 agomelatina | | agomelatine | Valdoxan
C1 vortioxetina | | vortioxetine | Brintellix
C1 vilazodona | | vilazodone |
C1 reboxetina | | reboxetine |
C1 amitriptilina | | amitriptyline | Tryptanol, Amytril
C1 nortriptilina | | nortriptyline | Pamelor
C1 imipramina | | imipramine | Tofranil
C1 clomipramina | | clomipramine | Anafranil
C1 doxepina | | doxepin |
C1 tranilcipromina | | tranylcypromine | Parnate
C1 moclobemida | | moclobemide |
C1 escetamina, esketamina | esketamina | esketamine | Spravato
C1 cetamina, quetamina | ketamina | ketamine | Ketalar
C1 lítio, carbonato de lítio | litio, carbonato de litio | lithium, lithium carbonate | Carbolitium
C1 haloperidol | | | Haldol
C1 clorpromazina | | chlorpromazine | Amplictil
C1 levomepromazina | | levomepromazine | Neozine
C1 periciazina | | periciazine | Neuleptil
C1 tioridazina | | thioridazine |
C1 flufenazina | | fluphenazine |
C1 trifluoperazina | | trifluoperazine | Stelazine
C1 sulpirida | | sulpiride | Equilid, Dogmatil
C1 amissulprida | amisulprida | amisulpride | Socian
C1 risperidona | | risperidone | Risperdal
C1 paliperidona | | paliperidone | Invega
C1 olanzapina | | olanzapine | Zyprexa
C1 quetiapina | | quetiapine | Seroquel
C1 clozapina | | clozapine | Leponex
C1 aripiprazol | | aripiprazole | Abilify, Aristab
C1 brexpiprazol | | brexpiprazole | Rexulti
C1 cariprazina | | cariprazine |
C1 lurasidona | | lurasidone | Latuda
C1 ziprasidona | | ziprasidone | Geodon
C1 pimozida | | pimozide | Orap
C1 droperidol | | |
A3 metilfenidato | | methylphenidate | Ritalina, Concerta!
A3 dexmetilfenidato | | dexmethylphenidate |
A3 lisdexanfetamina | | lisdexamfetamine, lisdexamphetamine | Venvanse, Vyvanse
A3 anfetamina | | amphetamine, amfetamine | Adderall
A3 modafinila, modafinil | modafinilo | modafinil | Stavigile
A3 armodafinila | armodafinilo | armodafinil |
A3 dronabinol | | |
C1 atomoxetina | | atomoxetine | Atentah
C1 canabidiol, CBD! | cannabidiol | cannabidiol | Epidiolex
P guanfacina | | guanfacine |
C1 levodopa | | | Prolopa, Sinemet
C1 carbidopa | | |
C1 benserazida | | benserazide |
C1 pramipexol | | pramipexole | Sifrol
C1 ropinirol | | ropinirole | Requip
C1 rotigotina | | rotigotine | Neupro
C1 rasagilina | | rasagiline | Azilect
C1 selegilina | | selegiline | Niar
C1 safinamida | | safinamide | Xadago
C1 entacapona | | entacapone | Comtan
C1 amantadina | | amantadine | Mantidan
C1 biperideno | | biperiden | Akineton
C1 triexifenidil | trihexifenidilo | trihexyphenidyl | Artane
C1 tetrabenazina | | tetrabenazine |
C1 donepezila, donepezil | donepezilo | donepezil | Eranz
C1 rivastigmina | | rivastigmine | Exelon
C1 galantamina | | galantamine | Reminyl
C1 memantina | | memantine | Ebix, Alois!
P lecanemabe | lecanemab | lecanemab | Leqembi
P donanemabe | donanemab | donanemab | Kisunla
P riluzol | | riluzole | Rilutek
P piridostigmina | | pyridostigmine | Mestinon
P neostigmina | | neostigmine |
P betaistina | betahistina | betahistine | Labirin, Betina!
P flunarizina | | flunarizine | Vertix
P cinarizina | | cinnarizine | Stugeron
P dimenidrinato | dimenhidrinato | dimenhydrinate | Dramin
P meclizina | | meclizine | Meclin
C1 propofol | | | Diprivan
C1 etomidato | | etomidate |
C1 sevoflurano | | sevoflurane |
C1 isoflurano | | isoflurane |
C1 desflurano | | desflurane |
C1 dexmedetomidina | | dexmedetomidine | Precedex
P lidocaína | | lidocaine, lignocaine | Xylocaína, Xylestesin
P bupivacaína | | bupivacaine | Marcaína
P ropivacaína | | ropivacaine | Naropin
P articaína | | articaine |
P prilocaína | | prilocaine |
O benzocaína | | benzocaine |
P rocurônio | rocuronio | rocuronium |
P succinilcolina, suxametônio | succinilcolina, suxametonio | succinylcholine, suxamethonium |
P sugamadex | | | Bridion
P flumazenil | flumazenilo | flumazenil | Lanexat
P nusinersena | nusinersén | nusinersen | Spinraza
P onasemnogeno abeparvoveque | onasemnogén abeparvovec | onasemnogene abeparvovec | Zolgensma
P risdiplam | | | Evrysdi
P natalizumabe | natalizumab | natalizumab | Tysabri
P ocrelizumabe | ocrelizumab | ocrelizumab | Ocrevus
P ofatumumabe | ofatumumab | ofatumumab | Kesimpta
P fingolimode | fingolimod | fingolimod | Gilenya
P teriflunomida | | teriflunomide | Aubagio
P dimetilfumarato, fumarato de dimetila | dimetilfumarato | dimethyl fumarate | Tecfidera
P cladribina | | cladribine | Mavenclad
P betainterferona, interferona beta | interferón beta | interferon beta | Rebif, Avonex, Betaferon
P glatirâmer, acetato de glatirâmer | acetato de glatirámero | glatiramer acetate, glatiramer | Copaxone
P toxina botulínica, toxina botulínica tipo A, onabotulinumtoxina | toxina botulínica | botulinum toxin, onabotulinumtoxina | Botox, Dysport, Xeomin, Botulift, Nabota
`;
