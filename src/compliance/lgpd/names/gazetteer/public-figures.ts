// Full names, folded, of people long dead or much in the news, and of characters of books and films; written from general knowledge.
export const KNOWN_TO_ALL = `
  abraham flexner|abraham lincoln|abraham maslow|abraham verghese|adam castillejo|adelaide nutting|adib domingos|
  adolf hitler|adolf kussmaul|adolfo bioy|adolfo lutz|adolpho lutz|adoniran barbosa|agatha christie|agustin lara|
  agustina de aragon|ailton krenak|ake senning|akira endo|al pacino|alan alda|albert calmette|albert camus|
  albert ellis|albrecht durer|albus dumbledore|aldous huxley|alejandro amenabar|alexander luria|alexander wiener|
  alexandre padilha|alexandre yersin|alexis carrel|alfie evans|alfonsina storni|alfonso bovero|alfonso cuaron|
  alfred adler|alfred russel|alice hamilton|alice liddell|alicia moreau|allvar gullstrand|almudena grandes|
  alonso quijano|alvares de azevedo|alvaro de campos|amalia rodrigues|amanda pritchard|amato lusitano|amelia earhart|
  amos tversky|amy winehouse|ana nery|ana ozores|andrea vesalio|andreas gruntzig|andres bello|andres iniesta|
  andrew carnegie|andrew wakefield|andy warhol|aneurin bevan|angelica ksyvickis|angelina jolie|anna justina|
  anna karenina|anne boleyn|anne sexton|anthony hopkins|anthony stephen fauci|anton chekhov|anton van leeuwenhoek|
  antonio banderas|antonio conselheiro|antonio damasio|antonio vivaldi|archibald cochrane|archie cochrane|
  armand trousseau|armauer hansen|arnaldo vieira|arnold palmer|arthur ashe|arthur bispo|arthur chioro|arthur conan|
  arthur fleck|arturo prat|arturo rosenblueth|arvid carlsson|astley cooper|astor piazzolla|atahualpa yupanqui|
  atticus finch|atul gawande|audre lorde|audrey hepburn|august krogh|augusta dejerine|auguste renoir|auguste rodin|
  augusto dos anjos|augusto roa|augustus gloop|aunt bessie|aureliano buendia|austin bradford|ayrton senna|b f skinner|
  babe ruth|baby fae|barack obama|barao de itapetininga|barao de maua|barbara ehrenreich|bart simpson|
  bartolomeo eustachi|baruch blumberg|basil hetzel|beata bishop|beatriz galindo|bedrich smetana|bela schick|
  bella swan|ben goldacre|benedicto montenegro|benito juarez|benito mussolini|benjamin spock|bernarda alba|
  bernardino antonio|bernardino ramazzini|bernardo o'higgins|bernie sanders|berry brazelton|bessel van der kolk|
  beth israel|beth march|betty crocker|betty ford|betty ford center|beverley allitt|beverly crusher|
  bezerra de menezes|bilbo baggins|bill clinton|bill foege|bill gates|bispo do rosario|blas infante|bob cratchit|
  bob marley|boo radley|boris johnson|brad pitt|bradford hill|bras cubas|brenda milner|breonna taylor|
  brittany maynard|brock chisholm|brooks brothers|bruce perry|bruce wayne|bruce willis|bugs bunny|burrhus skinner|
  burrill bernard|buzz aldrin|c. everett koop|calvin coolidge|camara pestana|camille claudel|camille guerin|
  camilo castelo|camilo jose|capability brown|captain ahab|captain morgan|captain tom|carl djerassi|carl gustav jung|
  carl jung|carl linnaeus|carl von linne|carl wernicke|carleton gajdusek|carlos drummond de andrade|carlos gardel|
  carlota joaquina|carmen laforet|carol greider|carrie fisher|caspar bartholin|cassia eller|cassius clay|
  caster semenya|castro alves|cath kidston|catherine hamlin|catherine middleton|cayetano heredia|cecilia grierson|
  cecilia meireles|celine dion|cesar vallejo|chadwick boseman|charles darwin|charles drew|charles lamb|
  charles lindbergh|charlie brown|charlie bucket|charlie gard|charlie sheen|charlotte bronte|charlotte tilbury|
  chavela vargas|che guevara|chico bento|chico science|chico xavier|chimamanda adichie|chinua achebe|chris farley|
  chris whitty|christa mcauliffe|christiaan eijkman|christian eriksen|christiane nusslein|christopher reeve|
  christopher robin|clara barton|clara campoamor|clara schumann|clare gerada|clark kent|claude monet|clemens pirquet|
  clement attlee|clementina de jesus|conan doyle|conde d'eu|crawford long|cristiano araujo|cristiano ronaldo|
  curry cabral|daiane dos santos|damar hamlin|daniel defoe|daniel radcliffe|daniel tammet|darth vader|davi capistrano|
  davi kopenawa|david alfaro|david bowie|david capistrano|david copperfield|debbie purdy|deborah birx|denise darvall|
  denton cooley|derek shepherd|desmond tutu|dexter morgan|diana spencer|diego maradona|diego rivera|diego velazquez|
  dilma rousseff|dmitri shostakovich|doctor dolittle|dolly parton|dolores del rio|dolores ibarruri|dom pedro|
  domingos jorge|dominique jean|dominique larrey|don draper|don juan|don quixote|dona barbara|dona flor|dona ivone|
  donald duck|donald henderson|donald trump|doogie howser|dorian gray|dorothea lynde|dorothy crowfoot|dorothy lavinia|
  doug ross|dustin hoffman|ebenezer scrooge|eca de queiros|eddie bauer|eddie redmayne|eder jofre|edgar degas|
  edgar poe|edith louisa|edmund hillary|eduardo galeano|eduardo pazuello|edvard munch|edward cullen|edward hyde|
  edward mordrake|edward tatum|edwin chadwick|egan bernal|egas moniz|egon schiele|el greco|eleanor roosevelt|
  elena poniatowska|elie metchnikoff|elihu yale|elizabeth bennet|elizabeth blackburn|elizabeth fry|elizabeth holmes|
  elizabeth hughes|elizabeth kenny|elizabeth loftus|ellen degeneres|elliott joslin|eloisa diaz|elon musk|elton john|
  eluana englaro|elvis presley|emerson fittipaldi|emil kocher|emil kraepelin|emile roux|emile zola|emiliano zapata|
  emilio marcondes|emilio ribas|emily dickinson|emma bovary|emmanuelle charpentier|emmett till|emmi pikler|eng bunker|
  enrique finochietto|ephraim mcdowell|erich fromm|erico verissimo|erik erikson|erin brockovich|ernest shackleton|
  ernesto guevara|ernesto sabato|ernst moro|ernst ruska|ernst wynder|erwin chargaff|esteban maradona|estee lauder|
  esther greenwood|ethan allen|ethel bedford|eugen bleuler|eva peron|evandro chagas|evandro serafim|everett koop|
  ezra cornell|fabrice muamba|falcao garcia|faye abdellah|federica montseny|federico garcia|ferdinand hebra|
  ferdinand sauerbruch|ferid murad|fermina daza|fernand lamaze|fernanda montenegro|fernando botero|
  fernando henrique cardoso|ferreira gullar|fidel castro|fidel pages|fito paez|fitzwilliam darcy|florbela espanca|
  florence sabin|florentino ariza|forrest gump|frances kelsey|frances oldham|frances oldham kelsey|francis galton|
  francisco de goya|francisco de miranda|francisco goya|francisco valles|franco rotelli|francoise barre-sinoussi|
  frank burnet|franklin d roosevelt|franklin d. roosevelt|franklin delano|franz kafka|franz liszt|franz schubert|
  fred hollows|freddie mercury|frederic chopin|frederic mohs|frederick leboyer|frederick robbins|frederick sanger|
  frederik ruysch|frei caneca|frei galvao|frida kahlo|friedrich miescher|friedrich trendelenburg|friedrich wohler|
  frodo baggins|fyodor dostoevsky|gabor mate|gabriel boric|gabriel garcia marquez|gabriela cravo|gabriela mistral|
  gabriela sabatini|gabriele falloppio|gael garcia|garcia da orta|garcia de orta|gavriil ilizarov|gemma mengual|
  gene wilder|george beadle|george clooney|george eliot|george gershwin|george orwell|george rosenkranz|
  georges gilles|georges kohler|georgia o'keeffe|gerhard armauer|gerhard hansen|gertrude jekyll|getulio vargas|
  giacomo puccini|gilda radner|giovanni morgagni|girolamo fracastoro|giuseppe verdi|gladys west|glauber rocha|
  glen campbell|glenda kozlowski|gloria fuertes|gordon oppenheimer|gordon ramsay|grace kelly|granny smith|
  greg louganis|gregorio maranon|gregory house|gregory pincus|greta thunberg|gro harlem|grunya sukhareva|guga kuerten|
  guillaume duchenne|guillaume dupuytren|guillermo del toro|guillermo soberon|gustav klimt|gustav mahler|
  gustave flaubert|gustavo baz|gustavo cerati|gustavo kuerten|guy de chauliac|guy fawkes|gwyneth paltrow|
  hakaru hashimoto|halfdan mahdan|han solo|hannibal lecter|hans asperger|hans berger|hans castorp|hans krebs|
  harold shipman|harold varmus|harry harlow|harry potter|haruki murakami|harvey nichols|harvey wallbanger|
  hawkeye pierce|he jiankui|heath ledger|hector berlioz|heinrich quincke|heitor villa-lobos|helen brooke taussig|
  henri matisse|henrietta lacks|henrik sjogren|henrique mandetta|henry bigelow|henry jekyll|henry molaison|
  henry wellcome|herbert hoover|herman boerhaave|hermann boerhaave|hermann helmholtz|hermann rorschach|
  hermione granger|hesio cordeiro|hester prynne|hideyo noguchi|hieronymus bosch|hieronymus fabricius|hilary koprowski|
  hilda hilst|hildegard e|hildegard of|hildegard von|hildegarda de|hillary clinton|hilton rocha|hipolito unanue|
  holden caulfield|homer simpson|horace wells|hortencia marcari|howard hughes|hua tuo|huckleberry finn|hugh laurie|
  hughlings jackson|hugo de vries|hugo lopez-gatell|humberto fernandez|ibn al-nafis|ibn rushd|ibn sina|iciar bollain|
  ignacio chavez|ignaz philipp|ignaz semmelweiss|iker casillas|ilya mechnikov|indiana jones|indira gandhi|inge edler|
  irma dulce|irvin yalom|isabel allende|isabelle drummond|itamar franco|ivan pavlov|ivan petrovich|ivete sangalo|
  ivo helcio|jacinto convit|jack daniel|jack daniels|jack sparrow|jackie kennedy|jackie robinson|jade goody|
  jaime sabines|jair bolsonaro|jakob kolletschka|james lind|james paget|james parkinson|james phipps|jamie oliver|
  jane eyre|janio quadros|janis joplin|jaume ferran|javier bardem|jawaharlal nehru|jay gatsby|jean bauby|jean charcot|
  jean corvisart|jean purdy|jean-dominique bauby|jean-jacques muyembe|jeffrey wigand|jennifer doudna|jerome groopman|
  jesse gelsinger|jesse pinkman|jim beam|jimi hendrix|jimmy carter|jimmy kimmel|jo malone|joan didion|joan massague|
  joan miro|joana angelica|joaquim nabuco|joaquin sabina|joe biden|johann strauss|johanna klum|johannes brahms|
  johannes fibiger|johannes muller|johannes vermeer|john abernethy|john belushi|john bowlby|john d. rockefeller|
  john dolittle|john dorian|john f kennedy|john graunt|john haldane|john harvard|john hughlings|john keats|
  john kendrew|john lennon|john maynard|john merrick|john milton|john rockefeller|johnnie walker|johnny cash|
  johns hopkins|jon kabat-zinn|jonathan swift|jonathan van-tam|jorge amado|jorge ben jor|jorge eliecer|jorge luis|
  jorge negrete|jose bonifacio|jose cuervo|jose gervasio|jose gomes temporao|jose maria morelos|jose narro|
  jose saramago|jose sarney|josef mengele|josef skoda|josefa rios|josep carreras|josep trueta|joseph babinski|
  joseph bell|joseph meister|joseph merrick|joseph stalin|joshua lederberg|joycelyn elders|juan de la cierva|
  juan manuel fangio|juan negrin|juan peron|juan ramon jimenez|juan rulfo|juana ines|jules dejerine|julia child|
  julian tudor|julianne moore|juliano moreira|juliet capulet|julieta lanteri|julio cortazar|julio de matos|
  julio frenk|julius caesar|justin bieber|justus liebig|juvenal urbino|kamala harris|karen ann quinlan|karen horney|
  karen silkwood|karl brandt|karl landsteiner|karl marx|karl pearson|karl rokitansky|karl wernicke|kate middleton|
  kate spade|katharine hepburn|kathryn mannix|katie couric|katniss everdeen|kay redfield|kazuo ishiguro|keith haring|
  keith richards|kim kardashian|king lear|kitasato shibasaburo|kizzmekia corbett|kobe bryant|kurt cobain|
  kurt vonnegut|kylie minogue|lady gaga|lady macbeth|lais souza|lance armstrong|lancelot brown|lane bryant|
  lars leksell|lavinia dock|lawson tait|lazzaro spallanzani|lebron james|leland stanford|leo kanner|leo tolstoy|
  leon ginzburg|leonard mccoy|leonard thompson|leopold auenbrugger|lev semyonovich|lewis hamilton|li shizhen|
  libby zion|linda ronstadt|linus pauling|lionel messi|lisbeth salander|lluis companys|lo borges|lois lane|lou gehrig|
  louis ignarro|louis washkansky|lucy letby|ludwig beethoven|ludwig traube|ludwig van beethoven|luigi galvani|
  luis bunuel|luis de camoes|luis fernando verissimo|luis miramontes|luisa mahin|luiz gonzaga|luiz henrique mandetta|
  luke skywalker|lula da silva|lya luft|lygia fagundes|macfarlane burnet|machado assis|madame bovary|
  madeleine leininger|mae jemison|mae menininha|mae stella|magic johnson|magic paula|malala yousafzai|mane garrincha|
  manu ginobili|manuel bandeira|manuel belgrano|manuel elkin|manuel velasco suarez|manuela saenz|mao zedong|
  marc lalonde|marcel proust|marcello malpighi|marcelo queiroga|marcos mion|marcus welby|marechal rondon|
  margaret chan|margaret higgins|margaret thatcher|marge simpson|mariano barbacid|mariano rajoy|marie antoinette|
  marie stopes|marilyn monroe|mario benedetti|mario vargas|marion sims|maris piper|mark zuckerberg|marlon brando|
  marsha linehan|martha stewart|martin fierro|martinho da vila|mary ainsworth|mary breckinridge|mary mallon|
  mary poppins|mary roach|mary wollstonecraft|matilde montoya|matt hancock|matthias schleiden|maurice hilleman|
  maurice ravel|maurice wilkins|mauricio de sousa|maurren maggi|max factor|max perutz|max von pettenkofer|
  may-britt moser|maya angelou|meghan markle|melinda gates|mercedes sosa|meredith grey|meryl streep|michael debakey|
  michael j fox|michael j. fox|michael jackson|michael kors|michael marmot|michael phelps|michael schumacher|
  michel odent|michelle bachelet|michelle obama|miguel bombarda|miguel couto|miguel delibes|miguel hidalgo|
  miguel indurain|miguel serveto|mike tyson|mikhail bulgakov|milton friedman|minnie mouse|mireia belmonte|
  miss havisham|moacyr scliar|monteiro lobato|montserrat caballe|moriz kaposi|moses maimonides|mr kipling|
  muhammad ali|myra logan|nairo quintana|nancy reagan|naomi osaka|napoleao bonaparte|napoleon bonaparte|ned flanders|
  negrin lopez|neil armstrong|nelson cavaquinho|nelson mandela|nha chica|niccolo paganini|nicolas achucarro|
  niels finsen|niels jerne|nigella lawson|niki lauda|nikolai pirogov|nikolay pirogov|nils stensen|nise magalhaes|
  nisia trindade|noel nutels|noel rosa|norman barrett|norman bates|norman gregg|norman rockwell|norman shumway|
  novak djokovic|nurse jackie|nurse ratched|nye bevan|octavio paz|oliver cromwell|oliver twist|oliver wolf|
  olivia colman|olivia newton-john|ona carbonell|oprah winfrey|orlando villas-boas|oscar pistorius|oscar wilde|
  osvaldo aranha|oswald avery|oswaldo aranha|oswaldo goncalves|oswaldo goncalves cruz|otto loewi|otto warburg|
  ozlem tureci|ozzy osbourne|pablo alboran|pablo neruda|pablo picasso|paco de lucia|paddington bear|padre cicero|
  pancho villa|paolo macchiarini|pat summitt|patrick mahomes|patrick steptoe|patrick swayze|patrick vallance|
  pau gasol|paul broca|paul cezanne|paul dudley white|paul gauguin|paul kalanithi|paul mccartney|paulinho da viola|
  paulo leminski|pedro almodovar|pedro chutro|pedro nava|pedro paramo|pedro virgili|pedro zamora|penelope cruz|
  percivall pott|percy julian|percy shelley|peter griffin|peter piot|peter rabbit|philip larkin|phineas gage|
  pierre bretonneau|pierre janet|pieter bruegel|placido domingo|policarpa salavarrieta|preta gil|princesa leopoldina|
  princess diana|quincas borba|rachel carson|rafael nadal|ralph nader|ramon carrillo|ramon llull|ramon sampedro|
  randle mcmurphy|raoni metuktire|raul seixas|rayssa leal|realdo colombo|rebecca crumpler|rebecca davis|
  rebecca skloot|reginald hamlin|remedios la bella|renato russo|rene geronimo|rene leriche|rene theophile|
  reynaldo gianecchini|ricardo finochietto|ricardo jorge|richard bright|richard doll|richard nixon|richard selzer|
  richard wagner|rita charon|rita hayworth|rita lee|roald amundsen|roald dahl|robert baden-powell|robert bunsen|
  robert burton|robert de niro|robert falcon scott|robert furchgott|robert hooke|robert schumann|roberto bolano|
  rochelle walensky|rocio durcal|rocio jurado|rock hudson|rocky balboa|rodolfo llinas|roger federer|romeo mion|
  romeo montague|ronald reagan|ronaldinho gaucho|ronaldo nazario|rosalyn yalow|rosalynn carter|rosario castellanos|
  rosemary kennedy|roy calne|rudolf carl|rudyard kipling|rui barbosa|rune elmqvist|ryan white|sally ride|salma hayek|
  salomon hakim|salvador allende|salvador dali|salvador illa|salvador mazza|salvador zubiran|samuel johnson|
  samuel pepys|sancho panza|santa dulce|santos dumont|sarah nelmes|satoshi omura|saul goldenberg|scout finch|
  seamus heaney|selena gomez|serena williams|sergei korsakoff|sergei rachmaninoff|severiano ballesteros|severus snape|
  shakira mebarak|shaun murphy|sherlock holmes|sherwin nuland|shibasaburo kitasato|shinya yamanaka|shirley temple|
  siddhartha mukherjee|sigourney weaver|silvano raia|silvina ocampo|simao bacamarte|simon rodriguez|simone biles|
  sister callista|socrates brasileiro|solomon fuller|sophia de mello|sor juana|sousa martins|stanley plotkin|
  stanley prusiner|stephen colbert|stephen william hawking|steve jobs|sun simiao|susan sontag|susumu tonegawa|
  suzanne o'sullivan|svyatoslav fyodorov|sylvia plath|takaki kanehiro|tancredo neves|tasuku honjo|taylor swift|
  ted baker|ted hughes|tedros adhanom|temple grandin|tequila sunrise|terezinha guilhermina|terri schiavo|terry fox|
  theodor billroth|theodor kocher|theodor schwann|theodore roosevelt|theophile laennec|thomas addison|
  thomas bartholin|thomas browne|thomas de quincey|thomas eakins|thomas hodgkin|thomas mann|thomas starzl|
  thomas weller|tia nastacia|timothy ray brown|tiny tim|tom collins|tom hanks|tom jobim|tom sawyer|tomisaku kawasaki|
  tommy bahama|toni morrison|tony blair|tony nicklinson|tony soprano|tory burch|truman burbank|typhoid mary|
  ugur sahin|ulysses pernambucano|uncle ben|upton sinclair|uriah heep|ursula iguaran|usain bolt|valentin fuster|
  valentina tereshkova|van gogh|vanderlei cordeiro|venus williams|vera bradley|victor frankenstein|victoria ocampo|
  viktor frankl|viktor zhdanov|vilayanur ramachandran|vincent van gogh|vini jr|vinicius junior|violeta parra|
  virginia henderson|virginia woolf|virgulino ferreira|visconde de sabugosa|vital brazil mineiro|vivek murthy|
  vladimir bekhterev|vladimir lenin|waldemar haffkine|walt whitman|walter white|walther flemming|walton lillehei|
  warren buffett|werner forssmann|wes streeting|whitney houston|wilfred bion|willem kolff|william bateson|
  william beaumont|william beveridge|william bonner|william farr|william gowers|william halsted|william styron|
  william withering|willy wonka|wolfgang mozart|wonder woman|woodrow wilson|youyou tu|yuri gagarin|ze carioca|
  zeca pagodinho|zilda arns neumann
`;
