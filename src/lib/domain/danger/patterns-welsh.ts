import type { DangerPatterns } from './patterns.ts';

/*
 * As `patterns-english.ts`: what stood after an apostrophe stands with the word before it ("mae'n" is "maen"). A regular
 * expression's \b knows no letters with accents: where a word begins or ends with one, none is used. Awaits a translator's check.
 */

const FY_HUN = '(fy|vy|yn) ?(hun|hunan|hyn)';
const EISIAU =
	'(eisiau|eishe|isio|isho|isie|moyn|am|amser|mynd i|mynd in|bron a|bron|meddwl am|ystyried|barod i|trio|ceisio|teimlo fel|well gen i|hoffwn i|licio)';
const PLANT = '(y |r |fy )?(plant|plentyn|babi|bachgen|ferch|merch|mab|chwaer|brawd|mam)';
const YMAITH = '(yma gyda|gyda|gydar|da|mewn|yn y|yn yr|yn fy|ar y|wrth|yng|ym|fel|efo|hefo|ar fy mhen)';
const ERS_TALWM =
	'(blynyddoedd yn ol|flynyddoedd yn ôl|blynedd yn ôl|flynedd yn ôl|mlynedd yn ôl|misoedd yn ôl|llynedd|pan on i.{0,8}(fach|ifanc|blentyn)|pan oeddwn i.{0,8}(fach|ifanc|blentyn)|ers talwm|yn y gorffennol)';

const harmless: readonly RegExp[] = [
	/\b(dd?torr|torr)\w* (i )?fy hun(an)? wrth (si|sh)afio\b/g,
	new RegExp(
		`\\b(torr|dorr|llosg|losg|brif|frif|anaf)\\w* (i )?${FY_HUN} (wrth|yn chwarae|yn y gwaith|ar y|ar yr|yn y gegin|yn y gampfa|ar ddamwain|yn ddamweiniol)`,
		'g'
	),
	/\bgalla i ymdopi\b|\bdeffror? (y )?(babi|plant)\b/g,
	/\bgyllell ar fforc\b/g,
	new RegExp(`\\b(byw|fyw) ${YMAITH}\\b`, 'g'),
	/\b(marw|farw) (o|i) (chwerthin|gywilydd|eisiau|isio|gael|weld|ddiflastod|newyn|oerfel)\b/g,
	/\b(curo|guro|churo) (fi|ni|ti) (ar|yn|o|mewn) (y |r )?(pŵl|pwl|snwcer|cardiau|gêm|gem|fifa|darts|dartiau|ras|\w+ gôl)/g,
	/\b(mam|nain|mamgu|bos|bòs|rheolwr|swyddog) yn (fy )?(lladd|ladd) i\b/g,
	/\bneidio oddi ar y bws\b|\bg?yllell.{0,14}(gegin|cegin|gwaith|crefft)\b/g,
	/\bfy nhabledi i gyd (ar amser|yr wythnos|bob dydd|heddiw|fel)\b|\b(car|cefn|traed|nhraed|gwres|gwaith|ap|staff|bws|pen|daith|oriau) yn (fy )?(lladd|ladd) (fi|i)\b/g
];

const softened: readonly RegExp[] = [
	new RegExp(
		`\\b(ddim|ddim yn|ddim wedi|dim|m|byth|wedi stopio|wedi rhoi r gorau i|wedi rhoir gorau i|heb|yn lle|arfer) (${EISIAU} )?(marw|farw|(torri|dorri|frifo|brifo|niweidio|ladd|lladd) ${FY_HUN}|hunan ?niw\\w*|hunan ?ladd\\w*)`,
		'g'
	),
	/\b(atal|ymwybyddiaeth) hunan ?ladd\w*|\b(drwy|trwy|o) hunan ?laddiad|\bhunan ?laddiad (fy|ei) \w+/g,
	new RegExp(
		`\\b(fy (mwrw|nharo|nghuro|nhagu|nghicio|nhrywanu|nhreisio)|ymosod\\w*|hunan ?niw\\w*|torri ${FY_HUN})\\b[^.!?]{0,40}${ERS_TALWM}`,
		'g'
	),
	new RegExp(
		`${ERS_TALWM}[^.!?]{0,40}\\b(fy (mwrw|nharo|nghuro|nhagu|nghicio|nhrywanu|nhreisio)|ymosod\\w*|hunan ?niw\\w*|torri ${FY_HUN})`,
		'g'
	)
];

