import type { DangerPatterns, Phrase } from './danger-patterns.ts';

/* Words as `danger.ts` makes them plain: small letters, no apostrophes, one space between. */

const SELF = '(myself|my self|meself|me self|mysel|maself)';
const PILLS =
	'(pills?|tablets?|tabs|meds?|medication|paracetamols?|ibuprofen|codeine|co ?codamol|insulin|sleepers|diazepam|valium|pregabs?|pregabalin|antidepressants)';
const THEIRS =
	'(ex|partner|husband|wife|boyfriend|girlfriend|bf|gf|fella|bloke|missus|dad|mum|mam|father|mother|brother|sister|son|daughter|uncle|cousin|step ?(dad|mum|father|mother)|neighbou?r|landlord|dealer|pimp)';
const SOMEBODY = `(he|hes|she|shes|they|theyre|theyve|(my|her|his) ${THEIRS}s?|someone|someones|somebody|a (man|guy|lad|bloke|woman|gang)|(this|that|the|some|two|three) (man|men|guys?|lads?|blokes?|gang|dealers?|boys))`;
const OFTEN =
	'( (is|are|was|were|has|have|had|been|keeps?|kept|just|always|tried to|tries to|trying to|nearly|almost|started|going to|gonna|will|would|said hell|says hell|then|also|again|who|that))*';
const HURTS =
	'(hit|hits|hitting|beat|beats|beating|beaten|batters?|battered|battering|punch|punche[sd]|punching|kick|kicks|kicked|kicking|chokes?|choked|choking|strangles?|strangled|strangling|throttles?|throttled|attacks?|attacked|attacking|stabs?|stabbed|stabbing|slaps?|slapped|slapping|burns?|burne?d|burnt|burning|headbutts?|headbutted|smacks?|smacked|smacking|thumps?|thumped|whacks?|whacked|jumped|mugged|stamped on|lashed out at|pinned|assaults?|assaulted|hurts?|hurting|bites?|bit|biting|kills?|shoots?|rapes?|raped|raping|drags?|dragged|drugged)';
const CHILD =
	'(little |baby |older |younger |big )?(kids?|children|baby|bab[iy]es|son|daughter|boys?|girls?|sister|brother|niece|nephew|toddler)';
const VICTIM = `(me|us|my (${CHILD}|mum|mam|mother|nan|gran|dad)|the (kids|children|baby|bab[iy]es|toddler)|our (kids|children|baby))`;
const WISH =
	'(want|wanted|wanna|wana|wan a|plan|planning|try|tried|trying|ready|thinking of|thought of|think of|thinking about|thoughts of|feel like|how|ways|hope|hoping|rather|(i|im|ill|id|ive|i am)( \\w+){0,2} (going|gonna|gunna|gona|goin|about|need|might|will|should|could)|ill|id)( to| i| i could| id| just| i can)*';
const NOT = '(dont|do not|didnt|did not|never|not|no longer|wouldnt|would not|cant say i)';
const LONG_AGO =
	'(\\d+|one|two|three|four|five|six|ten|many|some|few|couple of|a few) (years|yrs|months) (ago|back)|years (ago|back)|when i was (a kid|a child|a boy|a girl|young|younger|little|small|\\d+)|as a (kid|child|boy|girl|teenager)|in the past|last year|in (19|20)\\d\\d|back then|in my old life';
/**
 * What may stand between two parts of a phrase that is taken out. It ends at a comma, at a joining word, at the present and at the
 * writer, so that what somebody says of themselves is never taken out with what they say of a film.
 */
const WITHIN =
	'(?:(?!\\b(?:i|im|ill|id|ive|me|my|mine|myself|meself|we|us|our|and|n|but|so|then|because|cos|like|as|since|same|again|still|now|today|tonight|yesterday|this|started|began|hes|shes|theyre)\\b)[^.,;:!?])';
const NOT_OVER =
	'(?! ?(me|us|my|myself|meself|again|now|right now|today|tonight|yesterday|last night|this (morning|week))\\b)';
const NO_MORE_SAID =
	'(?! ?(but|except|apart|like|as|where|when|if|unless|until|only|so|because|cos|hard|every|often|much|in front|again|today|tonight|last night)\\b)';
const AWAY_FROM_HERE =
	'(here|in|with|at|there|near|far|like|on|inside|where|so (far|near|close|long)|by|next|under|off|alone|together|for (\\d+|an?|two|three|hours)|every)';

