// Further given and family names. Lower case, no accents; written from general knowledge.
/** Of the calendars of saints, of Victoria's age and of the countryside; some are words or towns as well. */
export const FURTHER_GIVEN = `
  ace adamastor agostinha aisling alf altamira ambrose amity anacleto anemone anezia angharad angustias apolinar
  arcadio aristeu aspen asun audalio aurino autumn azalea baz bel belarmino belmira benigno bertulina bex birdie blaze
  blessing brasilina buck bud buddy bunny cacilda calliope camellia candelaria candinha caspian castorina
  catarino cedar celino cesaria chabela charity chema cherry chipo cidao ciriaco clarencio clement clementina
  clementine clementino clover colt colum comfort constancia coral cornelio cotinha crescencia custodia cyprian dahlia
  daz delyth deoclecia diocleciano dionizio diya domingas dorcas dot epifania erminda ern erotildes escolastica
  esmeraldina esperanca ethelinda eudosia eufemia eufrasia eulogia euodia euphemia evarista expedita ezequias facunda
  fafa farai fausta feli fern firmina fliss flo fortunate fructuosa fulgencia gabo galdina garnet gaz generosa
  goodluck graciana gracinda graciosa guicho gus habakkuk haf haile happy herculano hermione honorato hortense hosea
  huw hyacinth ifigenia ilidia innocent inocencia iolo isolina ito januaria jessamy jimbo jocasta jock jolly josele
  josemi justiniana kaka kev kiko kitty laurel laurentino laurindo lavender leocadio leopoldina libania lil lilac
  lili linden lolo longino lope lovemore loyal lucha luciola lucky lud macaria macedonia mague mair maninha maple
  mared margarita marigold mei-ling melquiades memo mencho mencia merit meurig mimi minerva mirabel misty moll morag
  mundica murdo nacha nan natalicio nayo nazaria nelcina nemesia nereida neto nev nico nivalda norm octavia olimpia
  oriel otavia padmini pancha paquito patrocinia perdita peregrine perico perpetua phoenix pip plutarco pol policarpa
  poncho ponciano porfiria posy precious primitivo primrose princess prudence purity queen queta rashida reg reme
  river robbo rogaciano romana rufina rutendo sabino saffron sagra salvina sapphire secundina selam sele senga
  senhorinha septimus serafim serafina seraphina seren shona sibyl simplicia sinforosa sonny sorrel spud sunniva sunny
  syntyche talfryn tam tank tansy tecla tejas temperance tencha tendai tertuliano theodomira thi-huong thyme tinin
  tita tolentino tome tonto torquato trini trinitaria tunde ubirata urbana ursulina ushas valentine vava venancia
  venetia veremundo verity vidala vihaan virginio vitalina vitorina waldomira wenceslau xande xiao-mei yeyo zeb zica
  zinnia zito zuzu
`;

