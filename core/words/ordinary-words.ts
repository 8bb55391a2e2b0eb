/**
 * Words that mean something whoever is called so, as they are compared (`plainWords`): what the name of somebody may hold
 * that is no name of theirs, or is a name only with a capital. A language that is not here is read as if all its words were
 * names. docs/decisions/027.
 */

const lists = {
  en: {
    /** Never a name in a longer one: “the” in “Vera the neighbour”, “Dr” in “Dr Novák”. */
    joining: `
    a about above across af after again against along also always am among an and another any are around as at av be
    been before behind being below beneath beside besides between beyond but by can cannot could da dame das de del
    della dem den der des di did die do does done door dos down dr du during e each ein eine el en et ever every
    except few for from had has have having he her here hers het him his how i if in inside into is it its jr just
    la las le least less like lo lord los madam many me might mine miss more most mr mrs ms much must mx my near
    never next no nor not now och of off og on only onto or other our ours out outside over past prof rev reverend
    saint same shall she should since sir so some soon sr st still such ten ter than that the their theirs them then
    there these they this those through till to today too toward towards un una und under une uno until up upon us
    very via vom was we were what when where which who whom whose why with within without would y yes you your yours
    zu zum zur
    `,
    /** What somebody is to somebody: alone they are what the client calls a person, in a longer name they are no name. */
    standing: `
    abuser acquaintance apprentice assistant attacker aunt auntie aunty babysitter barber bestie boss boyfriend
    brother buddy builder bully captain caregiver carer chaplain chef childminder cleaner coach colleague colleagues
    companion confidant counsellor counselor cousin cousins coworker dad daddy daughter dentist director doctor
    driver employee employer enemy ex father fiance fiancee flatmate gentleman girlfriend gp gramps gran grandad
    granddad granddaughter grandfather grandma grandmother grandpa grandparent grandparents grandson granny guardian
    hairdresser housemate hubby husband imam inlaws instructor intern landlady landlord lawyer lecturer lodger lover
    ma mam mama manager mentor midwife minister mom mommy monk mother mum mummy nan nana nanny neighbor neighbors
    neighbour neighbours nephew niece nun nurse offender officer pa papa parent parents partner pastor perpetrator
    pharmacist plumber policeman policewoman postman prescriber priest professor psychiatrist psychologist rabbi
    rapist relative relatives rival roommate sergeant shopkeeper sibling siblings sister solicitor son sponsor
    spouse stalker stepbrother stepdad stepdaughter stepfather stepmom stepmother stepmum stepsister stepson
    supervisor teacher teammate therapist trainee trainees trainer tutor uncle vicar waiter waitress widow widower
    wife workmate
    `,
    /** Names that are a word as well, and words that describe: found only where they are written as a name. */
    ordinary: `
    abuse accident accounts ace afternoon airport amber angel anger angry anybody app apple april archer army art
    ash aspen august autumn awful baby bachelor back bacon baker bald band bank banks banner bar barley baron barrel
    barrow basil bass bath battle bay bean beans bear beard bed beer bell bells beloved berry best bet better big
    bill birch bird birds birth bishop black blaze bless blessed blessing bliss bloke blond blonde bloom blossom
    blue blunt bold bond book books booth bottom bow bowl box boxing boy boys branch brand brandy brave bread breeze
    brewer bridge bridges bright broad brook brooks brown brush buck buckle bud bull bunch burn burns bus bush
    buster butcher butler butter button buttons buzz call camp cannon car card carpenter case cash castle cat cedar
    chair chamber chambers chance chandler change changed chap chapel charity chase chat cheat cheese cherry chief
    child children chip choir christian christmas chuck church cinder cinema city class clay clerk clever client
    cliff clinic close cloud clover club coat cock coffee coffin college combs comfort cone conflict constable
    constance cook cooper copper coral cork corn corner cost cotton course court cove cox craft crane cream creep
    crisp cross crow crowd crown cruel crush crystal cue curl curry curt customer cuts cutter cycling daft daisy
    dance dancer dancing dark darling dash date dates dating daw dawn day days dead deal dear death december dent
    desk destiny devil dew dharma dial diamond dick dill dine dispute divorce divorced dodge dog doll dollar dolly
    dot dove downstairs dragon drama dress drew drum dry dunk dust dusty dwell dyer eagle earnest east easter edge
    elder elm ember english eve evening everybody everything evil fair faith falcon family fancy fare farm farmer
    fast fat fear february fee fell fellow fern field fields file fill fin finch find firm first fish fisher fist
    fit fix flag flame flash flat flint flip flood floor flower flowers fly fold fool foot football force ford fore
    forest former foss foul fox frank freeman french friday friend friends front frost fry fuller funny future gage
    gain gall gamble game games gang garden gardener gardner gates gay gem general genesis gentle german ghost
    ginger girl girls glad glass glasses glove glover gold good goodman gore grace grant grave graves gray great
    green grey grief groom group grove guilt gull gunner guy guys gym hack hair hall hammer hand hands happy harder
    hardman hare harmony harp harvest hat hatch haven hawk hay head heart heat heather heaven held hell helm hem
    herb hero herring high hill hills hitch hole hollow holly home honey honor honour hood hook hooker hope hopes
    horn horrible hose hospital house huff hunt hunter hurt idiot internet iris irish iron irons ivy jade january
    jasmine jay jeans jewel job jolly joy judge july jump june junior juniper justice karma keen keep key keys kick
    kid kids kin kind king kiss kit kitchen kitten knight knights knock lace lad ladies lads lady lake lamb lamp
    land lane large last late lavender law lawn laws lay leach leaf leak lease left lemon letter letters liar
    liberty library light lily line link lion list little lock lodge loft long loss lotus loud love lovely loving
    luck lucky lunch mace mail mailer main major male mall man maple march mark market marks married marry mars
    marsh marshal mason mast mat mate mates may mead meadow meadows mean mellow melody men mercer mercy merit merry
    middle miles mill miller mills minder mint misty mix monday money monster month months moody moon moor morning
    mosque moss moth mound mount mountain move moved mull museum music name names nasty navy nest nettle new newman
    newt nice nickel night nightingale nights nirvana noble nobody noon north nothing november nut oak oath oats
    ocean october office ogle old older olive olives onion online opal orange orchard orchid others outlaw overall
    pace pack page pain painting pal panther paradise park parks parson parsons part partridge pass pat path
    patience pay peace peach peacock peak pearl peck peel peg pen penny people pepper perch perk person pest pet
    petal phoenix phone pick pickle pierce pike pill pin pine pink pip piper place places plank plant player pledge
    plum plumb pole police pond pony pool poor pope poppy port porter post pots potter pound pounds pow powers
    present press price pride primrose prince princess prior private proctor professional proud prudence prune
    psycho pub public puma purple purse quick quiet quill rage rain rainy ram ramp ransom raven ray read reading
    ready reason reception rector red reed reeve rest rice rich rider ridge right ring rise river rivers road rob
    robe robin rock rocky rod role roles roll rooks room rooms root rope rose rosemary roses rough round rover royal
    ruby rude rule running rush rust rye sad sadler saffron saga sage sailor sales salmon salt sands sandy sapphire
    saturday savage saw sawyer say scales school sea seal season second secret self sell september sequel serenity
    setter shade shakes shame shark sharp shed shell shepherd sheriff sherry shine shoe shop shops shore short show
    shrub side silent silk silver simple singer single sink site skin skinner skip sky slack slater slaughter sleep
    slow small smart smiles snipe snow social sole somebody someone something song sonny soul south sparks sparrow
    special speed spell spicer spill sport spring squire staff stage stall stamp stand staples star start station
    steel stern stew steward stile stock stocks stoke stone stones store storm stormy story stout strange stranger
    straw street strong sue sugar sum summer sunday sunny surgery swan sweet swift swimming sword tab table tack
    tail tall tally tanner tar tart tassel taxi tea team temper temperance tempest temple tennis theatre thick thief
    thin thing things third thorn thursday tide tiger tiler timber time times tipper toll toms tooth top topping
    tower towers town track train treasure tree trigger trinity trip trout true trump truss tuck tucker tuesday tune
    turner twin twist uniform university upstairs usher verity vest victor village vine violet wait wake walker
    walking wall wand war ward ware warren wash waters wave way ways weal weather weaver web wednesday weed week
    weeks welcome wells welsh west whale wheat wheel wheeler whisker whisky white wick wild wilde wilder will willow
    wills willy win window wine wing wink winner winter winters wire wise wish witch wolf woman women wood woods
    wool word words work worth writing yard yarrow year years yellow yew yield yoga young
    `,
  },
  ar: { joining: 'انا ان الى لا في من على عن ما هو هي هذا هذه التي الذي', standing: '', ordinary: '' },
};

/** What leads to a name, what joins two parts of one, and verbs without which hardly anything is said. */
const aboutNames = {
  en: {
    leading: 'dr jr madam miss mr mrs ms mx prof rev reverend saint sir sr st',
    between:
      'af av da das de del della dem den der des di do dos du e el en et la las le los och of ten ter the und van vom von y zu zum zur',
    verbs: 'may will',
  },
};
const inEnglish = (kind: keyof (typeof aboutNames)['en']): ReadonlySet<string> =>
  new Set(aboutNames.en[kind].split(' '));
export const leadingWords = inEnglish('leading');
export const wordsBetween = inEnglish('between');
export const verbsInEverySentence = inEnglish('verbs');

const together = (kind: 'joining' | 'standing' | 'ordinary'): ReadonlySet<string> =>
  new Set(Object.values(lists).flatMap((list) => list[kind].split(/\s+/).filter(Boolean)));

export const joiningWords = together('joining');
export const standingWords = together('standing');
export const ordinaryWords = together('ordinary');