const harmless: readonly Phrase[] = [
	/\b(hit|hitting|going through|raise) the roof\b|\b(will|would|is|gonna) (my|the|me) (\w+ )?(officer|po|boss|manager|mum|mam|tutor|judge) (be )?(going to |gonna )?kill me\b|\bedge of (my|his|her|our|their|the) (seat|sofa|bed|chair)\b|\bgun to my head (id|i would|i say)\b/g,
	/\b(got|get|been|was|were|getting) (battered|beaten|killed|murdered|hammered|smashed|destroyed) (at|on|by \d|in the (final|league|cup|quiz|game))( (fifa|pool|darts|football|cards|chess|xbox|cod|snooker|golf))?\b/g,
	new RegExp(
		`\\b(cut|cutting|burn|burne?d|burnt|hurt|hurting) ${SELF} (a (?!lot|bit|little|few|couple|load|deep)|(off|some|free|out|loose)\\b|shaving|laughing|at (work|football|the gym|training|college|school|the barbers) |at (work|football|the gym|training|college|school|the barbers)$|on (the|my|a|an|that) (?!arms?|legs?|wrists?|thighs?|stomach|purpose)|lifting|playing|falling|doing|working|cooking|running|training|by accident|accidentally|in the (kitchen|gym|garden|workshop)|opening|moving|carrying|with (a|the|my) (tin|can|saw|lid|iron|kettle|oven|hair))`,
		'g'
	),
	new RegExp(`\\baccidentally (cut|burne?d|burnt|hurt|stabbed) ${SELF}\\b`, 'g'),
	/\bdi?e? ?(die|dye) my hair\b|\b(die|dye) my hair\b|\bdie (of|from|with) (shame|embarrassment|boredom|laughing|laughter|cold|heat|hunger|thirst)\b|\bdie laughing\b|\b(would|id|to) die for\b|\bdying (for|to)\b|\bdie (on the spot|inside|down)\b|\bdie for\b/g,
	/\bhit me up\b|\bhit (me|us) with (a |an |the |another )?(big |huge |massive |more )*(bills?|shifts?|fines?|news|charges?|fees?|forms?|paperwork|debts?|rent)\b|\b(news|it|that|this|death|loss|funeral|cost|price|tiredness|flu) (just |really |has )?hit (me|us) (hard|that|like|for)\b|\bpunched in\b|\bgun fight\b|\bshot through with\b|\b(battery|phone|laptop|car) \w+ (to )?die\b|\bedge of (the )?(town|city|village|estate|county|park|road|field)\b|\bbye (all|everyone|everybody),? (see|thank|take care|until|cheers|have|from|for now|and thank)/g,
	/\b(beat|beats|beating|beaten) (me|us) (again )?(at (?!home|night|his|her|my|our|their|the (house|flat|hostel|weekend|door|bus))\w+|to (the|it|a) (?!pulp|ground|floor)|(in|on) (the |a |my )?(race|final|quiz|game|match|league|cup|fifa|xbox|playstation|points|penalties|darts|pool|cards)|by (\d|a (goal|point|second|mile)|one|two|three)|\d|fair)\b|\bbeaten to the\b|\b(it|that|what) beats me\b/g,
	{ phrase: /\bbeats me\b(?! (up|again|every|when|and|so))/g, onlyAfter: /(^|[.,!?] )$/ },
	/\b(kick|kicked|kicks|kicking) (me|us) (off|out)\b|\b(slap|slapped|slaps) (me|us) on the (back|shoulder)\b/g,
	/\b(dog|cat|wasp|bee|insect|horse|midges?|mosquito(es)?) (has |just )?(bit|bites|stung|attacked) (me|us)\b|\b(attacked|bitten|bit|stung|jumped|hurt) by (a|the|my|next doors) (\w+ )?(dog|cat|wasp|bee|horse)\b/g,
	/\b(mum|mam|nan|gran|judge|magistrate|court|boss|manager|officer|teacher|coach|tutor|probation|mrs|missus) (will|would|is going to|is gonna|ll) kill me\b/g,
	/\bkill(ing)? (time|off|for|two birds)\b|\bcan cope\b/g,
	{ phrase: /\b(wake|waking) up (the|my|her|him)\b/g, notAfter: /\b(never|not) $/ },
	/\b(knife|knives) (crime )?(and (a )?fork|skills?|set|block|shop|sharpener|work|course|awareness|crime|session|programme|workshop|group|certificate|amnesty|bin|offence|charge)\b/g,
	/\bshoot (me|us|him|her|them) (a |an |over |the |your |another )+(text|message|msg|e ?mail|line|call|dm|note|time|date)\b/g,
	/\b(convicted|conviction|charged?|sentenced|sentence|guilty|offence|arrested|cautioned|done|pleaded|accused) (of|for|with|to|was|is|on) (\w+ ){0,2}(assault|battery|abh|gbh|threats?|stalking)( by beating)?\b/g,
	/\blive with\b|\b(by (mistake|accident)|accidentally) locked (me|us) in\b|\blocked (me|us) in by (mistake|accident)\b/g,
	new RegExp(
		`\\b((want|like|wanna)( to)? |no (point|reason)( in| to)? |(tired|sick|done|fed up)( of| with) )(live|living|life) ${AWAY_FROM_HERE}\\b`,
		'g'
	),
	/\b(goodbye|farewell) (note|letter) to (my|the) (old|drink|addiction|drugs|past)\b|\bget(ting)? in(to)? (touch|to)\b/g,
	/\bcut(ting)? myself off from\b|\b(end|ended|ending) (it|it all|things) with\b(?! (a |the |my |these |some |all )*(rope|pills?|tablets?|meds|blade|knife|razor|gun|noose|belt|train|overdose))|\b(take|took|taking|taken) my (own )?life (back|in)\b/g,
	new RegExp(
		`\\b(took|taken|had) all my ${PILLS} (on time|this week|every day|as (told|prescribed)|like (the|my) (doctor|gp|nurse)|properly)\\b`,
		'g'
	)
];

const OWN_HARM = `(self ?harm\\w*|(cut|cutting|hurt|hurting|harm|harming|harmed|burn|burning|kill|killing) ${SELF}|suicid\\w*|overdos\\w*)`;

const BETWEEN =
	'((really|actually|even|ever|been|be|being|felt|feel|feeling|want|wanted|wanting|to|thinking|think|thoughts?|of|about|done|do|doing|had|have|having|getting|any|an|the|going|gonna|trying|tried|attempted|committed|considering) ){0,2}?';

