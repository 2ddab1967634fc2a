/*
 * What people type is folded to what they mean before its words are weighed: "wud", "w0uld" and "would" are one word, "mae on" is
 * "mae o yn", and words that only add weight are left out. The phrases of the patterns are read as typed.
 */

/** The word meant, and after it how it is typed. */
const asTyped = `
would:wud wld;could:cud cld;dont:dnt doant dunt;cant:cnt carnt;you:u yous;your:ur;are:r;be:b;im:iam;ill:il;
want to:wanna wana wannna wanto wantto;going to:gonna gunna gona gna gunno goingto;trying to:tryna tryina;im going to:ima imma;
have:av hav;being:bein;with:wiv wid wif;that:dat tht;nobody:noone no1 nobdy;
someone:some1 sum1 somebody;everyone:every1 evry1 everybody evryone;anymore:nemore anymor enymore;
myself:meself mesen mysen maself mysel myslef mysef meslf mself miself;himself:hisself;
tomorrow:tmoz tomoz tmrw tomorow tommorow tommorrow tomorro;tonight:tonyt tonit tonigt;because:cos coz cuz bcos bcoz cus;
kill:kil kll;killing:killin kiling;knife:nife knive;knives:nives;forever:foreva 4eva 4ever;
before:b4;should have:shoulda shouldve;without:wivout withou witout;nothing:nuffin nuthin nowt nothin;something:summat summin sumthing sumfin;
enough:enuf enuff;life:lyf lyfe;night:nite nyt;might:myt;need to:needa;
eisiau:isio isho isie ishe isiau eisie isa moyn moin moen;nawr:rwan wan;gyda:efo hefo gida gyta da;
wedi:di;dweud:deud gweud gwed deu gweu;gwneud:neud gneud wneud;allan:mas;deffro:dihuno ddeffro ddihuno deffron;
wrtha:wrtho wrthai;tabledi:dabledi nhabledi tablets moddion meds pils tabs;
dwi yn:dwin dwinn rwyn rwin;dwi ddim:dwim;fi yn:fin;fe yn:fen;hi yn:hin;nhw yn:nhwn;ni yn:nin;mae yn:maen maer;
teimlo yn:teimlon timlon;lleisiau yn:lleisiaun;sai yn:sain soin;hebdda i:hebddai;nes i:nesi
`;

const meant = new Map(
	asTyped
		.trim()
		.split(/;\s*/u)
		.flatMap((line) => {
			const [word = '', typed = ''] = line.split(':');
			return typed.split(' ').map((one) => [one, word] as const);
		})
);

/** They add weight and nothing else: what stands either side of them belongs together. */
const fillers = new Set(
	(
		'just really actually fucking fuckin fking effing bloody literally honestly proper seriously totally completely basically ' +
		'simply kinda sorta tbh ngl deffo definitely probably constantly pls plz please jyst ffycin blydi wir'
	).split(' ')
);

/** Long enough to be known in spite of one letter, or of two that changed places; and the words of their own that are as near. */
const knownMisspelt = (
	'suicide suicidal overdose overdosed overdosing strangled strangling machete paracetamol tablets swallowed ' +
	'ligature murdered threatened threatening frightened terrified hopeless worthless throttled goodbye'
).split(' ');
const ownWords = new Set('tables tablet straggled straggling threatens overdoses'.split(' '));