const now: readonly RegExp[] = [
	/hunan ?ladd|hunan ?laddiad|hunan ?niw/,
	new RegExp(
		`\\b(ladd|lladd|laddaf|frifo|brifo|niweidio|anafu|crogi|grogi|foddi|boddi|saethu|trywanu|wenwyno|gwenwyno|dorri|torri|losgi|llosgi|llosgais i|torrais i|dorrais i|niwed i|niwed im|gwneud niwed i|tagu|dagu) ${FY_HUN}\\b`
	),
	new RegExp(`\\b${EISIAU} (jyst |just )?(marw|farw)\\b`),
	/\b(hoffwn i fod|taswn i|pe bawn i|tawn i|byswn i|hoffwn i petawn i|piti na faswn i|bechod na faswn i|well gen i fod|well da fi fod) wedi marw\b|\b(taswn|tawn|pe bawn|petawn|pe na bawn|byswn) i (ddim )?(yma|ma|yn fyw)\b|\b(byddain well|well) (i mi |i fi )?(fod )?wedi marw\b/,
	/\bgorddos|\borddos\b/,
	/\b(cymryd|gymryd|cymerais|gymerais|cymeres|llyncu|lyncu|llyncais|lyncais|gymres|cymrais) (i )?(gormod o|ormod o|fy nhabledi i gyd|y tabledi i gyd|lot o dabledi|llwyth o|lwyth o|bocs cyfan o|focs cyfan o|pecyn o|becyn o|llond llaw o|lond llaw o|\d{2,} o|(ugain|trideg|deugain|hanner cant) o|y cwbl o)/,
	/\b(yfed|yfais|llyncu|llyncais) (i )?(cannydd|blîtsh|bleach|gwenwyn|batri\w*)/,
	/\b(diwedd|terfyn|stop) (ar|i) (fy mywyd|y cyfan|y cwbl|bopeth|bob dim|bethau|r cyfan)\b|\bdod â.{0,10} i ben â fy mywyd\b|\b(eisiau|isio|moyn) (i bopeth|ir cyfan|i bob dim|ir cwbl) (ddod i ben|orffen|stopio)\b/,
	new RegExp(
		`\\b${EISIAU} (orffen|gorffen|cwpla|gwpla|bennu|benni|ddiweddu) (y cwbl|y cyfan|r cyfan|fe i gyd|pethau|popeth|fy mywyd|bob dim)\\b(?! (or|o|y|ar)\\b)`
	),
	/\b(cymryd|gymryd|cymrid) fy mywyd\b|\bcolli fy mywyd\b/,
	/\b(sa|so|smo|sdim) (i|fi|in|fin) ?(yn )?(moyn|ishe|isie|eisiau) (byw|bod ma|bod yma|deffro|bodoli)\b/,
	new RegExp(
		`\\b(ddim|dim|dwim|wim|m|heb) (${EISIAU} )(byw|bod yma|bod yn fyw|deffro|bodoli|codi byth|gweld yfory)\\b(?! ${YMAITH})`
	),
	/\b(mynd i gysgu|cysgu) a (pheidio â|pheidio|byth|ddim|dim) (deffro|dihuno)\b|\b(peidio|pheidio|byth) (â )?(deffro|dihuno) (eto|byth|mwy)\b/,
	/\b(well|gwell|hapusach|haws)\b.{0,25}\b(hebdda i|hebof i|hebddo i|hebdda fi|heb fi)\b/,
	/\b(d?dim (byd|rheswm|pwynt|diben|pwrpas)|does dim|gweld dim) (.{0,14})?\b(i fyw|byw|cario mlaen|cario ymlaen|mynd ymlaen|bod yn fyw)\b(?! (mor|yn y|gyda|ymhell))/,
	/\b(blino ar|bol ar|laru ar|digon ar) (fyw|fywyd|fy mywyd|bywyd)\b/,
	/\bneidio (oddi ar|o ben|allan o|o flaen|dan|o dan|or|i lawr or|mewn o flaen) (y |r |yr )?(bont|pont|to|ffenest|ffenestr|balconi|clogwyn|adeilad|trên|tren|lori|car|bws|draffig|traffig)|\bneidio o flaen\b|\b(sefyll|eistedd) ar (y |ben y )?(bont|ymyl|to|clogwyn|cledrau)/,
	/\b(nodyn|llythyr) (ffarwel|ffarwél|hunanladdiad)|\bffarwel (pawb|i bawb)|\bdweud wrth (y |r |fy )?(plant|mam|teulu|mab|merch) (fy )?mod in eu caru\b|\brhaff (yn barod|am fy ngwddf)/,
	/\b(torri|hollti|sleisio|dorri) (fy )?(ngarddyrnau|arddyrnau|mreichiau|ngwddf|ngarddwrn|nghoesau)\b/,
	/\bgwneud (rhywbeth|rhwbeth) (twp|gwirion|dwl|hurt|i fi fy hun)\b/,
	/\bfy (mwrw|nharo|nghuro|nhagu|nghicio|nhrywanu|nhreisio|nyrnu|llosgi|lladd|slapio|mhwnio|mrathu|saethu|anafu|mrifo|nolbio|waldio)( i)?\b/,
	/\b(bwrw|taro|curo|tagu|dagu|cicio|trywanu|ladd|lladd|slapio|pwnio|brifo|treisio|waldio|llindagu|saethu|dyrnu) (fi|ni)\b|\b(trawodd|tagodd|bwrodd|ciciodd|curodd|slapiodd|pwniodd|dyrnodd|brathodd|trywanodd|saethodd|llosgodd|gwthiodd|taflodd) (e |o |hi |fe |nhw )?(fi|ni|rywbeth ata i)\b/,
	/\b(gwthio|gwthiodd|taflu|taflodd) (e |o |hi )?fi (i lawr|lawr|yn erbyn|mewn i|allan)\b|\bdwylo? (o gwmpas|rownd|am) fy (ngwddf|ngwddwg|nghorn gwddf)/,
	/\b(ges|ces|cefais|gefais|wedi cael) i? ?(fy )?ymosod|\bg?yllell\b.{0,15}\b(arna|ata|at fy)\b|\b(gyllyll|cyllyll|chyllyll|gynnau)\b.{0,25}\b(tu allan|tu fas|yma)\b/,
	/\bymosod(odd|wyd)? (e |o |hi |nhw )?(arna|arnaf|arnai|arnon|arnom) ?(i|ni)?\b/,
	new RegExp(`\\b(brifo|bwrw|curo|taro|slapio|cicio|ysgwyd|frifo|anafu)r? ${PLANT}\\b`),
	/\b(ganddo|ganddi|ganddyn|gyda|gan|cario|efo|da) .{0,14}\b(g?yllell|gwn|machete|morthwyl|bwyell)\b|\b(c|ch|g)yllell (gyda|gan|da|efo) (fe|fo|hi|nhw|ddo|fi)\b/,
	/\bgwn (tu allan|tu fas|gyda|ganddo)\b/,
	/\b(cloi|nghloi|gloi)( i| fi| ni)?( i mewn| yn y| mewn| yn fy)\b|\bwedi cloir drws\b/,
	/\bddim yn (gadael|gadel|gadal|ngadael) (i )?(fi|mi) (i )?(adael|fynd|allan|fas)\b|\b(gau|pallu) gadael (i )?(fi|mi) (fynd|adael)\b/,
	/\b(maen nhw|ma nhw|mae (e|o|fe|fo|hi)|mae (fy )?(nghyn|cyn|ex)\S*|mae (dyn|dynion|criw|bois|bechgyn|gang)\b).{0,14}\b(tu allan|tu fas|wrth) (i )?(ir |i fy |fy |y |r )?(drws|nrws|tŷ|fflat|ffenest)|\b(ceisio|trio) (torri|dod|cicio) (i )?mewn\b|\b(curo|cicio|torri|malu) (ar )?(y|r|fy) (drws|nrws|ffenest)/,
	/\b(mynd i|mynd|am|eisiau|isio|moyn|teimlo fel) ?(iw|w|ei|eu)? ?(ladd|lladd|drywanu|trywanu|saethu|frifo|brifo|guro|curo) (e|o|fe|fo|hi|nhw|rhywun|pobl)\b|\b(mynd iw|mynd i w|am ei|am eu|eisiau ei|isio ei|moyn ei) (ladd|drywanu|saethu|lladd|trywanu)\b/,
	/\b(llosgi|rhoi ar dân) (y |r |ei |eu )?(tŷ|fflat|lle|hostel)/
];