/** Behind them, turned down or somebody else's: numbers stand beside it, and nobody is called out. */
const softened: readonly Phrase[] = [
	{
		phrase: new RegExp(
			`\\b${NOT} (really |actually |ever )?(want|wanted|going|gonna|trying|mean|meant|planning|feel like|thinking of|think of)( to)? (die|be dead|kill|killing|hurt|hurting|harm|harming|stab|cut|cutting|end)( it all| my life)?( ${SELF}| him| her| them| anyone| anybody| people| someone)?(?! (more|so|as much)\\b)`,
			'g'
		),
		notAfter: /why $/
	},
	{
		phrase: new RegExp(
			`\\b(${NOT}|havent|have not|hasnt|didnt|used to|rather than|without|instead of|free from|free of|clean from|clean of|clean off|recovered from|away from|(fought|resisted|beat|ignored) (the |an |my )?urges? to) ${BETWEEN}${OWN_HARM}`,
			'g'
		),
		notAfter: /why $/
	},
	new RegExp(
		`\\b(no|havent had|not had|not having|dont have|without)( any)?( more)? (thoughts?|urges?|plans?|feelings?) (of|about|to) (self|${OWN_HARM})`,
		'g'
	),
	new RegExp(
		`\\b(a|one|two|three|four|five|six|many|several|\\d+) (years?|months?|weeks?|days?)( now| clean| free| sober)* (since|from|without) (i )?(last |have |ive )?${OWN_HARM}${NOT_OVER}`,
		'g'
	),
	// Given up: but "cannot stop" is not, and who wants to stop has not yet.
	{
		phrase: new RegExp(`\\b(stopped|stop|quit|gave up|given up) ${BETWEEN}${OWN_HARM}`, 'g'),
		notAfter:
			/(why|\b(cant|cannot|can not|couldnt|could not|to|wont|wouldnt|didnt|dont|havent|hasnt|have not|not|never|ever)) $/
	},
	/\b((would|could|will|id|ill) (never|not)|wouldnt|couldnt|wont|never)( ever)? (hurt|harm|hit|shake|kill|touch|lay a finger on|lay hands on) (a |any |my |the |your |our |another )*(?!(i|im|ill|id|ive|but|and|so)\b)\w+/g,
	/\bused to (want to die|be suicidal|feel suicidal|want to end it|think about suicide)\b|\bno longer (want|wish) to die\b/g,
	new RegExp(`\\bused to ${HURTS} (me|us|her|him|them|my mum)\\b`, 'g'),
	/\bsuicide (bomber\w*|bombing\w*|vest|doc\w*|scene|prevention|awareness|squad|bereavement|course|training|talk|helpline|film)\b|\b(somebody|someone|anyone|people|he|she|they|friend|mate|who) (has |had )?overdos\w*|\b(he|she|they|who|mate|friend|brother|sister|cousin|dad|mum|son|daughter|lad|neighbour|girl|man) (had )?(committed|did|attempted) suicid\w*/g,
	{
		phrase:
			/\b(died|dead|lost \w+( \w+)?|death) (by|to|from|through) suicid\w*|\b(died|dead|death|lost \w+( \w+)?) (of|from|to|by) an? overdos\w*/g,
		notAfter: /\b(be|was|were|am|im|wish|want|rather|better off) $/
	},
	new RegExp(
		`\\b(fell|slipped|tripped|crashed|accident)\\b(?! up)( (?!(i|im|ive|and|but|so|then)\\b)\\w+){0,5}( and( i)?)? (hurt|cut|burne?d|burnt) ${SELF}${NOT_OVER}`,
		'g'
	),
	new RegExp(
		`\\b(${HURTS}( me| us)?|self ?harm\\w*|suicid\\w*|overdos\\w*|cutting ${SELF}|cut ${SELF})\\b${WITHIN}{0,40}?\\b(${LONG_AGO})\\b`,
		'g'
	),
	{
		phrase: new RegExp(
			`(${LONG_AGO})\\b( my)?${WITHIN}{0,40}?\\b(${HURTS}|self ?harm\\w*|suicid\\w*|overdos\\w*)( me| ${SELF})?\\b${NOT_OVER}`,
			'g'
		),
		onlyAfter: /(^|[.,;:!?] ?|\b(and|but|so|because) )$/
	},
	new RegExp(
		`\\b(victim|complainant|defendant|witness|character|actor|hero|villain|(film|movie|series|episode|song|book|documentary|podcast|soap)s?( \\w+){0,3}? (where|about|with|in which|that|who)\\b${WITHIN}{0,50}?) ?(was |were |got |gets |is |are |had been |being |who |where )*(${HURTS}|murder\\w*|killed|killing|dies?|die|suicid\\w*|overdos\\w*|(kill|hang|harm|hurt)(s|ed|ing)? (himself|herself|themselves))\\b${NOT_OVER}`,
		'g'
	),
	new RegExp(
		`\\b(if|when|what to do|in case|first aid)\\b${WITHIN}{0,20}?\\b(someone|somebody|anyone|people|a person|they)( (has|have|had|is|are|might|may|takes?|taken|took|an?|accidentally))* overdos\\w*`,
		'g'
	),
	// Said to be safe: but "he does not hit me where it shows" is not.
	new RegExp(
		`\\b(nobody|no ?one|no body)( (is|has|was|will|would|ever|even|at home|here|still|now|been))* ${HURTS} (me|us)\\b${NO_MORE_SAID}`,
		'g'
	),
	new RegExp(
		`\\b(${SOMEBODY})( (is|are|has|have|does|do|did|was|were|will|would))?( (not|isnt|arent|hasnt|havent|doesnt|dont|didnt|wont|never|no longer|stopped|aint))( ever| even| been)? ${HURTS} (me|us)\\b${NO_MORE_SAID}`,
		'g'
	),
	/\b(been|was) (attacked|assaulted|beaten( up)?|mugged) before\b|\b(attacked|abused|assaulted) me (online|on facebook|verbally)\b/g
];