/** Of Britain, Ireland and the United States, of Spain and Catalonia, of the Andes and of southern Brazil. */
export const FURTHER_FAMILY = `
  abara abaroa abarzua abbot abramoff achaval achterberg ackroyd acton adair adcock agnew ainscough ainsley akers
  al-masri albarracin alcott alden aldersley alderton alegria alford allardyce allcock allinson allred alsina ambler
  amezquita amies amoros amory anderton andreatta angus anscombe anstey appleby applegarth applewhite archibald
  arciniegas areizaga argyle arkell arkwright armistead armitage arredondo arrington artola asare ashcombe ashcroft
  ashdown ashe askasibar askew aspinall astley atchison atherton attwood auden ault aune averill aylward azocar
  babbage backhouse baddeley badia baek baggett bagley bagnall bagshaw bahamondes bainton baird balbinot balding
  baldock balfe ballenger balmaceda balmer bamber bamgbose bancroft banfield banister barclay bardsley bardwell
  barfield barham barkley barnaby barnhart barraclough barrow barrowclough bartholomew bartram basham bassett
  basterretxea bastow basualdo batchelor bateman battersby batts baxendale baylis bazan bazzo beacham beadle beattie
  beauchamp beaumont beckett beddoes bedford bellamy bellingham belton benbow benfield bennison bentham beresford
  bergamo berridge bertoldi berwick bevan beveridge bevis biazus biddle bilbao billings bingham birkett birtwistle
  blackett blackman blackmore blakely blakemore blalock bland blankenship bledsoe blenkinsop bligh bloomfield blundell
  blythe boatwright bocanegra bocardi boddington bohannon bolton bonnaire boothroyd bordignon borja borquez borsatto
  boswell bosworth botham bottomley bouchra boudreaux bouldin boulton bourne bowden bowker bowyer boyce bracamonte
  bracegirdle bracken bradbury bradfield bradwell braganca braithwaite bramhall bramley bramwell brandalise brandon
  brannon branson brassington brayshaw brearley breaux brewster bridger brierley brightman brindle brinkley bristow
  brizuela broadbent brockbank brocklebank brocklehurst brogan brognoli bromfield bromley brook brookes brotherton
  broughton brownlow brumfield bryce bryson buchan buckingham buckland bulstrode bunting buonocore burbidge burchill
  burdett burford burgoyne burigo burkhart burkholder burland burleson burnaby burnside burrell burrows bushell
  butterfield butterworth buttrick buxton byers cabanes cagle caicedo cairns cajigas calderbank calfucura calheiros
  calhoun callard calloway calvert camden canabarro canals canas candiotto canfield cantillo capes capstick carcamo
  cardew cargill carlisle carpes carrasquilla carreno carruthers carswell casallas casanovas castleberry catalan
  catchpole cattell caudill caulfield causer cavendish cawthorne ceccato cecchin cespedes chadwick chamberlain chapa
  chaplin charlesworth charnock chastain chater chatterton cheeseman cheetham chenault cherrington chester chesterton
  chidgey chikwanha chilcott childress childs chilvers chippendale chivers cimatti clacton claiborne clapham clarkson
  claxton clayborn clegg clifton clitheroe clotet clough cloughley cloutier clutterbuck coates cobbold coble cockrell
  coe coggins colbert colclough coldwell coleridge collard collett collier collinson colmenares colque coltrane
  colville combes comstock conklin connaught cookson coombes copley coppard copperfield coppini corby corcoran
  corcuera cordingley corley cornforth cornish coromina corvalan costafreda cotterill coulthard coupland coverdale
  covington cowan cowdrey cowgill cowley crabb crabtree cragg crandall cranford craven crawley crawshaw creasey creed
  creighton crenshaw cresswell croft crofts crompton cromwell crossley crowther crutchfield cruzeiro culbertson
  culpepper cunliffe curran currihuinca curruhuinca curtin cuthbert cuthbertson cuyas daigle dalby daley dambros danby
  dandridge danvers daoudi darby darden darlington darnell daubney daugaard daventry davidge dawlish deakin deane
  dearden dearing deberry delacourt denby denham denning derbyshire derrick dewhurst didone digby dimmock dinsdale
  dixey dobbs dobson dockery dodds dodgson dolan doncaster dorantes dorrington dowling downing drabble draycott
  drewett drinkwater driscoll drury dubose duckett duckworth duffield dugdale dunaway dunmore dunne dunning dunstable
  dunstan dunwoody duodu dupree durrant dutton dyson eades eady eagleton eames earnshaw eastman easton eastwood eccles
  eceiza echols eckersley edgar edgecombe edgerton edgeworth edmonds egidio egurrola el-amrani elderfield eldridge
  elgueta elias ellery ellington ellsworth ellwood elphick elton elwell embleton emmons enderby endicott engebretsen
  entwistle epieyu epps ereno erkiaga errington erzilla escarcega escude eskdale espejel espriu estape etherington
  eubanks evanson everard everhart evershed exley eyzaguirre faber fairbairn fairbank faircloth fairclough fairfax
  fairweather fanshawe farnham farnsworth farrar farrow farthing fauntleroy faversham fawcett fearnley featherstone
  featherstonehaugh felgate fellows felton fenton fenwick fereday fernando ferrell fielding filby firth fishwick
  fitzhugh fleet flitcroft follett fontcuberta fontenot foote forrester forsythe fortenberry fothergill foulkes
  foxworth fragoso frampton freestone frith frobisher froggatt frutos fryer fulbright fulton furnival gabilondo gadsby
  gainsborough galpin galsworthy gaminde gantt garbutt gardiner garfield garnett garratt garrick garside garza gaskell
  gaskin gasso gastaldi gastesi gatenby gathercole gattiboni gaunt gaxiola gedge ghizoni gibb gibbons gifford gilbey
  gilding gillard gillett gilliam gilliland gillingham ginebra girling gispert glanville gleave gleeson glendinning
  glossop goddard godfrey godwin golightly gomersall goni goodall goodchild goode goodenough goodfellow gooding
  goodrich goodson goodyear gorham gorringe gower granger grantham graveney grayson greatorex greenaway greenfield
  greenhalgh greening greenlee greenwood gregson grenville gresham grier grieve grimley grimshaw grindle grings
  grissom grosvenor groves guaita gudino guemes guerenu guidry guillory gulliver gurney gustavsson haddon hadley hague
  haigh haines hairston halford halifax hallam hallett halliwell hallworth halsey halstead halverson hammersley
  hampson hanbury hankin hanrahan harcastle harcourt hardacre hardaway hardcastle hardeman hardwick hargrave
  hargreaves harington harker harkness harland harman harmer harrelson harries harrop hartnell haslam hassani hastings
  hatcher hathaway hatton haverford havers hawes hawkes hawksworth haworth hawthorn hawthorne haydock haythornthwaite
  hayward hazell heald healey hearn heatherington hebblethwaite hebden helliwell helmer hemingway hemmings henckes
  hendricks hendrix henley henshaw hensley heppell hepworth hernando herndon herrington heseltine heslop hetherington
  heywood hibbert hickey higginbotham higginbottom higgs hightower hillier hilton hinchcliffe hinchliffe hindle
  hitchcock hitchens hoare hobhouse hobson hockley hodgkinson hodgson hoekstra hogarth holbeck holbrook holdsworth
  holford holgate hollingdale hollingsworth hollis hollister holroyd honeycutt honeyman hooley hopkinson hopwood
  horden hornby hornsby horrocks horsfall hoskins hotchkiss houghton hourihan howarth howlett hoyle hrdlickova
  huckabee huckaby huckerby huddleston hudspeth huenchuman huggins hughson huilcapan huitron hulbert hulme humphries
  hutcherson hutchings hutchins huxley hyland hyslop iannuzzi ibbotson ibsen iddon illanes imaz inchausti ingleby
  ingleton inglis inman insausti insulza iparraguirre iragorri ireton irvine irving isbell isherwood iurk izaola
  jacome jaggard jagger jamison janes jardine jaumandreu jeavons jebb jeffery jeffries jekyll jellicoe jenner jephcott
  jephson jernigan jessop jevons jolliffe jowett joynson judd julian kaddouri kay kearney keating keaveney kehl
  keighley kellaway kelsall kemble kempton kendall keneally kenney kenworthy kenyon kerber kerkhoff kershaw kettlewell
  keyes kilgore killick killingworth kilner kimball kingsley kinnock kirkbride kirkham kitchener kitson kittredge
  knaggs kneale knightley knott knowlton kochhann kolling konzen koslowski kovalczuk kupchinski laboa lacey lachance
  lage lagunas laird lambourne lamport landim landon langdon langford langridge langston langton langtry larrain
  larrucea lascelles lassiter latchford latham latimer latimore lattimore laughton lawless lawley laycock layton
  leadbetter leadley leary leatherbarrow leavis ledbetter ledford ledger leeming legge leggett leguineche leighton
  leland lemes lennon lertxundi leveson liddell lightfoot lilley linan lindley lindop linklater lister litchfield
  littlewood livesey lizama llanquileo loach lobos lockett lockwood lockyer lofthouse lofton lomas longbottom longden
  longhurst longstaff lonsdale loomis loveday lovelace lovell lovett lowdon lowther loxley luckett luckhurst ludlow
  lumley lumpkin lundy luscombe luton lynam lyndon lyon lyttelton macey macready maddock madruga mainwaring maiztegi
  makepeace malkin mallinson mallon maloney maltby manders mandeville mandiola mangrum manningham manquilef manresa
  mansell mansfield mappin mapplethorpe marambio marchant marchbanks mardones margetts marins markham marlow marlowe
  marples marquesini marriott marsal marsden marshburn marson martindale marwood mascaro massague massie massingham
  masterson mather matlock matte matthewson mattingly mattock maturana maude maughan maxted maybury mayfield mayhew
  maymo maynard mazzuco mcbain mcclusky mccutcheon mcgillicuddy mcwhorter meade meagher meakin mee melgar melling
  mellish mellor melrose mendivil menegon mercado merriweather merryweather mestres metcalfe micklethwaite middlemiss
  midgley milam milburn milford milhomem millington millward milner milsom mims minchin minton mitcham mitford moletta
  molyneux monckton mondaca monk monks montcrieff montserrat moorcroft moorhead moorhouse moragas mordaunt moreland
  morellato morland morley morrell mortimer mortimore mortlock mossop mott mottram moulton mountford moxey moxon
  moynahan muir mulcaire mulvihill mumford munday munhoz muraro murgatroyd musgrave musgrove mutasa mycroft nadal
  nahuelpan naldi nally napier naylor neave neely nesbit nesbitt nethercott netherton nettles nettleton neville newall
  newbold newcomb newcombe newell newey newham newkirk newland newsham newsome nield nightingale noakes norbury
  norcott norcross norfleet norgate norrington northam northcote northrop norwood norzagaray nowell noyce nunn
  o'donoghue oakeshott oakley ochandiano oddy odriozola oglesby oglethorpe ojo olaziregi oldfield oldham oleaga olinto
  openshaw oram orford orme ormerod ormond orsi orton osbourne osmond oswald otalora otalvaro ottley otway ouazzani
  ovalle ovenden overstreet overton oxenham oxley oyarzo paddock padfield padgett padoin pagaza pagliosa paillalef
  painemal painter paisley pakenham palacin palgrave palhano palin panazzolo pankhurst pannell papadakis pardoe
  parfitt pargeter parham parkhurst parkin parkyn parnell parr parry parslow partington partlow partridge pascoe
  passarini passmore patchett paterson paton patten pattinson paucar paxton pazzini peabody peachey peacock peake
  pearman peart pease peebles peel pegg peguero pelham pell pemberton pendergrass pendle pendleton penn pennant
  pennick pennyworth percival perozzo perussolo petherbridge petrenko petroski pettigrew pettway peverell philpott
  phipps pichardo pickard pickering pickersgill pickles pickup pijoan pilkington pilling pinckney pinder pinkerton
  pinzon piva pizzatto pizzolatto pladevall platt plumb plunkett podmore poindexter poletto pollard pollitt pomfret
  ponsonby popham portales porteous porterfield postgate postlethwaite pottinger poulson poulter prater prentice
  prescott presley prewitt priestley prior proudfoot prowse prudhoe puga pugsley pullen pullman purcell purvis pyke
  pym quantrill quarles quayle quilapan quill quilty quimby quince quintino rachidi rackham radcliffe radford radley
  radu rafter ragland raine rainey rainsford raleigh ramsbotham ramsbottom ramsden rankin ransome rashford ratcliffe
  rathbone rauber raven ravenscroft raventos rawlinson rawls rawnsley rawson reade reardon redding reddish redfern
  redgrave redmayne reece reeve reginato reinehr reixach relph renfro rennie renshaw revell reyes-whitman reynard ribo
  rickard ridgway riding ridley rigby rigg rigo rimmer ringwald ripley risdon rishworth rivadeneira rix roark robey
  robichaud robson rochford rockefeller rodas rodenburg roebuck romagosa roncancio roper roscoe rotherham rothwell
  roundtree rouse routledge rowbotham rowden rowley rowntree royle ruane rudd rudge rumbold rushing rushton ruskin
  ruvalcaba ryder rylands sackville sadler sagardia saidi saizarbitoria salamanca salgueiro salisbury salthouse
  saltmarsh salvans sanchotene sandbach sanderson sandford sandifer sandiford santander sarriegi sasieta satterthwaite
  savile saxton scalabrini scales scanlan scapin scarborough scargill schofield scholes schwantes schwertner scoggins
  scopel scrivener scruggs seabrook seagrave searcy seaton seddon sedgwick segalla selby sellares selwyn senior
  sessoms severson sewell seymour shackelford shackleton sharman sharples sheard shearer sheffield shelby sheldon
  sheldrake shenton shepley sherlock sherringham sherrod sherwin sherwood shipley shipman shipton shotton shrimpton
  shufflebottom shumate shuttleworth sibley siddall siddons sidebottom sifuentes silcock siler silverstone simcox
  simms simpkins skaggs skeffington skeggs skelton skerritt slade slattery slaughter sleath slocombe smalls smallwood
  smedley smethurst smithson smyth snell snodgrass snowden sologaistoa somers soper southall southgate southwell
  southworth sowerby spalding spaulding speakman spearing spearman spears speight sperandio spicer spiller spivey
  spofforth sprague sprake spratt springer spurgeon stackhouse stackpole stainer stainthorpe stallings stallworth
  stamford stancil standifer standish stanfield stanford stangherlin stanhope stannard stansbury stapleford stapleton
  starkey starkweather staunton steadman stedman stefanello sterling stimpson stinson stirling stival stobart
  stockdale stockton stoddard stolf stonehouse stoneman stonier stopes stopford storey stott stovall strada stradling
  straker stratton strayhorn streeter stringer strother stroud stubbings stubblefield stubbs sturdivant sturgess
  styles sugden suggs summerfield summerscale summerson sumner sundaram sundqvist surridge sutcliffe swaffer swales
  swann swinburne swindells swindlehurst sylvester symonds szczepanska talbot talley tambo tarbuck tarrant tasker
  tattersall tatum taule tazi teale tebbit tedder telford tellechea telleria tembo tempest templeton tennyson testoni
  thackray thatcher theakston thibodeaux thigpen thirkell thirlwell thistlethwaite thistlewood thorburn thornbury
  thorndike thorneycroft thornhill thorpe thorsen thrasher threlfall thrower thurman thursby thurston thwaite thwaites
  tidmarsh tidwell tiffin tilley tilney timmons timms tindall tinker tipping tisdale titchmarsh titterington titus
  toaldo tobin todhunter toliver tolliver tomkins tomlin tomlinson tompkins tonello tonks toogood tooley topete topham
  topping torquato tort toussaint tovey towler townley toynbee tozer trammell tranter travers trenchard trevisol
  trickett trigueros trott trowbridge truesdale tubman tuck tuffnell tunnicliffe tunstall tunstead turatti turpin
  turton tuttle twigg twisleton twyford tyldesley tyndall tyree tyrell tzul ubilla ullman ulrich underhill unsworth
  upchurch uribeetxeberria urrego urteaga utley valdovinos valls vandenberg vandiver vanterpool velloso velten
  venables venkataraghavan venn ventosa ventris verissimo verney vernon vickers vidal-quadras vidarte vidaurre
  viladecans vilas-boas villagran villalpando villere vince viney vinhas vinyoli viotti vlasic voss vyse waddell
  waddington wadley wadsworth wagstaff wainscott wainwright wakefield wakeham wakeman walcott walden waldron walford
  walkden wallis walmesley walmsley walpole walsingham warboys warburg warburton warde wardle wareham warfield waring
  warne warr warrender warriner waterfield waterhouse waterman waterworth watling watmough waugh waverley weatherall
  weatherby weatherford weathers weatherspoon webber webley wedgwood weekes welborn weldon wellington wellman wendt
  wentworth werlang wesley westbrook westcott weston westphal westwood wetherby wetherell wharton whatley wheatcroft
  wheatley wheelwright whelan whewell whisenant whitby whitcomb whitcombe whitelaw whiteley whiteside whitlow whitman
  whitmore whittaker whittingham whittington whittle whitwell whitworth whyte wickens wickham widdows widdowson
  wigglesworth wilberforce wilberfoss wilbraham wilding wildman wilkes willetts willoughby wills wilmot wiltshire
  windsor winfield wingate wingfield winslow winstanley winstead winterbottom winterton winthrop wintle wiseman
  witherington wolfenden wolsey wolstenholme wolverton womack womersley woodall woodcock woodford woodgate woodhead
  woodhouse woodley woodman woodruff woodson woodville wookey woolf woolfolk woolford woolgar woollard woolley
  woolnough wootton wordsworth worrall worrell worsfold worsley worth wragg wrigglesworth wrigley wroe wuensch
  wycliffe wylie wyndham wyngaarden xicohtencatl xilon xochihua yancey yarborough yarbrough yardley yassine yeager
  yeates yeo yeomans younghusband zabalza zabot zancan zandonai zapelini zatti zeigler zeroual ziani ziliotto zorzi
  zuazua zubimendi
`;

