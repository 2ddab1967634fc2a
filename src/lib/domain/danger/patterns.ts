/*
 * The words by which danger is noticed, English and Welsh. They are judged against the labelled sentences beside this
 * file, which count what is missed and what is a false alarm; who adds a pattern adds the sentence it is for.
 * A regular expression's \b knows no letters with accents: where a Welsh word begins or ends with one, none is used.
 */

/** Said of things that are no danger: taken out before anything is looked for. */
export const harmlessPhrases: readonly RegExp[] = [
	/\bcut(ting)? (myself|my self) shaving\b/g,
	/\bhurt(ing)? (myself|my self) laughing\b/g,
	/\b(die|dye) my hair\b/g,
	/\btorr\w* (i )?fy hun(an)? wrth (si|sh)afio\b/g,
	/\bhit me (up|with|hard)\b/g,
	/\bcan cope\b|\bgalla i ymdopi\b/g,
	/\b(wake|waking) up the\b|\bdeffro'r (babi|plant)\b/g,
	/\bknife and (a )?fork\b|gyllell a'r fforc\b/g,
	/\blive with\b|\bbyw gyda\b/g,
	/\bpunched in\b/g,
	/\bgun fight\b|\bbeats me (how|why|what)\b/g
];

const SELF = '(myself|my self|meself|me self)';
const WISHES = '(want|wanna|wants|wanted|going|gonna|gunna|plan|planning|try|tried|trying|ready|about)( to)?';
const NO_LONGER_HERE = '(live|be here|be alive|wake up|exist)';
const SOMEBODY =
	'(he|she|they|my (ex|partner|husband|wife|boyfriend|girlfriend|dad|mum|mam|father|mother|brother|sister|son|uncle|step ?dad|neighbour|landlord)|someone|somebody|a man|a guy|this lad|the lads?)';
const VIOLENCE = '(hit|beat|beaten|punch|kick|chok|strangl|attack|stab|slap|throttl|burn|assault|headbutt)';