const ownLife: readonly RegExp[] = [
	/\bs(ui|iu|u|ue)+[cs]+i+[dc]|\bsucid|\bsuicud/,
	/\bkms\b|\bkys\b|\bunalive\b/,
	/\b(throw|threw|throwing|chuck|chucked|chucking|fling|flung|hurl|jump|drop|dropping) ?(myself|meself)? (myself|meself|in|into|off|under|down|from) ?(in |into |off |under |over |down |out of |from |the )*(river|canal|sea|lake|reservoir|weir|bridge|balcony|roof|cliff|window|multi ?storey|train|lorry|bus|stairs|traffic|motorway|tracks)\b(?! (stop|station|and ran|to catch))|\b(throw|threw|throwing|chuck|chucking|fling|hurl) (myself|meself) (off|under|in front|out of|over|down)\b/,
	/\b(ive|i have|i|i ve|just|went and) (got|have|bought|found|tied|made|got hold of) (a|the|some|my) (bit of )?(rope|razor|razors|razor blades?|blades?|noose)\b(?! (for|to (shave|tow|tie)|from work|course))|\b(took|taking|take|put|putting) (a|the|some) (blade|razor|knife|glass|scissors) to (my|me|myself)\b/,
	new RegExp(
		`\\b(stop|stopped|stopping|not|missed|skipping|refus\\w+)( taking)? (all )?(my |the )?(${PILLS}|dialysis)\\b[^.!?]{0,15}\\b(on purpose|deliberately|so (that )?i( can| will|ll| dont| d)? ?(die|dont|have|can die|go))`
	),
	/\b(made|make|making) myself bleed\b|\bopened up my (arms?|wrists?)\b|\b(relapsed?|slipped) (with|on|into) (the )?(cutting|self)\b/,
	/\b(going to|gonna|gunna|gona|wants to|wanting to|trying to|tryna|threatening to|threatened to|threatens to|about to|planning to|wants|might|will|ready to) (kill|killing|hang|drown|hurt|harm|cut|top|shoot|stab|end|off) (himself|hisself|herself|themselves|themself|theirself|their life|his life|her life)\b/,
	new RegExp(
		`\\b(kil+|kil+in|kil+ing|kil+ed|hang|hangin|hanging|hung|hanged|drown|drowning|shoot|shooting|poison|poisoning|injure|injuring|mutilate|electrocute|gas|gassing|set fire to|set light to|end|ending|top|topping|off|offing|neck) ?${SELF}\\b`
	),
	/\b(hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burned|burnt|burning|stab|stabbing|starve|starving|punish|punishing|slash|slashed) (myself|my self|meself|me self|maself)\b/,
	/\bself ?harm|\bsh (again|last|urges?|today|tonight)\b/,
	/\b(slit|slits|slitting|slash|slashed|slashing|cut|cutting|carve|carved) (up )?(my|me) (own )?(wrists?|arms?|legs?|thighs?|throat|neck|veins?)\b(?! (on|at|while|when|in|shaving|opening|climbing|by|off))/,
	/\b(burne?d?|burnt|burning|cut|cutting|scratch|scratched|scratching|slice|sliced|bite|stab|stabbed|pick) my (own )?(arms?|legs?|wrists?|thighs?|skin|hands?|face|stomach)\b.{0,25}\b(cigarettes?|lighter|razor|blade|glass|to feel|on purpose|deliberately)\b|\b(till|until) (i|it|they|im) (bled|bleeds?|bleeding)\b/,
	/\b(bang|banging|smash|smashing|bash|bashing) my (own )?head (in|open|off)\b|\b(punch|punching|hit|hitting) myself\b|\bdanger to myself\b/,
	/\b(drive|driving|crash|crashing|steer) (my |the )?(car |van |bike |myself )?(into|off) (a|the) (wall|tree|river|lake|lorry|bridge|cliff|barrier)\b/,
	new RegExp(
		`\\b(have|got|with) (the|my|some|enough|a load of|loads of) ${PILLS} (here|ready|in front|next to|beside|saved|lined up)`
	),
	/\b(started|been|back to|keep|kept|keeps?|went back to|want to start) (cutting|cut)( again| myself|$| *[,.!?]| (and(?! (past|dry|shap|lamin))|but|so|i|im|ive|id|my|he|she|her|his|they|we|that|the|watch(ing|ed)?|what|did)\b)|\bcutting again\b(?! (next|on|at|in|for|the))|\b(need|want|urges?|wanna) (to )?cut( to | again| myself|$| *[,.!?])/,
	/\bdo(ing)? (myself|meself) in\b|\b(might|gonna|going to|gunna|want to|will|about to|afraid i|scared i|scared ill|afraid ill|worried ill|before i|case i) do (something|sumthing|smth|anything) (stupid|silly|bad|daft|to myself)\b/,
	new RegExp(
		`\\b(sav(e|ed|ing) up|stockpil\\w+|stash\\w*|hoard\\w*) (\\w+ ){0,3}?${PILLS}\\b|\\benough ${PILLS} (to|for) (end|do|finish|kill|me|it|never)`
	),
	/\boverdos|\bod (d|ed|ing)\b|\bod(ed|ing)\b|\b(i|ive|have|has|just|nearly|almost|he|she|again and) odd\b|\b(took|take|taking|taken|had) an od\b/,
	new RegExp(
		`\\b(took|taken|(going to|want to|about to|thinking of|gonna|wanna|ill|could|might) (take|taking)|swallow|swallowed|downed|necked|had|ate) (way )?(too many|(a )?loads?( of)?|lots of|a (bunch|lot|handful|box|pack|bottle) of|a whole \\w+ of|the whole \\w+ of|\\d{2,}|(twenty|thirty|forty|fifty|sixty|hundred)( odd)?|every|all)( of)?( my| the| his| her| mums| nans)?( \\w+)? ${PILLS}\\b`
	),
	/\b(take|took|taken) (them|the lot|all of them|all) (at once|tonight|in one go)\b/,
	/\b(swallow|swallowed|drank|drunk|drink|drinking|eaten|ate) (some |a bit of |a |the )?(bleach|poison|anti ?freeze|weed ?killer|batter(y|ies)|blades?|razors?|screen ?wash)\b/,
	/\bnoose\b|\bligature\b|\brope\b.{0,15}\b(ready|neck|tree|tied|hook)\b/,
	/\b(stand|standing|stood|sat|sitting|am|im|here) (up |out )?on (the|a|top of) (edge|ledge|bridge|roof|railing|cliff|window|train tracks|tracks|railway|viaduct|platform edge)\b(?! (cafe|street|road|inn|pub|hotel|house|bus|club|course|top|bar|all (day|week)|every|for work|with (the|my) (job|lads|team)))/,
	/\bjump(ed|ing)? (off|from|out of|out) (of )?(a |the |my |this |that )?(balcony |multi ?storey )?(bridge|roof|balcony|cliff|window|building|car ?park|flats?|tower|ledge|viaduct|pier|top|something high)\b/,
	/\b(jump|jumped|jumping|walk|walked|walking|step|stepped|stepping|run|running|dive|diving|(throw|threw|throwing|chuck|chucking|fling|flinging) myself|lie|lay|lying) (out |down )?(in ?front of|under|on to|onto) (a |the )?(train|lorry|truck|bus|car|tram|traffic|tube|motorway|tracks)s?\b(?! (station|stop|depot|park))|\b(walk|jump|run|step|walking|jumping|running|stepping) (out )?into (the )?(traffic|motorway|sea|river|canal)\b/
];

