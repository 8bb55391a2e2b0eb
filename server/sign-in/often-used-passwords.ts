/**
 * Words and strings that the most used passwords are made of, in lower case and without the digits, years and signs
 * that people put around them: server/sign-in/passwords.ts takes those away first.
 */
export const oftenUsed: readonly string[] = `
password passwort passwd passcode passphrase passw0rd motdepasse contrasena senha wachtwoord parola haslo salasana
qwerty qwertz azerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc asdasd qweqwe zaqwsx
letmein welcome welkom willkommen bienvenue bienvenido benvenuto changeme changeit default secret topsecret geheim
admin administrator administrador root superuser sysadmin manager guest user username login logon access enter
iloveyou iloveu ilove loveme lovely loveyou teamo jetaime tiamo lover lovers mylove myself forever always whatever
nothing something trustno trustnoone letitbe opensesame abracadabra test testing tester testtest temp temporary
sample example demo trial dummy computer internet laptop desktop keyboard monitor printer samsung iphone android
google facebook twitter instagram youtube amazon microsoft windows apple linux ubuntu office excel outlook netflix
minecraft fortnite pokemon pikachu naruto roblox warcraft starcraft counterstrike playstation nintendo xbox mario
sonic zelda sunshine sunflower sunrise sunset summer winter autumn spring january february march april august
september october november december monday tuesday wednesday thursday friday saturday sunday weekend holiday
christmas easter birthday princess prince queen king kingdom princesa angel angels angelo angelica heaven jesus
jesuschrist christ christian church bible blessed blessing faith grace godisgood mygod buddha allah krishna shalom
dragon dragons monkey monkeys tigger tiger tigers lion lions eagle eagles panther panthers wolf wolves bear bears
falcon falcons raven ravens bulldog bulldogs mustang ferrari porsche mercedes lamborghini bugatti corvette camaro
harley davidson yamaha honda suzuki kawasaki toyota nissan subaru audi volkswagen football futbol soccer baseball
basketball hockey tennis cricket rugby golf golfer boxing swimming skating surfing running dancing fishing hunting
liverpool arsenal chelsea everton manchester united barcelona barca realmadrid madrid juventus milan benfica porto
sporting celtic rangers lakers yankees cowboys steelers packers patriots redsox redskins dodgers giants chicago
boston dallas houston phoenix london paris berlin lisbon lisboa dublin madonna newyork newyorkcity brooklyn texas
florida california america england scotland ireland wales britain canada australia zealand germany deutschland
france espana portugal brasil brazil mexico india pakistan africa nigeria kenya russia china japan michael jordan
jennifer jessica ashley amanda nicole michelle daniel andrew anthony joshua matthew robert thomas william charlie
charles george jackson justin brandon hunter austin maggie ginger pepper buster shadow smokey rocky lucky bandit
tucker bailey buddy coco molly sophie chloe hannah samantha stephanie elizabeth victoria veronica vanessa natasha
natalie alexandra alexander alexis andrea patricia patrick barbara margaret catherine katherine christine christina
christopher jonathan jasmine melissa rebecca rachel sandra teresa maria mariana marina isabella gabriel gabriela
fernando roberto ricardo eduardo francisco antonio carlos miguel manuel david martin peter simon oliver harry
potter harrypotter hogwarts gandalf frodo legolas starwars starwar skywalker vader darthvader yoda jedi startrek
spock batman superman spiderman ironman avengers wolverine joker matrix terminator godzilla rambo rockstar hello
hellokitty helloworld kitty kitten kittens puppy puppies doggy doggie hottie sexy sexsex asshole fuckyou fuckme
fucker fuckoff bitch bastard bullshit shithead cookie cookies chocolate banana bananas orange apple apples cherry
strawberry pineapple coffee cheese butter cupcake candy sugar honey flower flowers rose roses daisy lily violet
butterfly rainbow unicorn purple yellow green black white silver golden diamond diamonds crystal pearl emerald
sapphire star stars moon moonlight starlight midnight lightning thunder storm stormy hurricane tornado ocean beach
island mountain river forest nature freedom liberty peace happy happiness smile smiley lucky luckyme success
winner champion champions power powerful strong warrior warriors samurai ninja pirate pirates killer hacker hacked
master masters mastermind legend legends hero heroes soldier army marine marines navy airforce military police
fireman doctor nurse hospital clinic medical medicine therapy therapist counselling counsellor psychology
psychologist psychiatry patient client session recovery wellbeing mindfulness student teacher school college
university family mother father mommy mummy daddy brother sister babygirl babyboy baby babies sweet sweetie
sweetheart darling honeybee cutie beautiful gorgeous handsome pretty precious friend friends bestfriend friendship
boyfriend girlfriend husband wife married wedding music musica guitar piano drummer metallica nirvana slipknot
greenday blink beatles eminem rihanna beyonce shakira madmax motherfucker nothingelse money millionaire dollar
business company private personal security secure safety open sesame please thankyou goodluck goodbye hellohello
goodmorning goodnight mypassword mypass newpassword oldpassword yourpassword thepassword nopassword password
passme pass word access granted accessgranted letmesee letmego magic wizard merlin phantom ghost zombie vampire
dracula monster demon devil lucifer hellfire inferno spirit soul dream dreams dreamer believe imagine inspire
snoopy garfield mickey mickeymouse minnie donald tweety scooby scoobydoo simpsons homer southpark spongebob
nemo simba bambi cinderella tinkerbell barbie hannahmontana onedirection twilight edward bella jacob
`
  .trim()
  .split(/\s+/);