/** Which of both are everyday words or towns. */
export const ALSO_WORDS = `
  abbot ace acton alegria altamira ambler amity anemone argyle artola askew aspen azalea azocar banister barrow beadle
  bedford bel benigno bergamo berwick bilbao billings birdie bland blaze blessing bolton bracken braganca brindle
  brogan bromley buckingham bud buddy bunny bunting burrows cabanes cairns cajigas calheiros camellia canals canas
  candelaria capes carcamo carreno casanovas caspian catalan causer cedar cespedes chamberlain chapa cherry childs
  chippendale clacton clement clementine clover coleridge collard collier colt combes comfort constancia coral craven
  creed croft crofts cromwell cruzeiro custodia dahlia darlington daventry denham derbyshire doncaster dot dunning
  dunstable dunwoody eastwood edgecombe epifania esperanca estape farnham farrar farrow farthing fellows fern fielding
  firth fleet fortunate fragoso freestone fructuosa fryer gainsborough garnet garza gaunt gibbons gilding gillingham
  ginebra goni graciosa greenfield greenwood grieve groves guaita gurney halifax happy hassani hastings havers
  hawthorn hemingway hemmings hickey hogarth hyacinth innocent janes jock jolly kirkham kitchener kitty lage lagunas
  laird landim laurel lavender lawless ledger lemes leopoldina lilac linden lister lobos lomas lope lovelace loyal
  lucha lucky ludlow luton macedonia mandiola manresa mansfield maple margarita marigold marriott matte mattock melgar
  melrose memo mercado merit mestres milford mims minerva moll monk monks moragas muir munhoz nadal natalicio nettles
  nightingale ojo oldham olimpia olinto paddock painter paisley palhano pankhurst parry partridge peacock peel peguero
  pennant pennyworth peregrine perico pichardo pickles pickup pinzon pip piva plumb pollard poncho posy prater
  precious primitivo primrose princess prior puga pullman purity queen quill quince rafter raven reddish reeve reg
  ribo riding river rochford rockefeller rodas roebuck romana roper rotherham rouse ruskin saffron salamanca salgueiro
  salisbury sandbach santander sapphire scales scarborough scrivener senior shackleton shearer shona siler slaughter
  smalls sonny sorrel southgate southwell spears spud stamford stirling stockton stratton stringer stubbings styles
  tam tambo tank tansy tecla tejas temperance tempest tennyson thatcher thrasher thrower thyme tinker tipping tobin
  topping torquato tort trigueros trinitaria tuck urbana ursulina valentine velloso ventosa verissimo verity voss
  wainwright weathers wedgwood wheelwright whittle wilberforce wills wiltshire windsor woodcock woodman wordsworth
  wycliffe yeomans zinnia
`;