const wishToDie: readonly RegExp[] = [
	new RegExp(
		`\\b${WISH} (die|dead|dying|be dead|dye|disappear for ?ever|disappear and die|not wake up|never wake up|not exist|not be here|not be alive)\\b`
	),
	/\b(better off|be better|happier|wouldnt notice|easier|(nobody|no one|no body|who)( would| will| d)? (care|cares|notice|miss me)) (if i (was|were|am|wasnt|werent) )?(dead|without me|gone|not here|if i (was|were|am|just )?(dead|died|gone|not here|wasnt here|disappeared))\b|\bdeath (would|will) be (easier|better|a relief|kinder)|\beasier (to be|being) dead\b/,
	/\b(better off|happier|better|easier|fine|not care|wouldnt care) (for (everyone|everybody|them|us|you|him|her|the kids|my kids|my family) )?(if|when|once) (i|im|i am) ?(was|were|wasnt|werent|aint|isnt|am|not|just)? ?(not |no longer )?(around|about|here|gone|dead|alive|in the picture|in the world|out of the (way|picture))\b/,
	/\b(letters?|notes?|messages?|videos?|texts?)\b[^.!?]{0,40}\b(to say|saying|say) (my )?(final |last )?(goodbyes?|bye|farewell)\b|\b(my|this is (a|the|my)|say(ing)? (a|my)?) ?(final|last) (goodbyes?|farewell)\b|\b(say|said|saying) (my |our )?goodbyes? (to .{1,25} )?(for good|for ?ever|one last time)\b(?! to (my old|drink|drugs))/,
	/\blast (night|day|days|hours?|christmas|birthday|summer) (on (this )?(earth|planet)|alive)\b|\b(not|wont|never|dont want to)( going to| gonna)? (see|make it (to|through)) (christmas|the (new year|night|week|summer|end of the (week|year))|tonight|my (next )?birthday)\b|\b(if|when|once) (i was|i were|im|i am|ive|i) (dead|died)\b/,
	/\b(know|known|thought about|worked out|decided|planned|picked|chosen) (how|when|where|the (day|place|way)) (i|id|ill|im)( would| will| want to| am going to| gonna| could)? ?(do it|end it|go|die)\b(?! (to|for|about|with))|\bexhaust (fumes|pipe)\b|\buse the (car )?exhaust\b|\bbleed(ing)? (out|to death)\b|\b(tied|tie|tying|put|wrapped) (a |the |his |her |my )?(\w+ )?(sheets?|rope|belt|cord|laces?|cable|towel)\b[^.!?]{0,15}\b(neck|throat)\b/,
	/\b(6|six) (foot|feet|ft) under\b|\b(be|was|were|am) (dead and buried|in (the|my) (ground|grave)|in a (coffin|box|grave))\b|\bpushing up daisies\b/,
	/\b(dont|do not|didnt|never|no longer) (deserve|fit|supposed|meant|made) (to (live|be alive|be here|exist|breathe|carry on)|for this world)\b|\b(shouldnt|should not|should never) (be alive|be here any ?more|have been born|exist|still be alive)\b|\b(world|everyone|everybody|family|kids|they|you) (is|are|would be|d be|will be)? ?(a )?(better( off)?( place)?|safer|happier) without me\b/,
	/\b(want|wanted|wanna|need) (to be )?out( of (this|my) (life|world|existence)| of life)\b|\b(leave|leaving|depart|quit|escape|off) (this|the) (world|earth|planet|life)\b|\b(stop|cease|quit) (existing|breathing|being alive)\b|\b(wanna|want to|going to|gonna) (not exist|check out|disappear|slip away|just go) (for good|for ?ever|permanently)\b|\bway out\b[^.!?]{0,20}\b(dying|death|die|ending|suicid)/,
	/\bwo(nt|ul?dnt) be (alive|(here|around) (for )?much longer)\b|\bnot (going to|gonna) be (alive|(here|around) much longer)\b/,
	/\b(id|i would|i d) (rather )?(be )?(better off )?dead\b|\bwish (that )?i( had| was| were| wasnt| werent| could| wont|d)? ?(just )?(dead|die|died|never been born|not alive|alive|not here|here any ?more|not wake up|disappear)\b/,
	/\bso (that )?(i|id|ill)( would| will)? die\b|\b(ready|going) to die (now|soon|tonight)\b|\blet me die\b/,
	new RegExp(
		`\\b(dont|do not|didnt|dnt|no longer|never) wan(t|na|t to|a)( to)? (live|be here|be alive|wake up|exist|be on this (earth|planet)|carry on living|go on living|see tomorrow|be around|be ere|be breathing|do life)(?! ${AWAY_FROM_HERE})\\b`
	),
	/\b(go to sleep|fall asleep|sleep) and (never|not|dont) wake( up)?\b/,
	/\b(end|ending|finish|finishing|ended) (it all|my (own )?life)\b|\b(take|taking|took) (my|me) own life\b|\b(take|taking) my life\b/,
	/\b(want|wanted|wanna|going|gonna|gunna|gona|will|might|ready|plan|planning|need|could|ill|ways?|how|way)( to)?( just)? (end) (it|it all|things|everything|this all)( all)?( tonight| now| today| soon| here| for good)?( *$| *[.,!?]| (tonight|now|today|soon|please|because|cos|and|but|so|if|with|for good|i|im|ive|id|my|he|she|her|his|they|we|that|the|watch(ing|ed)?|what|did)\b)/,
	/\bwant (it|everything|this) all to (end|stop|be over)\b|\bmake it all stop\b/,
	/\b(no|any|a|see|have|got|the|whats the) (\w+ )?(reason|point)s? (to|in|for|of)? ?(live|living|stay(ing)? alive|being alive|keep(ing)? going|carry(ing)? on( living)?|go(ing)? on( living| like this| any ?more)?|being here|life|my life)( any ?more| now)?( *$| *[.,!?]| (because|and|but|if|when|without|so|i|im|ive|id|my|he|she|her|his|they|we|that|the(?! (bus|train|tram|course))|watch(ing|ed)?|what|did)\b(?! (far|near|close|long)))/,
	/\b(nothing|nothin|not a thing|not much) (left )?(to live for|left for me|to stay alive for)\b/,
	/\blife( is|s)?( just)?(nt| not|n t)? (not )?worth (living|it|nothing)\b|\bnot worth (living|being here|being alive)\b|\bno point (in )?(living|life|being alive)\b/,
	/\b(tired|sick|done|fed up|had enough|had it|bored|finished|through) (of|with) (living|being alive|life|existing|my life|being here any ?more)\b/,
	/\b(goodbye|suicide|farewell) (note|letter)\b|\b(bye|goodbye) (everyone|everybody|all|world)\b|\bthis is (my )?(goodbye|the last time)\b|\btell (my |the )?(\w+ )?(kids|children|mum|mam|family|son|daughter|girls|boys|nan|dad|mother|her|him|them) (that )?i (loved?|am sorry|was sorry)\b/,
	/\b(how|ways?|thoughts?|think|thinking|thought|dreaming|fantasi\w+) (to|about|of|on) (how to |ways to )?(die|dying|my own death|end my life|killing)\b/,
	/\b(feel|feeling|think|thinking|thought) (like|of|about) ending (it|it all|things|everything)( *$| *[.,!?]| (tonight|now|today|soon|all))|\b(thoughts?|thinking|think) (of|about) (hanging(?! (out|up|around|on|with|about|(the|my|a) (washing|coats?|pictures?|clothes|doors?|frames?|tv|shelf|shelves|curtains?|lights?))\b)|drowning|overdosing)\b/,
	/\bwish i (never|didnt|dont|would not|wouldnt) (woke|wake)( up)?\b/,
	/\b(dont|do not|cant|cannot|didnt) (feel like|go on|keep|bothered|see myself) ?(living|being alive|live)\b/,
	/\b(be with|join|see) (my |her|him|them)( ?\w+)? (in heaven|up there|on the other side)\b|\b(written|wrote|writing) (\w+ )?(letters?|notes?) (to|for) .{0,30}\b(gone|dead|after)\b/,
	/\b(voices?|head|brain|mind) .{0,20}\b(tell|tells|telling|say|says|saying|want|wants)\b.{0,20}\b(kill|hurt|harm|die|stab|cut|jump|end)\b/
];