const hints: readonly RegExp[] = [
	/\b(methu|ffaelu|ddim yn gallu|fedra i ddim|alla i ddim|allai ddim|sain gallu) (a )?(ymdopi|copio|cario ymlaen|cario mlaen|dal ati|dal i fynd|cymryd (mwy|dim mwy)|dygymod|stopio crio|stopio llefain|wynebu)\b/,
	/\b(cam ?dri|gam ?dri|bygwth|bygyth|fygyth|mygwth|stelcian|treisi|ymosod)/,
	/\b(taro|curo|bwrw|ymosod ar|tagu|trywanu|brifo) (fi|i|fe|fo|hi)\b/,
	/\b(dd?im|byth) yn (teimlon )?(ddiogel|saff)\b|anniogel|\bmewn perygl\b/,
	/\b(ofn|ofnus|ofni|dychryn|dychrynllyd)\b/,
	/\b[cg]h?yllell\b|\barfau\b|\bgwn\b/,
	/\bcysgu (ar y stryd|allan|mas|tu fas|tu allan)\b|\b(unman|nunlle|unlle) i (fynd|aros|gysgu|fyw)\b|ddigartref|\bdigartref\b|\bcicio (fi )?(allan|mas)\b/,
	/anobeith|ddiwerth|\bcasáu (fy hun|fy mywyd)|\bffordd allan\b|\btorri lawr yn\b|\bpen fy nhennyn\b/,
	/\bneb yn gweld fy eisiau\b|\brhoir gorau i bopeth\b/,
	/\blleisiau\b|\bo banig\b|\biselder\b|\bisel iawn\b|\blle tywyll\b|\bargyfwng\b/,
	/\brheoli fy arian\b|\bfy nilyn\b|\bdilyn fi\b|\bar fy ôl i\b/,
	/\b(ddim|heb) (wedi )?(bwyta|byta)\b|\bdim (bwyd|nwy|trydan|gwres)\b/
];

export const welsh: DangerPatterns = { harmless, softened, now, hints };
