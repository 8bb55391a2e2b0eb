/**
 * More words that passwords are made of with a year or a sign behind them: of the room a therapy happens in, of names
 * that many bear, and everyday ones of several languages. As in the shorter list, digits and signs are taken away first.
 */
export const oftenUsedWords: readonly string[] = `
depression depressed depressive depressao depresion anxiety anxious angst panic stress burnout trauma grief mourning
sadness loneliness lonely insomnia suicide suicidal crisis bipolar mania manic phobia disorder symptom symptoms
diagnosis treatment therapies psychotherapy psychotherapist psychotherapie therapeut terapia terapeuta interpersonal
supervision supervisor consultation appointment referral assessment questionnaire caseload inventory formulation
feelings feeling emotion emotions relationship relationships attachment transition dispute conflict support supporter
caregiver carer wellness healing healer health healthy healthcare gesundheit sante salud saude mental mentalhealth
practice praxis klinik clinica clinique krankenhaus ward reception receptionist secretary assistant director office
buro officer department service services center centre institute foundation charity trust council hospice ambulance
pharmacy pharmacist medication prozac sertraline lithium tablet doctors nurses surgeon surgery dentist patients
clients counselor counseling coaching coach mentor teachers students children childhood teenager adult parents
parent mothers fathers sister sisters brothers grandma grandpa grandmother grandfather daughter daughters uncle aunt
cousin nephew niece partner lovebirds sweethome homesweet household kitchen bedroom garden gardens gardener backyard
window windows door doors table chair pillow blanket candle lantern mirror picture pictures camera photo photos
internetwork network router wireless wifi modem server servers database backup update upgrade download upload file
files folder folders document documents report reports meeting meetings calendar schedule project projects invoice
account accounts payment payroll salary bank banking credit debit card cards wallet bitcoin crypto trading stocks
market markets shopping amazonprime ebay paypal spotify tiktok snapchat whatsapp telegram signal discord zoom teams
skype outlook gmail hotmail yahoo icloud dropbox chrome firefox safari explorer notebook macbook lenovo toshiba
siemens philips panasonic canon nikon nokia motorola huawei xiaomi oneplus tesla peugeot renault citroen volvo skoda
seat fiat opel vauxhall bentley jaguar landrover rover jeep chevrolet cadillac dodge chrysler buick pontiac lexus
mazda mitsubishi hyundai triumph ducati vespa scooter bicycle cycling cyclist runner running marathon triathlon
fitness workout gymnast yoga pilates karate judo kungfu taekwondo wrestling volleyball handball badminton
snowboard skiing skier sailing sailor rowing diving diver kayak canoe camping camper hiking hiker climbing climber
walking walker traveler traveller travel travels vacation vacances urlaub ferien ferias viaje viagem reise journey
adventure adventures explore paradise heavenly sunny sunnyday sunday rainyday rainy windy snowy snowflake snowman
frosty cloud clouds cloudy breeze flame fire water earth stone rock rocks desert jungle woods woodland meadow valley
canyon cliff lake lakes waterfall stream pond harbour harbor coast shore seaside seashell mermaid dolphin dolphins
whale whales shark sharks turtle turtles penguin penguins octopus salmon fish fishes goldfish parrot parrots pigeon
swan swans duck ducks goose geese chicken chickens rooster turkey peacock flamingo hummingbird sparrow robin
blackbird crow crows owlet horse horses pony ponies stallion donkey mule cattle cow cows goat goats sheep lamb lambs
rabbit rabbits bunny bunnies hamster guineapig mouse mice squirrel hedgehog badger fox foxes foxy deer moose reindeer
giraffe elephant elephants zebra hippo rhino gorilla chimp panda pandas koala kangaroo cheetah leopard jaguars lynx
cobra viper python lizard dinosaur dinosaurs godzillas phoenixes griffin spider spiders scorpion beetle bumblebee
ladybug dragonfly firefly cats catlover doglover puppylove labrador poodle beagle terrier dachshund chihuahua
rottweiler doberman shepherd retriever spaniel schnauzer whiskers mittens snowball oreo simba nala pumba bambi
dumbo ariel cinderella rapunzel aladdin mulan moana elsa olaf frozen disney mickey minnie goofy donald pluto winnie
pooh tinkerbell peterpan snowwhite nemo shrek garfield snoopy charliebrown scooby scoobydoo bugsbunny tweety
homer bart simpson simpsons futurama southpark familyguy friendsforever gameofthrones winteriscoming khaleesi
targaryen hobbit gollum mordor narnia sherlock watson holmes poirot columbo bond jamesbond doctorwho tardis dalek
startrekker enterprise voyager stargate predator alien aliens titanic avatar inception gladiator braveheart
casablanca godfather scarface goodfellas zombie zombies vampire vampires werewolf witch witches wizard wizards magic
magical magician mystery mystic mystical cosmic cosmos galaxy galaxies universe planet planets saturn jupiter venus
mercury neptune uranus apollo artemis athena hermes zeus poseidon hercules achilles odyssey spartan spartans viking
vikings thor odin loki valhalla arthur merlin camelot lancelot excalibur crusader templar musketeer gladiators
emperor empress caesar cleopatra pharaoh pyramid napoleon einstein newton galileo darwin mozart beethoven chopin
bach vivaldi picasso vangogh monet rembrandt davinci shakespeare hamlet romeo juliet macbeth othello goethe schiller
cervantes quixote camoes pessoa molière voltaire dickens orwell tolkien rowling hemingway elvis presley madonna
jackson5 prince bowie queenie freddie mercury lennon mccartney ringo rollingstones ledzeppelin pinkfloyd deeppurple
blacksabbath ironmaiden megadeth acdc gunsnroses bonjovi aerosmith radiohead coldplay oasis blur muse linkinpark
evanescence rammstein depechemode abba queenband coldwater taylorswift ladygaga katyperry adele britney spears
james john mary linda susan jessie sarah karen nancy betty helen dorothy ruth sharon laura donna carol emily anna
anne annie ella emma olivia ava mia amelia evelyn harper grace scarlett aria layla riley zoey nora hazel aurora
savannah audrey brooklyn bella claire lucy paisley skylar naomi elena eliza alice ruby clara eva eve leila layla
fatima aisha zainab mohammed muhammad mohamed ahmed ali hassan hussein omar yusuf ibrahim mustafa khalid abdullah
liam noah elijah logan mason ethan aiden lucas jacob henry owen levi isaac nathan caleb ryan dylan luke jayden
carter isaiah connor aaron adam alan albert alex alfred alvin arnold barry benjamin bernard brian bruce bryan
calvin carl chad clara craig curtis dale dennis derek donald douglas edgar edward edwin eric ernest eugene felix
frank franklin frederick gary gavin gerald gilbert glenn gordon graham greg gregory harold harvey herbert howard
hugo ian jeffrey jeremy jerome joel johnny joseph keith kenneth kevin kyle lance larry lawrence leonard lewis
louis marcus mark marvin maurice max melvin mitchell neil nelson nicholas norman oscar paul philip phillip ralph
raymond ronald roger roland ross roy russell samuel scott sean shane sidney stanley stephen steven stewart stuart
theodore timothy todd tyler vernon victor vincent walter warren wayne wesley xavier zachary johannes stefan
andreas markus sebastian tobias florian matthias christoph wolfgang juergen jurgen helmut dieter gunther klaus
ursula ingrid gisela monika sabine petra claudia birgit susanne heike anja katrin steffi silke lukas jonas leon
finn paulina josefine mathilde pierre jean jacques francois philippe laurent olivier nicolas thierry stephane
isabelle sylvie nathalie valerie celine amelie camille chloé manon juliette giovanni giuseppe francesco alessandro
lorenzo matteo luca marco paolo stefano giulia chiara francesca valentina alessia martina jose juan luis jorge
pedro pablo diego javier sergio rafael raul alberto carmen lucia pilar dolores rosario mercedes guadalupe joao
paulo tiago rui nuno bruno vasco gonçalo goncalo beatriz leonor matilde mafalda madalena ines joana catarina sofia
ivan dmitri sergei vladimir natalia olga svetlana tatiana anastasia katya misha sasha piotr krzysztof agnieszka
malgorzata katarzyna janusz smith johnson williams jones davis miller wilson moore anderson white harris thompson
garcia martinez robinson clark rodriguez walker young wright lopez green adams baker gonzalez hernandez campbell
mueller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf
schroeder neumann schwarz zimmermann silva santos ferreira pereira oliveira costa rodrigues martins sousa fernandes
gomes lopes marques rossi russo ferrari esposito bianchi romano colombo dubois durand leroy moreau lefebvre
america usa england wales cornwall yorkshire devon kent surrey sussex essex norfolk suffolk cambridge oxford
birmingham leeds sheffield bristol nottingham leicester newcastle sunderland southampton portsmouth plymouth
glasgow edinburgh aberdeen dundee cardiff swansea belfast cork galway limerick amsterdam rotterdam brussels antwerp
copenhagen stockholm oslo helsinki reykjavik vienna wien salzburg zurich geneva munich muenchen hamburg frankfurt
cologne koeln stuttgart dusseldorf leipzig dresden hannover bremen nuremberg warsaw krakow prague budapest bucharest
sofia athens istanbul ankara moscow petersburg kiev kyiv rome roma venice florence naples napoli torino palermo
sevilla valencia bilbao granada malaga mallorca ibiza coimbra braga faro algarve madeira azores marseille lyon
toulouse bordeaux nantes strasbourg tokyo kyoto osaka beijing shanghai hongkong singapore bangkok jakarta manila
mumbai delhi bangalore calcutta karachi lahore dubai riyadh cairo lagos nairobi capetown johannesburg sydney
melbourne brisbane perth adelaide auckland wellington toronto vancouver montreal ottawa calgary seattle portland
sanfrancisco losangeles hollywood sandiego lasvegas vegas denver detroit cleveland philadelphia pittsburgh
baltimore washington atlanta miami orlando tampa nashville memphis neworleans austin sanantonio minneapolis
milwaukee saintlouis kansas oklahoma nebraska arizona nevada utah oregon alaska hawaii havana cuba jamaica
bahamas argentina buenosaires chile peru colombia venezuela ecuador bolivia uruguay paraguay montevideo santiago
spring springtime summertime wintertime autumnleaves frühling fruhling fruehling sommer herbst primavera verano
verao otono outono invierno inverno ete hiver printemps automne januar februar maerz mai juni juli oktober dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março
montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miercoles jueves viernes sabado domingo segunda terça quarta quinta sexta
amor amore amour liebe schatz schatzi engel hase maus mausi spatz sonne sonnenschein mond stern sterne himmel blume
blumen katze hund pferd vogel fisch wasser feuer erde haus garten freiheit frieden glueck gluck hoffnung familie
mutter vater kinder tochter bruder schwester freunde freundin sommerzeit hallo hallihallo servus tschuess danke
bitte kennwort losungswort zugang anmelden benutzer chef arbeit werkstatt fussball bayern dortmund schalke werder
bonjour salut soleil lune etoile ciel fleur chat chien cheval oiseau poisson maison jardin liberte paix bonheur
espoir famille enfants secretaire chocolat fromage hola amigos amiga sol luna estrella cielo flor gato perro caballo
pajaro pescado casa jardin libertad felicidad esperanza familia hijos corazon mivida teamomucho tequiero contraseña
clave acesso segredo senhas saudade coracao estrela ceu cachorro cavalo passaro peixe liberdade felicidade esperança
filhos meuamor futebol benfiquista ciao bella sole stelle cielo fiore cane cavallo pesce liberta felicita speranza
famiglia figli cuore calcio azzurri correct horse battery staple trustme trustnobody nobody anybody somebody everybody
everyone everything anything something1 whoami itsme thisisme justme letmein1 openup openthedoor comein comeon goaway
getout stayout keepout nopass nopasswd notapassword idontknow dontknow forgotten forget remember remindme rememberme
correcthorsebatterystaple changed changeme1 newuser firstuser myaccount mylogin mysecret mykey masterkey skeleton keyring lockdown unlock unlocked
пароль любовь привет солнышко здоровье депрессия тревога терапия психолог семья москва россия наташа максим людмила
κωδικος αγαπη ελλαδα ψυχολογος καταθλιψη كلمةالسر كلمةالمرور حبيبي اكتئاب الحمدلله סיסמה אהבה דיכאון 密码 我爱你 抑郁 心理 パスワード さくら 비밀번호 사랑해
`
  .split(/\s+/)
  .map((word) => word.normalize('NFKD').replace(/\P{L}/gu, ''))
  .filter((word) => word.length >= (/^[a-z]+$/.test(word) ? 4 : 2));