const violence: readonly RegExp[] = [
	new RegExp(
		`\\b${SOMEBODY}${OFTEN} (touched|touches|touching|gropes?|groped) (me|us)\\b(?! (to|with|deeply|emotionally|by)\\b)`
	),
	new RegExp(`\\b${SOMEBODY}${OFTEN} ${HURTS} (on )?${VICTIM}\\b`),
	new RegExp(`\\b${SOMEBODY}${OFTEN} (kill|stab|shoot|strangle|hurt|beat|batter|burn) (me|us)\\b`),
	/\b(raped|raping|raped and beat) me\b|\b(was|been|got|get|being|im being|am being) (sexually |badly |nearly |violently |physically )?(raped|stabbed|shot|strangled|battered|beaten up|beaten|assaulted|attacked|jumped|kidnapped|drugged|tortured)\b/,
	/\b(kill|stab|shoot|murder) me\b|\bout to (get|kill) me\b|\b(knife|gun|blade|machete) (was |got |being )?(pulled|put|held|pointed|waved) (on|to|at) (me|my)\b/,
	new RegExp(
		`\\b${SOMEBODY}${OFTEN} (gave|given|gives|grab|grabs|grabbed|force|forces|forced|forcing|made|makes|making) (me a (black eye|beating|kicking|slap|hiding|fat lip|bloody nose)|me by the|my (throat|neck|hair)|me (to )?(have sex|do (\\w+ )?things|sleep with|touch|strip))`
	),
	/\b(he|she|they|dad|mum|boyfriend|partner)\b[^.!?]{0,30}\b(broke|smashed|cracked) my (arm|nose|jaw|ribs?|wrist|leg|fingers?|hand|teeth|tooth|face|skull|cheek)\b/,
	/\b(he|she|they|ex|partner|boyfriend|girlfriend|dad|mum)\b[^.!?]{0,35}\band (then )?(beat|beats|hit|hits|punched|kicked|attacked|strangled|stabbed|slapped|battered) me\b(?! (at|to|by))|\b(nearly|almost|scared ill|afraid ill|about to) (shook|shake|smother|smothered|drop|dropped) (her|him|the baby|my baby)\b|\b(throw|threw|chuck|chucked) (acid|bleach|boiling)\b/,
	/\b(is|are|hes|shes|theyre) (now |still |just )?(beating|hitting|battering|punching|kicking|strangling|choking|stabbing|attacking|slapping|raping|dragging|smacking) (her|him|them)\b(?! (at|to|in the (league|cup|final)|by))/,
	/\b(hits?|hitting|beats?|beating|batters?|battering|punches|punching|strangles|strangling|kicks|kicking) (her|him|them|my mum) (every|again|all the time|when|most|now|in front)\b/,
	new RegExp(
		`\\b${SOMEBODY}${OFTEN} (touched|touches|touching|gropes?|groped|forced (himself|herself|themselves) on|pushed|pushes|shoved|threw|throws|broke|breaks|pulled a (knife|gun) on|pulls? my hair|spat at) (me (down|into|against|over|out of|up|in|inappropriately|down there|again|last|when)|me$|me[,.!?]|(a|an|the|something|things|stuff|hot|boiling) .{0,20}at (me|my)|my (arm|nose|jaw|ribs?|wrist|leg|fingers?|hand|teeth|tooth|face|cheek|body|breasts?))`
	),
	/\b(he|hes|she|shes|they|theyre|dad|mum|partner|boyfriend|girlfriend|ex)\b[^.!?]{0,25}\b(went for|go(es|ing)? for|come at|coming at|came at|laid into|lays into|laying into|set about|(lays?|laid|puts?) (his |her |their )?hands on|got hold of|has hold of|kick(ed|ing|s)? my head in|beat(ing|en)? me up|knock(ed|ing|s)? me (about|out|around|down)|bust(ed)? my|threaten(ed|ing|s)? (me with|to kill|to stab|to burn))\b/,
	/\b(hiding|hid|locked myself|barricaded|shut myself)\b[^.!?]{0,30}\b(from (him|her|them)|because (he|she|they)|cos (he|she|they)|hes|shes|theyre|he is|she is)\b/,
	/\bhands? (a?round|on|to|over|about) my (throat|neck|mouth)\b|\b(cant|couldnt) breathe\b.{0,20}\b(he|she|throat|neck)\b/,
	new RegExp(
		`\\b(${SOMEBODY}|outside|inside|here|there|me)\\b[^.!?]{0,25}\\b(has|have|got|with|carrying|pulled|holding|waving)( got)?( out)? (a|an|the|his|her) (\\w+ )?(knife|gun|machete|blade|axe|bat|sword|shotgun)\\b(?! (for|set|skills|block|at work|in the kitchen|shop))`
	),
	/\b(i|ive) (have|got|have got|took|bought|carry)( got)? (a|the|my) (\w+ )?(knife|gun|machete|blade)\b(?! (for|set|skills|block|at work|in the kitchen|shop))/,
	new RegExp(
		`\\b${SOMEBODY}${OFTEN} lock(ed|s|ing)? ((me|us) (in|up)|the (front )?doors?)\\b|\\b${SOMEBODY}\\b[^.!?]{0,25} and lock(ed|s) the (front )?door`
	),
	/\bwont let (me|us) (leave|out|go home|go out|go)\b|\b(being|am|im|are) (being |been )?(held|kept|locked|trapped) (here|in (the|a|my|his|her|here|this)|up|prisoner|hostage|captive|against)\b|\bbeen locked (in|up in) (the|a|my|his|her)\b|\bheld (hostage|prisoner|captive)\b/,
	/\b(ex|exs|dealers?|gang|theyre|they|hes|he|shes|she|lads|lad|men|man|boys|people|someone|somebody)( (is|are|has|have|keep|keeps|been|now|just))* ?(banging|shouting|screaming|hammering|kicking|waiting|standing|stood|sitting|hanging about)? ?(right )?outside (my|the|our) (front |back )?(door|house|flat|window|home|place|gaff)\b(?! (to (take|give|pick|help)|picking|cleaning|with the|in the car|having|smoking|gardening))/,
	/\b(ex|dealers?|gang|theyre|they are|lads|men|boys) ?(is|are|keeps?|now|back)? ?(banging |shouting |waiting )?at my (front |back )?(door|window)\b/,
	/\b(kick|kicking|kicked|smash|smashing|smashed|break|breaking|broke|bang|banging) (on |down |in )?(my|the|our) (front |back )?(door|window)s?\b(?! of (the|your) )|\btry(ing)? to (get|break|kick) in\b/,
	/\b(going to|gonna|gunna|gona|want to|wanna|will|might|ill|about to|im scared ill|need to|feel like) (kill|killing|stab|stabbing|shoot|murder|hurt|hurting|harm|batter|do in|burn) (him|her|them|my (?!self|feet|bills?)\w+|someone|somebody|people|everyone|anyone|that \w+|the (baby|kids?|neighbou?r|man|guy|lad))\b/,
	/\b(burn|torch|blow up|set fire to) (the|his|her|their|my|this|that) (\w+ )?(house|flat|place|hostel|car|office)\b/,
	/\b(hurt|harm|shake|shaken|shook|smother|kill|hit|slap) (my|the) (baby|newborn|toddler|kids?|child|children|son|daughter)\b/
];