const englishNow: readonly RegExp[] = [
	/suicid/,
	/\bkms\b|\bunalive\b/,
	new RegExp(
		`\\b(kill|killing|hang|hanging|hung|hanged|drown|drowning|shoot|shooting|poison|poisoning) ${SELF}\\b`
	),
	new RegExp(
		`\\b(hurt|hurting|harm|harming|harmed|cut|cutting|burn|burned|burnt|burning|stab|stabbing) ${SELF}\\b`
	),
	/\bself[ -]?harm/,
	/\bdo(ing)? (myself|meself) in\b/,
	/\boverdos|\b(took|taken|take|taking|swallowed) (too many|all (of )?my|loads of|a load of) (pills|tablets|meds|medication)\b/,
	/\b(end|ending|take|taking|took) (it all|(my|me) (own )?life)\b/,
	new RegExp(`\\b${WISHES} (just )?(die|be dead)\\b`),
	/\bso (that )?i('d| would| will|'ll)? die\b/,
	/\bwish i('d| had| was| were| wasn'?t| weren'?t)? ?(just )?(dead|died|never been born|not here|here any ?more)\b/,
	/\bbetter off (if i('m| am| was| were)? )?(dead|without me|gone)\b/,
	new RegExp(`\\b(don'?t|do not|didn'?t|dont) wan(t to|na) ${NO_LONGER_HERE}\\b`),
	/\b(nothing|no reason|not worth|no point)( in)?( to| to go on)? (live for|living|live)\b/,
	/\b(tired|sick|done) (of|with) (living|being alive|life)\b/,
	/\bjump(ed|ing)? (off|from|in front of|under)\b|\bnearly jumped\b/,
	/\bgoodbye (note|letter)\b|\bsuicide note\b/,
	new RegExp(
		`\\b${SOMEBODY}('s| is| are| was| were| has| have| keeps?| just| tried to| always)* (${VIOLENCE}(s|es|ed|ing|bing|bed|ting)?) (on )?(me|us|my (kids?|children|baby|son|daughter|little (boy|girl)|mum|mam)|the (kids|children|baby))\\b`
	),
	new RegExp(
		`\\b${SOMEBODY}('s| is| are| was| were| keeps?)* hurt(s|ing)? (me|us|my (kids?|children|baby|son|daughter)|the (kids|children|baby))\\b`
	),
	/\b(raped|raping) me\b|\b(was|been|got|being) (raped|stabbed|strangled|beaten|assaulted|attacked again)\b/,
	/\b(kill|stab|shoot) me\b/,
	/\b(has|have|got|with) (got )?a (knife|gun|machete)\b/,
	/\block(ed|s|ing)? me in\b|\bwon'?t let me (leave|out|go home)\b/,
	/\b(outside|at) my (door|house|flat|window)\b|\btrying to get in\b/,
	/\b(going to|gonna|gunna|want to|wanna|will|might|'ll) (kill|stab|shoot) (him|her|them|my|someone|somebody)\b/,
	/\b(hurt|harm|shake|kill) (my|the) (baby|kids?|child|children|son|daughter)\b/
];

const FY_HUN = 'fy hun(an)?';
const WELSH_WISH = "(eisiau|isio|isie|moyn|am|mynd i|'n mynd i|bron a|meddwl am)";
const WELSH_PAST = '(neithiwr|ddoe|eto|nawr|rwan|heddiw)';

const welshNow: readonly RegExp[] = [
	/hunan[ -]?ladd|hunan[ -]?niw/,
	new RegExp(
		`\\b(ladd|lladd|frifo|brifo|niweidio|crogi|grogi|foddi|saethu|dorri|torri|losgi|llosgi|llosgais i|torrais i|niwed i) ${FY_HUN}\\b`
	),
	new RegExp(`\\b${WELSH_WISH} (marw|farw)\\b`),
	/\b(hoffwn i fod|taswn i|pe bawn i|tawn i|byswn i) wedi marw\b/,
	/\bgorddos|\borddos\b/,
	/\b(cymryd|gymryd|cymerais|llyncu|lyncu) (i )?(gormod o|fy nhabledi i gyd|lot o) ?(d?dabledi|b?ils|f?oddion)?/,
	/\b(diwedd|terfyn) ar (fy mywyd|y cyfan|y cwbl|bopeth)\b/,
	/\b(orffen|gorffen|cwpla|gwpla) (y cwbl|y cyfan|fe i gyd|pethau)\b/,
	/\b(cymryd|gymryd) fy mywyd\b/,
	/\b(ddim|dim|'m) (eisiau|isio|isie|moyn) (byw|bod yma|bod yn fyw|deffro)\b/,
	/\b(hebdda i|hebof i|hebddo i|heb fi)\b/,
	/\b(d?dim (byd|rheswm|pwynt)|does dim) (.{0,14})?\b(i fyw|byw)\b/,
	/\b(blino ar|bol ar) (fyw|fywyd)\b/,
	/\bneidio (oddi ar|o flaen|dan)\b/,
	/\b(nodyn|llythyr) (ffarwel|ffarwél)\b/,
	/\bfy (mwrw|nharo|nghuro|nhagu|nghicio|nhrywanu|nhreisio|llosgi|lladd)( i)?\b/,
	/\b(bwrw|taro|curo|tagu|dagu|cicio|trywanu|ladd|lladd) (fi|ni)\b|\b(trawodd|tagodd|bwrodd|ciciodd) (e |o |hi )?fi\b/,
	/\bymosod(odd|wyd)? (e |o |hi |nhw )?(arna|arnaf) i\b/,
	/\b(brifo|bwrw|curo|taro)'?r? ?(y )?('r )?(plant|plentyn|babi|bachgen|ferch|merch)\b/,
	/\b(ganddo|ganddi|gyda|gan) .{0,12}\b(g?yllell|gwn)\b|\b(c|ch|g)yllell (gyda|gan|da) (fe|fo|hi|nhw|ddo)\b/,
	/\bgwn (tu allan|tu fas|gyda|ganddo)\b/,
	/\b(cloi|nghloi)( i| fi)?( i mewn| yn y| mewn)\b/,
	/\bddim yn gadael i fi (adael|fynd)\b/,
	/\b(i'w|ei|eu) (ladd|drywanu|saethu|lladd) ?(e|o|hi|nhw)?\b/
];

export const dangersNow: readonly RegExp[] = [...englishNow, ...welshNow];

const englishHints: readonly RegExp[] = [
	/\b(can'?t|cannot|can not|can't) (go on|cope|take (it|this|any)|do this any ?more|stop crying)\b/,
	/\b(no point|sick of|tired of) (in )?(living|being alive|life)\b/,
	new RegExp(`\\b${VIOLENCE}(e|es|ed|ing|s|bed|bing)? (me|him|her|before|again)\\b`),
	/\b(abus|threat|stalk)/,
	/\b(not|never|don'?t feel|do not feel|isn'?t|aren'?t) (feel )?safe\b|\bunsafe\b|\bin danger\b/,
	/\b(afraid|scared|terrified|frightened)\b/,
	/\b(knife|knives|gun|guns|machete|weapons?)\b/,
	/\b(sleep(ing)? rough|on the streets?|nowhere to (stay|live|go|sleep)|homeless)\b/,
	/\b(hopeless|worthless|breakdown|breaking point|no way out|given up|give up on|falling apart)\b/,
	/\bhate (myself|my life)\b|\b(no ?one|nobody) would miss me\b/,
	/\b(hear(ing)?|the) voices\b|\bpanic attack/,
	/\b(depress(ed|ion)|very low|so low|really low)\b/,
	/\bnot eaten\b|\bno (gas|food|electric|heating)\b/,
	/\b(controls|takes) (all )?my money\b|\bfollows me\b|\bafter me\b/,
	/\bow(e|ed) money to\b/
];

const welshHints: readonly RegExp[] = [
	/\b(methu|ddim yn gallu|fedra i ddim|alla i ddim) (ymdopi|cario ymlaen|dal ati|cymryd mwy|dygymod|stopio crio)\b/,
	/\b(cam-?dri|gam-?dri|bygwth|bygyth|fygyth|mygwth|stelcian)/,
	/\b(taro|curo|bwrw|ymosod ar|tagu|trywanu) (fi|i)\b/,
	/\bdd?im yn (teimlo'n )?(ddiogel|saff)\b|anniogel|\bmewn perygl\b/,
	/\b(ofn|ofnus|ofni)\b/,
	/\b[cg]h?yllell\b|\barfau\b|\bgwn\b/,
	/\bcysgu (ar y stryd|allan|tu fas|tu allan)\b|\b(unman|nunlle|unlle) i (fynd|aros|gysgu|fyw)\b|ddigartref|\bdigartref\b/,
	/anobeith|ddiwerth|\bcasáu fy hun|\bffordd allan\b|\btorri lawr yn\b/,
	/\bneb yn gweld fy eisiau\b|\brhoi'r gorau i bopeth\b/,
	/\blleisiau\b|\bo banig\b|\biselder\b|\bisel iawn\b/,
	/\brheoli fy arian\b|\bfy nilyn\b|\bar fy ôl i\b/,
	/\bddim wedi bwyta\b/
];

export const dangerHints: readonly RegExp[] = [...englishHints, ...welshHints];
