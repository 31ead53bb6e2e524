// Further family names of many peoples. Lower case, no accents; written from general knowledge.
export const FAMILY_OF_THE_WORLD_M_TO_R = `
  ma'afu maafu maaka maalin maalouf maan maatoub mabandla mabaso mabhena mabiala mabija mabika mabindisa mabirizi
  mabitsela mablik maboee mabogoane mabona mabote mabusela mabuza macalister macallan macallister macamo macaringue
  macarthur macaskill macaulay macbain macbean macbeth maccallum macchione maccoll maccormick maccrimmon macculloch
  macdiarmid macdonell macdougall macdowall macduff macewan macfarlan macfarlane macfie macgillivray macgregor machaie
  machaieie machakaire machavane machaya machel machimbarrena machin machingaidze machingauta machingura machiridza
  machivenyika machokoto machonisse machungo macinnes macintyre maciver macivor mackay mackellar macken mackendrick mackie
  mackinlay mackinnon maclachlan maclaine maclaren maclaurin maclean maclellan maclennan macleod macmillan macnab
  macnaughton macneil macneill macneish macnicol macongo macozoma macphail macphee macpherson macquarie macqueen
  macritchie macsporran mactaggart mactavish macuane macuiana macul maculuve macvicar madail madaka madaleno madamombe
  madani maddocks madhavan madhuku madiba madibogo madigan madigibuli madikane madikizela madinabeitia madisha madivadua
  madjila madlala madoc madonda madonsela madoyan madraiwiwi madrazo madronal madubuike madueke maduekwe madugalle maduka
  madukwe madumere maduna madushanka madzimbamuto madzongwe madzore mafileo mafisa mafoe mafoko mafuani mafuleka mafuru
  magaisa magaji magande magaqa magar magarira magashula magassa magassouba magaya magembe magezi magona magoro magqabi
  magrinya magsi magubane magufuli maguire magumise magwaza mahachi mahad mahadevan mahajan mahal mahalingam mahalle
  mahamoud mahamud mahanama mahanjane mahapa maharjan mahato mahdaoui mahdavi mahe maher maheshwari mahfouz mahi mahiai
  mahiga mahindra mahjoub mahlaba mahlangu mahlare mahlatji mahlatsi mahlo mahlobo mahmood mahmoud mahmoudi mahmud mahoe
  mahoney mahony mahrez mahuika mahuka mahumane mahuta maibaze maierovitch maigari maihi maikai maikano maille maimane
  maimela mainali mainasara mainga maioho maisuradze maiti maitra majaliwa majdalani majeke majekodunmi majid majidi
  majoni majozi majumdar majumder makaiwi makalima makamba makambo makame makamure makana makanani makanjuola makapela
  makarau makarfi makaripe makasini makau makaula makdisi makeba makelele makengo maketu makgale makgatho makgato makgetla
  makgoba makgotlho makhale makhanya makhathini makhaye makhele makhetha makhmalbaf makhoba makhoul makhubalo makiadi
  makiese makila makinana makinda makinde makiwane makkar makoa makokha makoko makola makolane makonda makongoro makoni
  makono makori makosso makoun makpah makua makuakane makumba makumbe makunike makuta makuvaza makuwa makuyana makwavarara
  makwiramiti malagarriga malagelada malaguti malak malakyan malalasekera malama malami malamud malatji malatsi malauene
  malayil malcolm malebo malebye malecela maleiane maleka maleki malekzadeh malema malendza malengue malete malfatti
  malghas malhotra malielegaoi malietoa malka mallick malliki mallofre mallya maloba maloka malonga malouf malpani malula
  maluleque malumfashi malusare mamabolo mamakwa mamand mamardashvili mambwe mamgark mamikonyan mamman mammeri mamombe
  mampane mampel mampuru mampuya manaka manamela manamperi manandhar manasyan mancano mancotywa mandal mandaza mandela
  mandelstam mander mandetta mandhana mandizvidza mandke mandlate mandokhel manent mangaliso mangat mangcu mangena
  mangeshkar mangope manguele mangulama mangwana mangwende mangwiro manhice manhique maniapoto manickam manihera
  manikandan manitowabi manjate manjaze manjon manjrekar mankiller mankoe mankoski manneh mannion manoogian mansaly
  mansaray mansha mansinho mansouri mantashe mantega manterola mantey mantri manu'atu manuatu manuelito manukian manukyan
  manuvakola manuze manyathela manygoats manymules manyobe manyonda manzambi manzanedo manzoor maoto maow mapanguelane
  mapetla mapfumo maphanga mapheto maphike maphoto maphumulo mapitsa mapondera maposse mapsalak mapsanganhe mapulane
  mapusua maqoma maqubela maqungo maragall maraire marcolin marcovitch marealle marechera marecos marende maresch marfany
  margall margarit margaryan margolin margolis margulis margvelashvili mariappan maricato marichal mariko marimon maringue
  markaida markarian markosyan marong marquet marquiegui marquina marrengula marrinan marrove martinho martirosyan marun
  marwaha marzouki masaburi masaituq masakadza masamba masanawa masango masanja masaraure masawe masayesva mascarell
  mascarello maseela masehela masekela maseko masemola masengo masenya maserumule mashabela mashala mashauri mashayamombe
  mashego mashele mashiane mashigo mashilo mashimango mashingaidze mashinini mashishi mashonganyika masikane masilela
  masire masirewa masisi masiza masoabi masoe masoga masood masopha masoud maspons massana massanet massaquoi massawe
  massingue massip massoud massuanganhe massunga masuku masumpa masunda masvingise mataafa matabane matabata matabosch
  mataele matafale matagi mataika mataitoga matakibau matalau matamala matanatabu matangi matanitobua matanzima matarranz
  matarutse matautia matavele mateaki matembe matenga matesanz matewos mathai mathenge mathenjwa mathghamhna mathieson
  mathlouthi mathonsi mathuna matiang'i matiba matibiri matinenga matiwane matji matjila matlala matlhabane matlhaku
  matlhare matlou matomela matongo matoush matseke matsepe matshego matsika matsikenyeri matsinhe matsobane matsolo
  matsvayi matuba matuidi matumona matusse maubane mauga maurya mautse mavambo mavani mavhaire mavhunga mavie mavila
  mavimbela mavinga mavota mavoungou mavundla mavungu mawere mawete mawunza maxlhuza mayanja mayekar mayele mayemba
  mayembo mayombo mazarro mazarura mazibuko mazive mazraoui mazuelas mazumdar mazumder mazuze mazvimavi mazzilli
  mazzuchelli mbaabu mbabali mbabazi mbacke mbadinuju mbadiwe mbah mbakwe mbala mballa mbambo mbana mbandaka mbandazayo
  mbane mbanefo mbanga mbanugo mbanzabigwi mbanze mbappe mbarawa mbarga mbassi mbatha mbaye mbebe mbede mbekeni mbemba
  mbendera mbenga mbengue mbenza mberengwa mbete mbewe mbia mbida mbidde mbikayi mbilinyi mbinda mbise mbithi mbiya mbiza
  mbock mbodj mbodji mboene mbofana mbogo mbokani mbokazi mboko mboma mbombo mbombog mbonambi mbonu mbonye mbonyumutwa
  mboup mbovane mbow mbowe mboya mbriwa mbude mbugua mbuvi mbuyamba mbuyazi mbuyi mbuyisa mcadam mcaleer mcaleese mcanally
  mcardle mcateer mcauliffe mcbrearty mccabe mccafferty mccaffrey mccallum mccann mccartan mccaul mccheyne mcclory mcclung
  mcconville mccormack mccourt mccrae mccrindle mcculloch mccusker mcdaid mcdonagh mcdonnell mcelhinney mcelroy mcenroe
  mcentee mcevoy mcewan mcewen mcfadyen mcfarlane mcgaa mcgahern mcgarry mcgarvey mcgeady mcgeown mcgettigan mcgill
  mcgillivray mcginley mcginty mcglinchey mcgoldrick mcgonagall mcgonagle mcgovern mcgrane mcgrath mcgreevy mcgregor
  mcgroarty mcguigan mchale mchedlidze mchomvu mchugh mchunu mcilroy mcimeli mcinerney mcinnes mckechnie mckellar mckenna
  mckeown mckerrow mckiernan mckillop mckinlay mckinnon mclachlan mclaren mclaurin mcleish mclellan mclennan mcloughlin
  mcluckie mcmanus mcmonagle mcnab mcnally mcnamara mcnamee mcnaught mcnaughton mcnulty mcparland mcpartlin mcphail mcphee
  mcphillips mcquaid mcqueen mcquillan mcrae mcshane mcsharry mcsporran mcsweeney mctaggart mctavish mctiernan mcuamba
  mcveigh mcvey mcvitie mcwhirter mdaka mdingi mdledle mdletshe mdluli mdunge mebarki mebkhout mebrahtu mechichi medavoy
  medawar mederos medicinebear medicinehorse meehan meena meghani mehari mehmood mehra mehrotra mehsud meijide meikle
  meiklejohn meilan meinberg meir meirovich mejri mekasha mekki mekonen mekonnen mekuriaw melaku melecchi meleisea melian
  melikishvili melikyan melkamu melkonian melkonyan mellett melville memela memon menabde menasalvas menchero mendelsohn
  mendelssohn mendilibar mendiluce mendinueta mendiola mendouga mendus mendy menegazzo menegotto meneres menete mengal
  mengesha mengistab mengistu menheniott menhennick menkerios mennear menye menzies merabishvili merafhe merah meredith
  meredydd mereki merkosak mernissi merrick mersha meseret mesfin meshesha messaoudi mestokosho mesulam metatawabin metomo
  metoxen metuq meyerson meygag meyric meyrick mezgebu mezghani mfeka mfekayi mfenyana mfinanga mfoumou mfulupinga
  mfundisi mgaga mgaya mgbeke mgeladze mgijima mgimwa mgobhozi mgoqi mgqolozana mhagama mhaka mhanda mhandu mhangami
  mhango mhatre mhende mhere mhlaba mhlanga mhlauli mhlongo mhlontlo mhlungu mhofu mhondoro mhuriro miah miala miambo mian
  miangolarra mianscum michelena michonga michuki mignone migueis miguelanez miguens miguez miguna migwans mihaere mihaka
  mikaere mikati mikautadze mikijuk mikkungwak mikoyan milhazes milligan milne mimbirri mimiko mimouni minambres minasian
  minasyan minaya mingeriak mingorance minguela minhava minhos minihan minogue mintegi miquel mirani miravet miravitlles
  mireku mirembe mirzakhani mirzoyan misael miserachs misra mitiarjuk mitiku mittal mitxelena miya miyares mizrachi mizuri
  mjadu mjekula mjoli mkalipi mkandawire mkapa mkaza mkefa mketo mkhabela mkhitaryan mkhize mkhonza mkhwanazi mkono mkonto
  mkrtchyan mkumbo mkwawa mkwayi mkwezalamba mlaba mlaki mlambo mlangeni mlay mlilo mlisana mlonyeni mlotshwa mmari mmusi
  mmutle mnangagwa mnatsakanyan mncube mncwabe mncwango mngadi mngoma mngomezulu mnguni mniki mnqeta mntambo mnyaka
  mnyanda mnyandu mnyika moagi moalim moananu moatlhodi moawad mobutu mocumbi modiba modibbo modibedi modise modiselle
  modupe moeaki moeke moeketsi moengangongo moetara moeti moffat moffatt mofokeng mofolo mogaka mogale mogano mogapi
  mogashoa moghadam moghaddam moghalu mogoba mogoeng mogopodi mogorosi mogotsi mogwe mohajerani mohale mohammadi mohammadu
  mohamoud mohamud mohanan mohandas mohapi mohlabi mohlala mohloai mohlomi mohseni moiloa moiloanyane moitra moix mojapelo
  mokaba mokaddem mokae mokaraka mokashi mokgatle mokgethi mokgoatlheng mokgoro mokgosi mokhehle mokhele mokhethi mokhothu
  mokoena mokoka mokone mokonyane mokonzi mokotedi mokrani moktan mokwele mokwena molapo molatlhegi molebatsi moleele
  molefe molefi moleka moleketi moletsane moliga molinuevo molist mollah molloy moloko molokwane moloney molotsi momaday
  momanyi momoedonu momoh mompati monageng monaghan monaheng moncreiffe moncrieff mondal mondlane monfort mongella moniz
  monjane monllor monreal monsanto monsengwo montagut montalban montalvao montaner montcada montejo monterde montgomerie
  montllor montojo montoliu montoto monyane monzo mookini moonias moorosi moorthy mopeli mopipi moragues moraka morake
  morante morapedi morarka moratalla moratilla moratinos moraza mordha morell moremi morgans moriarty morinigo moroka
  morolong morrissey morsy mortazavi moruti morwe mosaddegh mosala moseki mosenogi moshoeshoe mosia mosibudi mosimane
  mosime mosisili moskowitz mossadegh mossissa mostyn motahari motaung mothapo mothibi mothopeng motlanthe motlhabi
  motloung motsamai motseki motsepe motshekga motsoaledi motsoeneng motsumi motswaledi mottaki motuapuaka motuliki motzkin
  moukandjo moukhtari moukoko mourino mouriz mousavi mousinho moussavou moutinho moutou movsisyan mowoe moyano mozaffari
  mpahlwa mpala mpambani mpanga mpango mpanza mpanzo mpasi mpete mpetha mphahlele mphahlwa mphela mphuthi mpia mpiana
  mpinda mpinganjira mpofu mpongo mpongoma mpoyi mputu mpuuga mqhayi mqikela mqoqi mramba mrema mridha mrwebi msabaha
  msakni msane msangi msekwa mseleku msengana mshana msibi msigwa msika msila msimang msipa msiska msomi msonthi msutu
  msuya msweli mtati mtegha mtei mtetwa mthembu mthethwa mthimkhulu mthiyane mtimkulu mtirara mtoba mtshali mtshizana mtui
  muachissengue muagututia mualengue muandonge muandumba muatchissengue muazu mubarak mubiala mucave mucavele mucci
  muchanga muchave muchechetere muchemwa muchena muchenje muchine muchinguri muchuane muckpa muckpaloo mudaliar mudaliyar
  mudarra mudavadi mudede mudenge mudimbe mudimu mudzengerere mudzi mudzingwa mudzuri mufinda mufuta mugabe mugadza
  mugenyi mugerwa mughal mughrabi mugisha mugova mugumya muhairwe muhammed muhanna muhate muhoho muholove muhongo muhumed
  muhumuza muhuri muhwezi muianga muigai muinos muircheartaigh muirhead mujawamariya mujika mujinga mukadi mukahanana
  mukamana mukami mukandoli mukantabana mukanya mukarati mukarugwiza mukasa mukashyaka mukeba mukena mukendi mukeshimana
  mukherji mukhi mukhopadhyay mukhtar mukiibi mukoko mukono mukonoweshuro mukriyani muktar mukula mukuna mukundi mukunga
  mukuta mukuvisi mukwano mukwaya mukwege mukwesha mukyunik mulat mulaza mulcahy muldoon mulet mulhall mulhern mulholland
  mulhovo muliaina mulinari mulindwa mulipa mulisa mullaney mullick mulongo mulqueen mulrooney mulugeta muluneh muluzi
  mulvaney mulvey mulwa mulwana mulyagonja mulyanyama mumbengegwi mumbere mumcu mumin mumtaz munangagwa munarch munarriz
  munasinghe munatsi mung'aro mungoshi munguambe mungure munhepe munhumutapa muniain munilla munne munoyerro munroe munshi
  muntane muntaner muntanga muntari munuera munyagwa munyaneza munyao munyaradzi munyati munyes munyeshyaka munyua munzele
  mupanduki mupariwa mupawaenda mupepele mupfumira muqtar murad muradyan murage muraguri muralidharan muralitharan
  murambiwa murangira murape murchison murdoch murehwa murekezi murerwa murguia muriel muriithi muringai muriuki muriwai
  murkomen murnaghan murnane murombedzi muronda muropa murove murtagh murthy murugan murugesan muruko muruli muruzabal
  musaazi musabyimana musangu musarurwa musawa musekiwa musembi museveni musewe mushakavanhu mushambi mushayavanhu
  mushiete mushikiwabo mushohwe mushore musie musiiwa musikavanhu musila musisi musoke musona musonda musoni mussanhane
  mustapha musukuma musyoka musyoki mutabazi mutale mutebi mutebile muteesasira muteka mutesa mutezo muthama mutharika
  muthee muthemba muthoni muthui muthukrishnan muthuswamy mutimba mutinda mutinhiri mutisse mutize mutodi mutola mutsinzi
  mutuku mutukwa mutumwa mutyaba muvunyi muwanga muwonge muxika muyanja muyembe muyingo muyunda muzenda muzito muzorewa
  muzvidzwa mvambo mvelase mvemba mvinjelwa mvogo mvomo mvuama mvumbi mvuyana mwaanga mwafulirwa mwai mwakwere mwakyembe
  mwakyusa mwale mwalimu mwamba mwanakatwe mwanamvekha mwanamwambwa mwanawasa mwandosya mwaniki mwanri mwase mwaura mwebia
  mweene mwelase mwenda mwendwa mwepu mwesige mwesigwa mwesigye mweu mwila mwilambwe mwinyi mwongela mxenge myaka myataza
  myende myeni mylavarapu myoli mzamane mzembe mzila mzilikazi mzimane mzimba mzimela mzobe mzolo n'dri n'guessan
  nabakooza nabangna nabatanzi nabavi nabirye nabuka nabukenya nabulya nabwire nabwiso naccache nacewa nachman naciri
  nadabo nadarajan nadeem naderi nadew nadjiwon nadkarni nadler nadolo nadruku naduva naeole nafafe nafafe nafti nagappa
  nagarajan nagarkar nagawa nagbe nageeye naggayi nagogo nagpal nagra naguib nagusuca nahal nahale nahee nahhas nahinu
  nahmias nahon nahooikaika nahulu nahwegahbow naicker naihe naik nailatikau nairn nairne naismith naisoro naivalu najafi
  najarian najib nakabugo nakai nakalevu nakarawa nakashidze nakashuk nakasuk nakato nakauta nakaweesi nakayiza nakhle
  nakibuuka nakihei nakimuli nakiwala nakku nakoa nakogee nakoolak nakuina nalbandian nalbandyan nallasamy naluai nalubega
  nalule naluyima nalwanga namadi namahoe namatovu nambiar nambisan nambongue namboodiri nambooze nambudiri nambudiripad
  namburete namingha namperumal nampeyo nampijja namuaca namuddu namuganza namugga namukasa namuli namuo namutebi nanakali
  nanavati nanayakkara nancarrow nance nandakumar nandala nandy nankervis nankhumwa nankivell nankya nanney nanok
  nanordluk nanqui nansubuga nantege nantongo nanyonga nanyonjo naokwegijig naone napayok naqasima naqelevuki naqvi
  naraghi narang narasimhan narayan narayana narayanamurthy narayanan narayanaswamy narbaiza narbarte narkar nartey narula
  naser nashalik nashashibi nasilasila nasir nasiri naskar nasmyth nasrallah nasri nassali nassar nassuna nastacio natachu
  natanine natarajan natchami nategh natewa nathanson natomagan natt nattaq natukunda naufahu naughton naulivou nauyuk
  navabi navacerrada navalkar navalon navalpotro navatu navuso nawaqavanua nawaratne nawaz nawej naweli nayacakalou
  nayacalevu nayulia nazabal nazaryan ncalane ncapayi nchabeleng nchimbi ncube ndaba ndabeni ndagijimana ndagire ndahimana
  ndalichako ndalu ndam ndamase ndambuki ndanga ndao ndaw ndawonde ndawula ndayambaje ndayisaba ndayishimiye ndayizeye
  ndebele ndecky ndedi ndegwa ndereba nderitu ndevu ndhlovu ndibongo ndifor ndikumana ndima ndimande ndimubanzi ndinga
  ndione ndior ndip ndirangu ndiritu ndizeye ndjeng ndjock ndlangamandla ndlela ndolo ndombasi ndombe ndombele ndong
  ndongala ndongeni ndoro ndoumbe ndour ndoye nduati ndubuisi ndude ndugai ndugwa nduka ndukwe ndukwu ndung'u ndungane
  ndungu ndwandwe ndyanabangi ndyoko ndzana nealon nebie nebie nebolisa nechirvan neder neelakantan neeposh negash negassi
  negasso negrin negromonte negussie nehru neill nekkaz nekounam nembang nemesio nemesio nemirovsky nemsadze nersesian
  nersesyan netanyahu netser nettey neupane neusner nevin nezzie ng'ang'a ng'eno ngabirano ngabo ngadeu ngalamulume
  ngalula ngandu nganou ngapuhi ngarambe ngarewa ngarimu ngasongwa ngassa ngata ngatai ngatchou ngatoa ngbanda ngcaba
  ngcai ngcamu ngceba ngcobo ngcongo ngcuka ngcukaitobi ngcukana ngeleja ngeleka ngema ngendahayo ngeny ngidi ngilu ngimbi
  ngindu ngirabatware ngirente ngoako ngobese ngoepe ngoie ngom ngoma ngomane ngombe ngomsi ngonda ngono ngouabi ngounou
  ngovene ngowi ngoy ngoyi ngqika ngubane nguele nguema ngueng nguenha nguessan nguesso ngugi nguini ngulele ngulube
  ngunza nguza ngwala ngwane ngwenya ngwira ngxiki ngyessa nhabanga nhabinde nhabomba nhacale nhacuongue nhacutone nhaga
  nhambirre nhamirre nhamo nhampossa nhamposse nhamtumbo nhamuave nhamussua nhanca nhancale nhanombe nhantumbo nhany
  nhasse nhassengo nhatave nhatsave nhavene nhavoto nhema nhlabathi nhlapho nhleko nhone nhongo niabaly niakate niane
  niang niare niasse nicholls nicolson niemeyer nigatu nignan nihipali nihoa nijjar nikam nikbakht nikiema niko
  nikolaishvili nikora nikuze nilekani nimaga nimako nimbalkar ningark ningeocheak ningeongan ningi ningiuk ningiuruvik
  niraula nisar nisbet niskier nissanka nissim niumeitolu niuvalu niviatsiak niviatsiaq niyibizi niyigena niyitegeka
  niyogi niyomugabo niyongabo niyonsaba niyonzima nizeyimana njagi njamba njapha njau njemanze njenga njeri njie njitap
  njobvuyalema njogu njoku njongwe njonjo njoroge njovu njoya njuguna njuki nkabinde nkadimeng nkala nkalubo nkandu nkanga
  nkangi nkanjeni nkansah nkanza nkashama nkaya nkemdirim nkeng nkengafac nketia nketiah nkhata nkhoma nkiwane nkoana
  nkodia nkodo nkohla nkole nkolo nkomo nkomonde nkonde nkongolo nkoulou nkoy nkoyoyo nkrumah nkubito nkuete nkulu
  nkumbula nkundabagenzi nkundabanyanga nkunku nkurikiyinka nkurunziza nkutumula nkwana nkwanyana nkwinti nkwocha nlandu
  nlemvo nlend nnabuife nnadi nnaji nnamani nnamdi nnanga nnanna nnauye nnebe nnoli nnorom nodwele nofemele noghaideli
  noguer noguerol nogueroles nogues nokwe noleto nombembe nondumo nongxa nonkonyana nontshinga nonumalo nookiguak noorani
  norouzi notah nourbakhsh nouri novell novoneyra nowdlak nowdluk nowyook nozadze nozaleda nozie nqakula nqini nqweniso
  nsabimana nsaka nsakala nsamba nsangou nsanzabaganwa nsanzimana nsele nsengimana nsengiyumva nsereko nshimirimana
  nshimiyimana nshuti nsiah nsibambi nsibirwa nsikak nsimba nsingi nsofor nsofwa nsoga nsubuga nsumbu ntaba ntaganda
  ntakirutimana ntale ntamack ntantiso ntanzi ntaryamira ntawukuriryayo ntchama ntchama nthenge ntiamoah ntibantunganya
  ntim ntirenganya ntloko ntoi ntombela ntonga ntoni ntow ntsama ntsane ntsebeza ntshangase ntshinga ntshingila ntshona
  ntsie ntsika ntsinde ntsoane ntsoelengoe ntuli ntulume ntumba ntwasa nuallain nudelman nugent nukunuku nuqingaq
  nurhussein nuriye nutarak nutaraq nutarariaq nuttall nuuhiwa nuur nuvamsa nuvayestewa nuvunga nuwagaba nwabueze nwadike
  nwafor nwagu nwaka nwakanma nwakwo nwala nwalozie nwandu nwaneri nwankwo nwankwoala nwanze nwaogu nwapa nwaubani nweke
  nwigwe nwobi nwobodo nwodo nwogu nwokedi nwokeji nwokike nwokocha nwokolo nwokorie nwokoye nwuche nxasana nxele nxumalo
  nyachae nyaga nyagah nyago nyagumbo nyagura nyaho nyakaisiki nyako nyakudya nyakundi nyalali nyalandu nyamande
  nyamapfeni nyamayaro nyambane nyambe nyambura nyambuya nyame nyamekye nyamhunga nyamubaya nyamukapa nyamutoro nyamwasa
  nyamweya nyanda nyandoro nyang nyanhongo nyanseor nyantakyi nyanzi nyarko nyarkoh nyashanu nyassi nyasulu nyathi
  nyatsanza nyawo nyemba nyembe nyembezi nyembo nyembwe nyengane nyerere nyikadzino nyirahabimana nyiramasuhuko
  nyiransabimana nyirasafari nyirenda nyirongo nyobe nyokabi nyom nyombi nyong'o nyongesa nyusi nzage nzala nzama nzambi
  nzanga nzau nzekwe nzeribe nzeza nzie nzimande nzimiro nzinga nzioka nziramasanga nzita nzola nzomo nzuza nzuzi o'banion
  o'bannon o'beirne o'boyle o'byrne o'callaghan o'carroll o'cleary o'connell o'dea o'donovan o'dowd o'driscoll o'dwyer
  o'farrell o'flaherty o'gorman o'grady o'hagan o'halloran o'hanlon o'hare o'hearn o'herlihy o'higgins o'kane o'keefe
  o'keeffe o'kelly o'loughlin o'mahony o'malia o'malley o'mara o'meara o'moore o'rahilly o'regan o'riordan o'rourke
  o'shaughnessy o'shea o'sheridan o'toole obadina obado obafemi obasanjo obaseki obasi obaya obazee obbo obeng oberoi
  obiako obianwu obidike obiechina obiefuna obinna obioha obiols obiora obiri obodo obomsawin obong obote obour obsiye
  obua obuobi obura oburu ocansey ocaya ochefu ochieng ochola ochuodho ocloo odame odamtten odartey odawa odegbami odeh
  odembo odenigbo odgers odiase odigie odili odimegwu odoch odoh odoki odonga odongo odonkor odoom odowa oduduwa odukoya
  odumegwu odunlami oduor odusanya oduwole oduya ofahengaue ofodile ofoegbu ofoma ofori ofosu ofosuhene oganesian ogbaa
  ogbalu ogbaudu ogbebor ogbeide ogbomo ogbonna ogbonnaya ogbu ogbuagu ogbuefi ogbuji ogega ogemah oghene oghenekaro
  oghenevo ogiamien ogie ogilvie ogilvy ogola ogot oguejiofor ogunbanjo ogundipe ogunlade ogunlesi ogunsanya ogunyemi
  oguttu ogutu ogwo ohaeri ohakim ohana ohanaeze ohanian ohanyan oharisi ohayon ohonbamu ohtake ohuabunwa oiartzabal
  oiarzabal ojaamong ojha ojiako ojiambo ojibway ojla ojok ojukwu okadigbo okai okalik okan okanlawon okaro okechukwu
  okeiyi okello okemow okende okeowo okereke oketch okheena okia okigbo okimaowkimaw okimaw okine okito okituk okitundu
  oklaga okoh okoli okon okonjo okorie okoroafor okorocha okosi okot okoth okotie okoye okoyeh okpako okpala okpara
  okparaeke okpatauyak okpe okruashvili okumu okunade okundaye okuneye okungbowa okunola okwiri okyay okyere okyereke
  olabarrieta olad oladapo oladele oladimeji oladipo olaeta olagunju olajide olalla olana olaniyan olano olanrewaju olaoye
  olariaga olasehinde olaskoaga olaso olatunde olatunji olawale olayinka olayiwola olazabal olazaran olcay oleguer olembe
  olenga olhaye oliba olika olinga oliphant oliveirinha olivella oller ollora olmedilla olmert olorunsola olowu oloyede
  olubunmi olufemi oluigbo olukoya olum olumide olusola olutoye oluwaseun oluwole olver olwenyi omaar omaboe omach omam
  omamo omar omara omatseye omeje omeroglu omgba omidiji omidvar omik omisore omole omolewa omolo omondi omoregie omorogbe
  omoruyi omotosho omtatah omwamba onabanjo onal onana onasanya onate onatibia oncel ondarra onder ondiek ondieki ondoga
  ondoua oneka onen ongom onguene onochie onoh onoja onokoko onoro onosode onovo onsongo ontanon onuegbu onuigbo onukwube
  onuoha onuorah onwuachi onwubiko onwudiwe onwueme onwuka onwumere onwurah onyait onyali onyancha onyango onyeagoro
  onyeama onyebuchi onyejekwe onyeka onyekachi onyekwere onyema onyemelukwe onyia onyishi onyiuke onyonka onzima oolayou
  oolooyuk oommen oovayuk opadokun opande opango opeyemi opira opiyo opoku oppongbeng opulauoho oqubay orakwue orakzai
  oramas orbeliani ordiales ordorika oregi oregui orengo oriol oriyes orji ormaechea ormaetxea ormazabal ormonde oropesa
  orourke oroz orpinell orriols orrock ortells ortueta ortuzar orubebe oryem osaba osafo osaghae osagie osagiede osako
  osakwe osawamick osayande osaze osemwegie oshin oshkabewis osho osibodu osifo osinaga osinbajo osita oskanian osoro
  ossorio osuagwu osuji osundare osunde osunkwo osuntokun otaegi otaegui otafiire otal otamendi otchere otedola otegi
  otegui otema othman otiende ottereyes otukpo otunnu otuoma otxandiano ouahbi ouali ouane ouattara ouedghiri ouedraogo
  ouegnin oufkir oujda ouko oulanyah oulare oulare ouma oumarou ouoba ouologuem outeirino outomuro ouyahia ouzzani oviawe
  ovonramwen owain owino owiny owiredu owiti owolabi owona owuor oxendine oyarzabal oyebade oyebanji oyedele oyedepo
  oyegoke oyekan oyelaran oyelowo oyeniyi oyetunde oyewole oyinlola oyono oyugi oyukuluk ozal ozbek ozcan ozdogan ozen
  ozer ozgur ozkan ozkaya ozsoy ozyurek paahana paakaula paasi pachano pachauri padda padluq padmanabhan padukone paenga
  paewai pagazaurtundua pagola pagotto pahdopony pahinui pahlavi pahukoa pahulu pahwa paihama paikai paintal paki pakrashi
  palakiko palaniappan palanisamy palelei palenzuela palicio palijo palit paliwal palkar pallach palleja palminha palocci
  pampin pamuk panahi panapa panchal pancorbo pancotti pandit pandya paneak panesar pangowish panguana panguene paniagua
  panicker panigoniak panikkar paniloo panipak paniuq panizzi pannu panosian pantami panteah paongo papalii papaliitele
  papasseit papatsie papazian pappoe papuni paquissi parab paracha parajanov parajuli parameswaran paranjape paranjpe
  paraone pardavila parekh parekura parellada parhar parikh pariyar parizotto parmar parreno parthasarathy parvizi
  pashinyan pasikala pasipamire pasipanodya pasqualini pastells pasupathy paswan patankar pataraia patarkatsishvili
  pateguana pathak pathare pathirage pathirana patidar patkar patwardhan patwary pauahi paudel paudyal pauleta paulinelli
  pauloosie pawar pazuello peahu pednekar pedraja pedrajas pedrayes pedrini pedrolo pegahmagabow peiris peiro peker pekkan
  peleiholani pelesa pembele pembridge penabad penacoba penalba penaluna penaranda penarroya penashue penberthy pendarves
  pendarvis penderel pendergast pendse peneha pengelly pengilly pengo penhale penhaligon penhallow penhalurick peniamina
  pennington penprase penrhyn penry pentreath penwarden peprah pequito peracchi perahia perarnau peraza perello periel
  perisse perlman perlmutter permanyer perondi perrott perrow perucha perumal perurena peruyera peryouar peshlakai
  petaulassie petawabano peteni petherick pethybridge petrosian petrosyan pewewardy pewhairangi peynetsa pezeshkian pfende
  pfupajena phaahla phadke phagura phakathi phakoe phala phalane phalke phatekile phatudi phelan phele phetla phetoe philp
  phiri phokanoka phoswa phule phull phungula picabea picanyol piccinin picton piedrabuena piedrahita pignatari pignatti
  pihama piilani pilatti pildain piloneta pindiga pineyro pinilla pinillos pinotti pinsker pinsky pintueles pinyol
  pirdawud piripi piriquito pirzada pisharody pisuk pitama pitanguy pitarch pitcairn pitseolak pitsiulak pitso pitsoe
  piugattuk piukala piutau piwas piyadasa pizzolato pizzolatti plaatje plaatjie planellas planells plazaola plotkin
  poafpybitty poaha poananga poddar poepoe pogba pogosyan poho pokai pokharel pokhrel polamalu polchies poleviyouma
  polglase polglaze polingyouma polkinghorn polkinghorne pollak polonsky polwhele pomerantz ponc ponnambalam ponnappa
  ponnusamy poojary poonawalla pootoogook pootoolik popoola portabella portell portella portomene possamai poswa poudel
  poudiougou poundmaker pouono pourmohammadi pous poutama pouye poznansky prabhakar prabhakaran prabhu pradell pradhan
  pradillo prajapati prakasam pramanik prasai prasanna preece premachandra premadasa premaratne prempeh prendergast
  prichard prideaux pringle prisk pritchard probert probyn profirio prosser prothero protheroe prunty pryce prydderch
  pryse prytherch puaoi pudlat pudluk pughe puhi puigcercos puigdemont puigdollers puigdomenech puigmal puigverd puigvert
  pujades pujals pujalte pujolar puketapu puleston pulford pulotu pumarada pumariega purewal puriri purkayastha purohit
  purushothaman pushpakumara pushpanathan putsoa puttaswamy qaali qaapik qaba qabbani qaddoumi qadir qadri qaisar qalinle
  qamanirq qamata qangule qappik qaqqasiq qaradaghi qarase qasem qasim qasimlo qasmi qassem qaumagiaq qaunaq qauqau
  qavavau qawasmi qazi qereqeretabua qiatsuk qillaq qimirpik qinuajua qionibaravi qiyuk qoboza qolweni qorane qotole
  quainoo quansah quarshie quartey quartin quashigah quassaicki quecuta queipo queiruga quental querejeta querol
  quessangue quetglas quibato quidiello quiller quilligan quimuanga quinaz quinlan quintela quintrell quiralte quiterio
  quitumba quiwonkpa qullatein qumangaapik qumyintewa qunta qupapik qwabe qwelane raage rabah rabassa rabbani rabin
  rabinovitch rabinowitz raboiliku raboroko rabotapi rabuka rachid radebe raditlhalo radradra radrodro raeburn rafferty
  rafiq rafols rafols rafsanjani raftery raghallaigh raghavan raghunathan raghuram rahbani rahhal rahimi rahmani rahmouni
  raikuna raimon raitilava raiwalui rajaee rajagopal rajagopalan rajakaruna rajapaksa rajapakse rajaraman rajasekaran
  rajavi rajendran rajkumar rajoy rajpar rajput rakgoale ralston ramachandran ramadan ramadorai ramadoss ramaila
  ramakrishnan ramalingam ramamurthy ramanathan ramanujam ramanujan ramasamy ramaswamy ramathe ramatlhodi ramazzini
  rambukwella ramdane ramesh ramodike ramohapi ramokgopa ramollo ramoneda ramoroka rampedi ranabhat ranade ranasinghe
  ranatunga randhawa ranganathan rangarajan rangaswamy rangihau rangiheuea rangihuna rangitauira rangiwai ranjbar rankine
  rapaport rapetsoa raphela rapoo rappaport rappoport rasebotsa rasheed rashid rashidi rashleigh rasmeni rasova rastogi
  rasul ratana rathaille rathod rathore ratlou ratnasekera ratnayake ratsebe ratshefola rattray ratumaitavuki ratumaiyale
  ratuva ratwatte raukawa raurich raval ravichandran ravindran ravitz ravouvou rawanduzi rawat raychaudhuri razzaq rebocho
  reboiras rebordao reboredo rebrab rebull recalde recasens recuero redcloud redcorn redeagle redelk redhawk redhorse
  redhouse redmond redshirt regassa regmi regragui reguant reguilon rehman reich reichmann reichstein reidy reig reihana
  reizman rekalde rekarte rekhi rementeria renart rendueles renedo renfrew renones renwick retallack retallick retegi
  retuerta revez revilla rewane rewi reyero rezazadeh rezola rharhabe rhees rhydderch rhydwen rhys riain riano riar riaz
  ribadu ribau ribot ribota ricart riddell rigau rigon rigotto rimal ringim rionda riordain riordan rioseco rirash
  riudavets rivadulla riveiro rivkin rizk rizvi rizzato rizzatti roanhorse robledillo robleh rocamora rodda rodil rodon
  rodoreda rodrigalvarez rogeiro rohatgi rohden roige roitman rojano rokade rokocoko rokotuibau rokovada rollemberg romeva
  ronayne roncato rondinelli rooble rooney ropata ropiha rosenblatt rosenblum rosende rosenfeld rosenman rosenstein
  rosenzweig rosevear roseveare rosewarne roskilly roskruge rossato rossell rossello rosser rossetto rossich rostami
  rothschild rothstein rotich rouhani rousseff rovisco rowse roychoudhury roychowdhury royuela rozalen rozhbayani ruairc
  ruatapu rubert rubiano rubinsztajn rubusana rufach rufael rugambwa rugunate rugunda rugut ruhakana ruhindi ruiperez
  rukhadze rukobo rulashe runciman rundle runningbear rupani rupasinghe ruru ruscalleda ruschel rusere rusesabagina
  rushesha rusike rusinol rutaganda rutagengwa rutashobya rutayisire rutemba ruthven ruve ruzibiza ruzvidzo rwabwogo
  rwagasore rwakasisi rwigamba rwigema rwizi rwomushana
`;