const hints: readonly RegExp[] = [
	/\b(cant|cannot|can not|cnt|couldnt) (go on|cope|take (it|this|any|much)|do (this|it) any ?more|stop crying|carry on|face (it|this|another))\b/,
	/\b(no point|sick of|tired of) (in )?(living|being alive|life)\b/,
	/\b(hits?|hitting|beats?|beating|beaten|punche?s?d?|kick(s|ed)?|choked?|strangled?|attack(s|ed)?|stab(s|bed)?|slap(s|ped)?|hurts?) (me|him|her|us|before|again)\b/,
	/\b(abus|threat|stalk|rape|assault|groom)/,
	/\b(not|never|dont feel|do not feel|isnt|arent|nowhere) (feel |very |really )?safe\b|\bunsafe\b|\bin danger\b/,
	/\b(afraid|scared|terrified|frightened|petrified)\b/,
	/\b(knife|knives|gun|guns|machete|weapons?)\b/,
	/\b(sleep(ing)? rough|on the streets?|nowhere to (stay|live|go|sleep)|homeless|sofa ?surfing|kicked me out|chucked me out)\b/,
	/\b(hopeless|worthless|breakdown|breaking point|no way out|given up|give up on|falling apart|end of my tether|rock bottom|want (it|this) to (end|stop)(?! (well|on|at|in|soon|early|good))|had enough|life is over|when im gone|live like this)\b/,
	/\b(feel|feeling|felt|im|am) (so |like |a |an |really |just |very |too |totally |completely )*(failure|numb|empty|trapped|broken|desperate|ashamed|lost inside|disgusting|useless|lonely|suffocated|paranoid|terrible inside|like giving up|alone)\b|\b(not|hardly|barely|cant|struggling|stopped) (really |even )?(cop(e|ing)|to cope|functioning|managing)\b|\b(everything|it all|life) (is|s|feels|got|gets) (just |all )?(too much|pointless|unbearable|falling apart)\b|\bso tired of (all|it|this|everything)\b|\bwhy i bother\b|\bjust cry\b|\b(got|have|ive) (no ?one|nobody)( left| to (talk|turn))?( *$| *[,.!?])|\b(nobody|no one) to (talk|turn) to\b|\b(my )?head( is|s)? (a mess|fucked|gone|wrecked|all over)\b|\b(drink|drinking|using|smoking) (to|every day to) (forget|block|cope|numb|sleep)\b|\bhearing (things|stuff|them)\b|\bdealers?\b.{0,20}\b(money|debt|owe)|\bknocking for money\b|\bshout(s|ing|ed) at me\b|\bcant (get out of bed|eat or sleep|leave the house)\b|\bno will to live\b|\bmy (kids|mum|family) im sorry\b|\bsay sorry to my\b/,
	/\b(keep|always|cant stop|all day|every night) crying\b|\bcrying (and|all the time|every|n)\b|\bwhats the point( in anything| anymore| any more| of it all| of anything| of trying)?( *$| *[.,!?])|\bburden\b|\blife is over\b|\bcant see a (way|future)|\b(dont|do not|cant|cannot) see (the|a|any) point( any ?more| in (it|anything|this))?( *$| *[,.!?])|\bcant live without (him|her|them)\b|\bim bleeding\b|\b(on|over) the edge\b(?! of)|\blosing (it|my mind|the plot)\b|\bflinch|\bwalking on eggshells\b|\bwatching my (house|flat|door)\b|\bcant do (this|it|life)\b(?! (on|at|until|till|because|course|form|session))/,
	/\bhate (myself|my life|being me)\b|\b(no ?one|nobody) (would|will) (miss|notice|care)\b/,
	/\b(hear(ing)?|the) voices\b|\bpanic attack/,
	/\b(depress(ed|ion)|very low|so low|really low|dark (place|thoughts)|crisis)\b/,
	/\bnot eaten\b|\bno (gas|food|electric|heating|heat)\b/,
	/\b(controls|takes|took) (all )?(of )?my money\b|\bfollows me\b|\bfollowing me\b|\bafter me\b/,
	/\bow(e|ed) money to\b|\bdo (something|smth) (stupid|silly)\b|\bdying\b|\b(want|wants|wanted) to die\b|suicid|self ?harm/
];