const phrases: readonly (readonly [RegExp, string])[] = [
	[/(\p{L})\1{2,}/gu, '$1'],
	[/\b(want|going|goin|need|trying|tried|ready|like|have|used|how|got|supposed) (2|too|ta) /g, '$1 to '],
	[/\b4 (good|ever|me)\b/g, 'for $1'],
	[/\bno (one|body)\b/g, 'nobody'],
	[/\b(some|every) ?(one|body)\b/g, '$1one'],
	[/\bany more\b/g, 'anymore'],
	[/\b(my|me) self\b/g, 'myself'],
	[/\b(he|she) (is|has)\b/g, '$1s'],
	[/\bthey (are|have)\b/g, 'theyre'],
	[
		/\bi (am|have) (?!g?wneud|ll?add|g?orffen|neidio|g?rogi|dd?iweddu|farw|f?rifo|fynd|fod|losgi|dd?orri|g?ymryd|saethu|ei |eu |neud|roi)/g,
		'im '
	],
	[/\bive\b/g, 'im'],
	[/\b(do|did|does|could|would|should|is|was|has|have) not\b/g, '$1nt'],
	[/\bcan ?not\b/g, 'cant'],
	[/\bwill not\b/g, 'wont'],
	[/\bgoin(g)? to\b/g, 'going to'],
	[/\bthere (going to|coming|trying|outside|threatening|after me)\b/g, 'theyre $1'],
	[/\bbin (\w+ing)\b/g, 'been $1'],
	[/ n (not|never|dont|just|end|i|im|my|then|didnt) /g, ' and $1 '],
	[/\b(fyddai|allai?|fedrai?|sgenn?ai|gallai?|welai|wnai?)m\b/g, '$1 ddim'],
	[
		/\b(rhoi|stopio|cymysgu|clymu|glymu|malu|falu|cloi|gloi|torri|dorri|curo|guro|llyncu|lyncu|eisiau|isio|moyn|ishe|troi|droi|brifo|frifo|taflu|daflu|llosgi|losgi|defnyddio|iwsio|cico|cicio|tagu|dagu|trywanu|bwrw|hitio|lladd|cymryd|gymryd|gorffen|bennu|cwpla|crasho|grasho|gyrru)(n|r)\b/g,
		'$1 $2'
	],
	[/\b(mae?|bod|oedd|odd|fod) (o|e|fo|fe)n\b/g, '$1 $2 yn'],
	[/\b(\w{3,}[aeiouwy])n hun(an)?\b/g, '$1 fyhun'],
	[/\bin hun(an)?\b/g, 'i fyhun'],
	// Alone, and nothing done to oneself.
	[/\bar (fy |y |ym )?(mhen|ben|pen) (fy|yn|n) hun(an)?\b/g, 'ar fymhen'],
	[/\b(fy|yn|n|fyn|ym|y) hun(an)?\b/g, 'fyhun']
];

/** Letters that somebody spaced out or wrote as figures, so that a filter would not see them. */
function unhidden(text: string): string {
	return text
		.replaceAll(/\b(?:[a-z] ){3,}[a-z]\b/g, (found) => found.replaceAll(' ', ''))
		.replaceAll(/\b[a-z]+(?:[01345$][a-z]+)+\b/g, (found) =>
			found.replaceAll(/[01345$]/g, (figure) => figures[figure] ?? figure)
		);
}

const figures: Partial<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', $: 's' };

/** Words as `plain` makes them, as they are meant. */
export function folded(text: string): string {
	const words = (one: string) =>
		one.replaceAll(/[a-z\d]+/g, (word) => (fillers.has(word) ? '' : (meant.get(spelt(word)) ?? spelt(word))));
	const said = phrases.reduce((rest, [typed, as]) => rest.replaceAll(typed, as), words(unhidden(text)));
	return said
		.replaceAll(/ {2,}/g, ' ')
		.replaceAll(/ (?=[,.!?])/g, '')
		.trim();
}

function spelt(word: string): string {
	if (word.length < 7 || ownWords.has(word)) return word;
	return knownMisspelt.find((known) => known.startsWith(word.charAt(0)) && isNear(word, known)) ?? word;
}

/** Whether one letter is wrong, missing or too many, or two that stand together changed places. */
function isNear(word: string, known: string): boolean {
	if (Math.abs(word.length - known.length) > 1) return false;
	let same = 0;
	while (same < word.length && word[same] === known[same]) same++;
	const [left, other] = [word.slice(same), known.slice(same)];
	return (
		left.slice(1) === other.slice(1) ||
		left.slice(1) === other ||
		left === other.slice(1) ||
		(left[0] === other[1] && left[1] === other[0] && left.slice(2) === other.slice(2))
	);
}