const TO_ONESELF =
	'(self ?harm\\w*|suicid\\w*|overdos\\w*|(cut|cutting|hurt|hurting|harm|harmed|harming|burn|burning|kill|killing) (myself|meself)|want(ed)? to die|(havent|have not|hadnt|not|stopped|quit|used to) (cut|cutting)( for\\b| in\\b| since\\b|$|[.,!?]))';
const LATELY =
	'(again|last (night|week)|yesterday|today|tonight|this (morning|week)|now|on (mon|tues|wednes|thurs|fri|satur|sun)day)';

const begunAgain = {
	named: new RegExp(`\\b${TO_ONESELF}`),
	again: new RegExp(
		`\\b(i|ive|i have|i ve)( have| just| now| only)* (started|begun|began|relapsed|slipped|gone back to it|went back to it|done it|did it|doing it|been doing it)( it| doing it)?( all)? ${LATELY}\\b|\\b(but|until|then|till) i( have|ve)?( just| only)? (cut|burnt|burned|harmed|did|have|slipped|relapsed|started)( myself| it)? ${LATELY}\\b|\\b(it|its|it has|urges?|theyre|thoughts?)( is| are| has| have)?( all)?( come| came)? back( (again|now)|$|[.,!?])|\\b${TO_ONESELF}[^.!?]{0,20} but i (really |still |actually )?(am|do|did|will)($|[.,!?])`
	)
};

export const english: DangerPatterns = {
	begunAgain,
	harmless,
	softened,
	now: [...ownLife, ...wishToDie, ...violence],
	hints
};
