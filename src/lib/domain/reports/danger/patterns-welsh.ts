import type { DangerPatterns, Phrase } from './danger-patterns.ts';

/*
 * As `patterns-english.ts`: what stood after an apostrophe stands with the word before it ("mae'n" is "maen", "torri'n hun" is
 * "torrin hun"), and no letter has its accent. "Fy" is often not said, and what it does to the next word is ("nharo i"). Awaits a
 * translator's check.
 */

/** Oneself, with the space before it: "torri fy hun", "torri'n hunan". */
const FY_HUN = '(?: (?:fy|vy|yn|n) ?(?:hun|hunan|hyn)|n (?:hun|hunan))';
const EISIAU =
	'(eisiau|eisie|eishe|ishe|isio|isho|isie|moyn|am|amser|mynd i|mynd in|meddwl am|ystyried|barod i|trio|ceisio|teimlo fel|well gen i|hoffwn i|licio|licwn i|leiciwn i|baswn in licio)';
/** To hurt somebody, as it is said in the north and in the south, and as it is borrowed. */
const TARO =
	'(bwrw|taro|daro|curo|guro|tagu|dagu|cicio|gicio|trywanu|drywanu|ladd|lladd|slapio|slapo|pwnio|pwno|bwno|brifo|frifo|treisio|waldio|llindagu|saethu|dyrnu|hitio|hitian|hito|pwnsio|wado|clatsho|colbio|colbo|stabio|stabo|cnoco|cico|ffusto|bito|brathu|losgi|llosgi|anafu|niweidio|malu|nolbio)';
/** "Fy nharo i", with "fy" or without it. */
const FY_NHARO =
	'(mwrw|nharo|nghuro|nhagu|nghicio|nghico|nhrywanu|nhreisio|nyrnu|mhwnio|mhwno|mrathu|mrifo|nolbio)';
const TABLEDI =
	'((y |r |fy |yr |n )?(tabledi|nhabledi|dabledi|tablets|pils|moddion|meddyginiaeth|meds|paracetamols?))';
const PLANT =
	'(y |r |fy |ei |yn )?(plant|plentyn|mhlant|mhlentyn|babi|mabi|bachgen|ferch|merch|mab|chwaer|brawd|mrawd|mam|nhad|nain|taid|mamgu|nghariad)';
const TEULU =
	'(chwaer|brawd|mrawd|mam|dad|tad|nhad|mab|merch|partner|mhartner|cariad|nghariad|gwr|ngwr|gwraig|ngwraig|plant|mhlant|babi|mabi|nain|taid|mamgu|tadcu|ffrind|nheulu)';
const GYDA = '(gyda|da|efo|hefo|gydai|efoi|hefoi) (fi|ni|(fy |i |ei )?(mam|fam|dad|tad|thad|nhad))';
const NAWR = '(nawr|rwan|bellach|eto|erbyn hyn)';
const YMAITH =
	'(yma gyda|gyda|gydar|gydai|efoi|hefoi|da|mewn|yn y|yn yr|yn fy|ar y|wrth|yng|ym|fel|efo|hefo|ar fy mhen)\\b';
const ERS_TALWM =
	'(yn (19|20)\\d\\d|blynyddoedd yn ol|flynyddoedd yn ol|blynedd yn ol|flynedd yn ol|mlynedd yn ol|misoedd yn ol|llynedd|pan on i.{0,8}(fach|ifanc|blentyn)|pan oeddwn i.{0,8}(fach|ifanc|blentyn)|ers talwm|yn y gorffennol)';

/** As in English: what may stand between two parts of what is taken out ends at the writer, the present and a joining word. */
const WITHIN =
	'(?:(?!\\b(?:i|fi|fin|mi|fy|dw|dwi|dwin|dwim|rwy|rwyn|wi|win|sai|sain|nes|wnes|ges|ces|a|ac|ond|felly|achos|wedyn|nawr|rwan|heddiw|heno|eto|neithiwr|ddoe|fel|ers dydd)\\b)[^.,;:!?])';

/** Over and said to be over: "roeddwn i eisiau marw ers talwm, ond ddim rwan". */
const OND_DDIM = `ond (ddim|dim|nid|dydw i ddim|dwi ddim|dwi m|dwim|sai|sain|wi ddim)${WITHIN}{0,13}(rwan|nawr|bellach|mwyach|mwy|erbyn hyn|heddiw)`;

const harmless: readonly Phrase[] = [
	/\b(torr|dorr)\w* (i )?(fy |n |yn )?hun(an)? (wrth|yn) (si|sh)afio\b/g,
	/\b(ci|gi|cath|gath|gwenynen|wenynen|ceffyl|bochdew)\b( \w+){0,3} (wedi |di )?(brathu|pigo|cnoi|crafu|brifo) (fi|i)\b/g,
	new RegExp(
		`\\b(torr|dorr|llosg|losg|brif|frif|anaf)\\w*( i)?${FY_HUN} (wrth|yn chwarae|yn y gwaith|ar (y|yr) (?!fraich|breichiau|goes|coesau|arddwrn)|yn y gegin|yn y gampfa|ar ddamwain|yn ddamweiniol)`,
		'g'
	),
	/\bgalla i ymdopi\b|\bdeffror? (y )?(babi|plant)\b/g,
	/\bgyllell ar fforc\b/g,
	// Who lives with somebody: "fi nawr" and "fy chwaer" by themselves weigh as what is done to the writer.
	new RegExp(
		`\\b(mae?r?|maen|roedd)( nhwn| (o|e|fo|fe|hi)n|( (fy|y|ein|ei))? ${TEULU}( i)?( yn|n)) byw ${GYDA}( ${NAWR})?(?= ?([.,!?]|$))`,
		'g'
	),
	new RegExp(`\\b(byw|fyw) ${YMAITH}( (fi|ni)\\b( ${NAWR}\\b)?)?`, 'g'),
	/\b(lladd|ladd) (ni|fi) (ar y (cae|maes|cwrt)|\d|o \d)/g,
	/\b(in|fy|yn fy) lladd i (yn|wrth) (aros|disgwyl|gweithio|cerdded|codi|sefyll|dringo|chwerthin)\b/g,
	/\b(bron )?(a |i fi |i mi )?(marw|farw) (isio|eisiau|ishe|moyn) (smoc|paned|cwrdd|gweld|mynd|bwyd|diod|pi|cysgu|gwybod)/g,
	/\b(marw|farw) (o|i) (chwerthin|gywilydd|eisiau|isio|gael|weld|ddiflastod|newyn|oerfel)\b/g,
	/\b(curo|guro|churo|lladd|ladd|chwalu) (fi|ni|ti|fy \w+) (ar y cae|ar|yn|o|mewn) (y |r )?(pwl|pwl|snwcer|cardiau|gem|gem|fifa|darts|dartiau|ras|\w+ gol)/g,
	/\b(mam|nain|mamgu|bos|bos|rheolwr|swyddog) yn (fy )?(lladd|ladd) i\b/g,
	/\bneidio oddi ar y bws\b|\bg?yllell.{0,14}(gegin|cegin|gwaith|crefft)\b/g,
	/\bfy nhabledi i gyd (ar amser|yr wythnos|bob dydd|heddiw|fel)\b|\b(car|cefn|nghefn|traed|nhraed|draed|coesau|nghoesau|sgidi\w+|esgidi\w+|gwres|gwaith|ap|staff|bws|pen|mhen|daith|oriau|dannedd|nannedd|dant|nant)( i| fi| ma)?(n| n| yn) (fy )?(lladd|ladd) (fi|i|ni)\b/g,
	/\b(dedfryd\w*|nedfryd\w*|euogfarn\w*|cyhudd\w*|nghyhuddo|euog|arestio|pledio)\b[^.!?]{0,14}\b(o|am) (ymosod\w*|fygwth|fygythiad\w*)( (drwy|trwy) guro)?\b/g,
	/\bg?c?h?yll(ell|yll)\b.{0,4}(ymwybyddiaeth|trosedd\w*)\b|\b(cwrs|gwrs|chwrs|sesiwn|gweithdy|tystysgrif|trosedd\w*)( \w+){0,2} (cyllyll|gyllyll|chyllyll|cyllell)\b/g
];

const HUN_NIWED = `(marw|farw|(torri|dorri|frifo|brifo|niweidio|ladd|lladd)${FY_HUN}|hunan ?niw\\w*|hunan ?ladd\\w*)`;

const DIM_MWY = '(?! ?(ond|heblaw|pan|os|fel|lle|nes|tan|achos|bob|eto|heno|neithiwr|gymaint)\\b)';

const softened: readonly Phrase[] = [
	// Said to be safe.
	new RegExp(
		`\\b(neb|sneb)( (wedi|di|yn|n|am|byth|erioed))* (fy |n |yn )?(${FY_NHARO}|${TARO})( (i|fi|ni)\\b|$|(?=[.,!?]))${DIM_MWY}`,
		'g'
	),
	new RegExp(
		`\\b(dyw|dydi|dydy|tydi|nid yw|di|dydyn|dyn|smo|so|doedd)( (o|e|fe|fo|hi|nhw|neb))?( (ddim|erioed|byth))( (yn|wedi|di|n))* (fy )?(${FY_NHARO}|${TARO})( (i|fi|ni))\\b${DIM_MWY}`,
		'g'
	),
	new RegExp(
		`\\b(byth|fyth|na i ddim|faswn i ddim|fyddwn i ddim)( yn| n)? ${TARO} (fi|neb|rhywun|nhw|(fy|y|r|unrhyw) \\w+)\\b`,
		'g'
	),
	new RegExp(`\\barfer(wn|ai)?( i| o| e| fe| hi)?( yn)? ${TARO} (fi|ni|pobl|mam)\\b`, 'g'),
	new RegExp(
		`\\b(dim|ddim|heb)( \\w+)? (meddyliau|feddyliau|teimladau|awydd|ysfa) (am |o |i )?${HUN_NIWED}`,
		'g'
	),
	new RegExp(
		`\\b(blwyddyn|mlynedd|flynedd|blynyddoedd|mis|fis|misoedd|wythnos|diwrnod)( bellach| nawr)? ers( i| mi)?( fi| mi)?( wedi)? ${HUN_NIWED}`,
		'g'
	),
	/\b(colli|golli|collais|collodd)( \w+){1,3} (i|o|trwy|drwy) hunan ?laddiad\b/g,
	new RegExp(`\\b${TARO} (rhywun|rywun|pobl|boi|dyn)\\b${WITHIN}{0,30}?${ERS_TALWM}`, 'g'),
	new RegExp(`\\barfer(wn|ai)?( i| o| e| fe| hi)?( yn)? (fy )?${FY_NHARO}( i)?\\b`, 'g'),
	/\b(ddim|dim|m|sain|wim|dwim|byth)( yn)? teimlo ?n? hunan ?laddol\b/g,
	new RegExp(
		`\\b((roeddwn|roedden|oeddwn|oedden|ron|on|o n) i( yn|n)? (${EISIAU}|arfer( eisiau| isio| moyn)?)|arfer(wn)?( i)?( eisiau| isio| moyn| bod isio)?) (marw|farw|ladd${FY_HUN}|lladd${FY_HUN}|(torri|dorri|brifo|frifo)${FY_HUN})${WITHIN}{0,30}?(${ERS_TALWM}|${OND_DDIM})`,
		'g'
	),
	new RegExp(
		`\\b(os|pan|cymorth cyntaf)\\b${WITHIN}{0,40}?\\b(rhywun|pobl|person|nhw)\\b${WITHIN}{0,20}?\\b(g?orddos\\w*)`,
		'g'
	),
	{
		phrase: new RegExp(
			`\\b(ddim|ddim yn|ddim wedi|dim|m|byth|heb|yn lle|arfer) (${EISIAU} )?${HUN_NIWED}`,
			'g'
		),
		notAfter: /pam $/
	},
	{
		phrase: new RegExp(
			`\\b(wedi stopio|wedi rhoi r gorau i|wedi rhoir gorau i) (${EISIAU} )?${HUN_NIWED}`,
			'g'
		),
		notAfter: /(pam|ddim|heb|m|erioed) $/
	},
	/\b(atal|ymwybyddiaeth) hunan ?ladd\w*|\b(drwy|trwy) hunan ?laddiad|\bbu farw( \w+){0,3} o hunan ?laddiad|\bhunan ?laddiad (fy|ei) (?!hun)\w+/g,
	new RegExp(
		`\\b((fy |i |n )?(mwrw|nharo|nghuro|nhagu|nghicio|nhrywanu|nhreisio)|ymosod\\w*|hunan ?niw\\w*|overdos\\w*|g?orddos\\w*|torri${FY_HUN})\\b( i| arna i| arnaf i)?${WITHIN}{0,40}?${ERS_TALWM}`,
		'g'
	),
	{
		phrase: new RegExp(
			`${ERS_TALWM}${WITHIN}{0,40}?\\b(fy (mwrw|nharo|nghuro|nhagu|nghicio|nhrywanu|nhreisio)|ymosod\\w*|hunan ?niw\\w*|torri${FY_HUN})`,
			'g'
		),
		onlyAfter: /(^|[.,;:!?] ?|\b(a|ac|ond|felly) )$/
	}
];

const now: readonly RegExp[] = [
	/hunan ?ladd|hunan ?laddiad|hunan ?niw/,
	new RegExp(
		`\\b(ladd|lladd|laddaf|frifo|brifo|niweidio|anafu|sgriffio|crafu|grafu|bwrw|hitio|cosbi|gosbi|llwgu|stabio|hongian|crogi|grogi|foddi|boddi|saethu|trywanu|wenwyno|gwenwyno|dorri|torri|losgi|llosgi|llosgais i|torrais i|dorrais i|niwed i|niwed im|gwneud niwed i|tagu|dagu)${FY_HUN}\\b`
	),
	new RegExp(`\\b${EISIAU} (jyst |just )?(marw|farw)\\b`),
	/\b(hoffwn i fod|taswn i|pe bawn i|tawn i|byswn i|hoffwn i petawn i|piti na faswn i|bechod na faswn i|well gen i fod|well da fi fod) wedi marw\b|\b(taswn|tawn|pe bawn|petawn|pe na bawn|byswn) i (ddim )?(yma|ma|yn fyw)\b|\b(byddain well|well) (i mi |i fi )?(fod )?wedi marw\b/,
	/\bgorddos|\borddos\b/,
	/\b(ddim|dim|m|byth|sain|wim|dwim|fi)( yn| n)? haeddu (byw|bod yma|bod ma|bod yn fyw|anadlu)\b|\b(ddim|dim|m|sain|wim|dwim|methu|ffaelu)( yn)? gweld (y |unrhyw )?(pwynt|rheswm|diben|pwrpas|dyfodol)( i| mewn| yn)? ?(fi |mi )?(byw|fyw|cario|gario|mynd|fynd|bod|dal)/,
	/\b(noson|diwrnod|dydd|nadolig|mhenblwydd|penblwydd) olaf( i| ar y ddaear| yn fyw)\b|\b(wela i|welai|weli di fi|fydda i|fyddai)( ddim)?( yn)?( gweld)? ?(ddim )?(y )?(nadolig|r flwyddyn newydd|penblwydd)\b|\b(bod|mynd|fod) (efo|gyda|gydar|da|at|hefo)\b[^.!?]{0,16}\b(nefoedd|nefodd|ochr arall|ochor arall)\b/,
	new RegExp(
		`\\b(pwynt|bwynt|diben|pwrpas)( i| mewn| dros| o)? ?(fi |mi )?(fod yn fyw|bod yn fyw|byw|fyw|cario ml\\w+|cario ymlaen)\\b(?! ${YMAITH})`
	),
	/\b(g?w?neud|nid|gwneud) (rhywbeth|rhwbeth|rwbath|niwed|drwg) (i|in|im) ?(fi |mi )?(fy )?(hun|hunan)\b/,
	/\b(gobeithio|dymuno|gweddio|piti|trueni)\b[^.!?]{0,14}\b(na|nad|peidio|ddim|dim)\b[^.!?]{0,14}\b(deffro|dihuno|ddeffro|ddihuno|codi fory)\b/,
	/\b(rhoi|roi|dod|dodi) (pen|stop) (ar|arni|arno|i) ?(y cwbl|r cwbl|y cyfan|r cyfan|fy mywyd|bopeth|fywyd)|\bdod a r? ?(cwbl|cyfan) i ben\b|\bgwneud i ffwrdd a\b|\b(gadael|gadel|adael) (y|r) (byd|hen fyd)( hwn| ma| yma)?\b|\b(diflannu|ddiflannu) am byth\b|\b(gorffen|wedi gorffen|bennu|cwpla) (efo|gyda|da) (bywyd|byw)\b|\bwedi blino byw\b/,
	/\b(taflu|daflu|lluchio|luchio|towlu|dowlu) (fy hun|fy hunan|n hun|n hunan|yn hun|yn hunan)\b(?! (i mewn|mewn) (i|ir|i r) (r )?(gampfa|gwaith|ngwaith|cwrs|dysgu))|\b(taflun|daflun|luchion|towlun|dowlun) hun(an)?\b/,
	/\b(g?w?neud|nid|gwnes|wnes|nes i) amdan(a|af|ai|o)? ?(i|fi|fy hun|fy hunan|n hun|n hunan)\b/,
	new RegExp(
		`\\b(cymryd|gymryd|cymyd|gymyd|cymeryd|cymerais|gymerais|cymeres|gymeres|cymres|gymres|cymrais|llyncu|lyncu|llyncais|lyncais|llynces)( i| fi)? (${TABLEDI} i gyd(?! (ar amser|yr wythnos|bob dydd|heddiw|fel))|llwyth o ${TABLEDI}|lot o ${TABLEDI}|gormod o ${TABLEDI}|ormod o ${TABLEDI}|pob un)`
	),
	new RegExp(
		`\\b(hel|casglu|cadw|safio|cuddio|stocio) (lot o |llwyth o |digon o )?${TABLEDI} (er mwyn|i |at |nes|fel)`
	),
	/\b(cymryd|gymryd|cymerais|gymerais|cymeres|llyncu|lyncu|llyncais|lyncais|gymres|cymrais) (i )?(gormod o|ormod o|fy nhabledi i gyd|y tabledi i gyd|lot o dabledi|llwyth o|lwyth o|bocs cyfan o|focs cyfan o|pecyn o|becyn o|llond llaw o|lond llaw o|\d{2,} o|(ugain|trideg|deugain|hanner cant) o|y cwbl o)/,
	/\b(yfed|yfais|llyncu|llyncais) (i )?(cannydd|blitsh|bleach|gwenwyn|batri\w*)/,
	/\b(diwedd|terfyn|stop) (ar|i) (fy mywyd|y cyfan|y cwbl|bopeth|popeth|bob dim|bethau|r cyfan|fy hun|fy hunan)\b(?! (or|y|o r|sydd)\b)|\bdod a.{0,10} i ben a fy mywyd\b|\b(eisiau|isio|moyn) (i bopeth|ir cyfan|i bob dim|ir cwbl) (ddod i ben|orffen|stopio)\b/,
	new RegExp(
		`\\b${EISIAU} (orffen|gorffen|cwpla|gwpla|bennu|benni|ddiweddu) (y cwbl|y cyfan|r cyfan|fe i gyd|pethau|popeth|fy mywyd|bob dim)\\b(?! (or|o|y|ar)\\b)`
	),
	/\b(cymryd|gymryd|cymrid) fy mywyd\b|\bcolli fy mywyd\b/,
	new RegExp(
		`\\b((sa|so|smo|sdim)( i| fi| in| fin)?|sain|soin|smoin|sana i n|sgen i ddim) ?(yn )?(moyn|ishe|isie|eisie|eisiau|isio) (byw|bod ma|bod yma|deffro|dihuno|bodoli|cario mlan|cario mlaen)\\b(?! ${YMAITH})`
	),
	new RegExp(
		`\\b(ddim|dim|dwim|wim|m|heb) (${EISIAU} )(byw|bod yma|bod ma|bod o gwmpas|bod yn fyw|deffro|bodoli|codi byth|gweld yfory)\\b(?! ${YMAITH})`
	),
	/\b(m?fynd i gysgu|mynd i gysgu|cysgu|gysgu) a (pheidio a|pheidio|byth|ddim|dim|neud) (byth )?(deffro|dihuno|ddeffro|ddihuno)\b|\b(peidio|pheidio|byth) (a )?(deffro|dihuno|ddeffro|ddihuno) (eto|byth|mwy)\b/,
	/\b(well|gwell|hapusach|haws)\b.{0,25}\b(hebdda i|hebddai|hebof i|hebddo i|hebdda fi|heb fi)\b/,
	/\b((d|s|sa )?dim (byd|rheswm|pwynt|diben|pwrpas|point)|does dim|gweld dim) (.{0,14})?\b(i fyw|byw|fyw|cario mlaen|cario ymlaen|mynd ymlaen|bod yn fyw)\b(?! (mor|yn y|gyda|ymhell))/,
	/\b(blino ar|bol ar|laru ar|digon ar|alaru ar|syrffedu ar) (fyw|fywyd|fy mywyd|bywyd|bod yn fyw|bod yma)\b|\b(well|gwell|hapusach|haws|rhwyddach|hawsach|ysgafnach)\b.{0,25}\b(taswn|tawn|pe bawn|petawn|tasen|tasan|se|sen|bydden|byddwn|byswn)( i| n i| fi| ni| nin| in)*( yn| n)? (ddim|dim|marw|wedi marw|wedi mynd|farw|diflannu)|\b(colli|golli|dim|heb) (yr |r )?awydd (i )?f?byw\b/,
	/\bneidio (oddi ar|o ben|allan o|o flaen|dan|o dan|or|i lawr or|mewn o flaen) (y |r |yr )?(bont|pont|to|ffenest|ffenestr|balconi|clogwyn|adeilad|tren|tren|lori|car|bws|draffig|traffig)|\bneidio o flaen\b|\b(sefyll|eistedd) ar (y |ben y )?(bont|ymyl|to|clogwyn|cledrau)/,
	/\b(nodyn|llythyr) (ffarwel|ffarwel|hunanladdiad)|\bffarwel (pawb|i bawb)|\bdweud wrth (y |r |fy )?(plant|mam|teulu|mab|merch) (fy )?mod in eu caru\b|\brhaff (yn barod|am fy ngwddf)/,
	/\b(torri|hollti|sleisio|dorri) (fy )?(ngarddyrn\w*|arddyrn\w*|ngarddwrn|mreichi\w*|mreiche|mreichia|ngwddf|ngwddw|nghoesau|nghoese)\b/,
	/\bgwneud (rhywbeth|rhwbeth) (twp|gwirion|dwl|hurt|i fi fy hun)\b/,
	new RegExp(
		`\\bfy (${FY_NHARO}|llosgi|lladd|slapio|slapo|saethu|anafu|waldio|hitio|stabio)( i)?\\b|\\b${FY_NHARO} (i|fi)\\b|\\b(fy )?(nhaflu|ngwthio|ngwthion|nhynnu)( i| fi)? (i )?(lawr|yn erbyn|ar draws)\\b`
	),
	new RegExp(`\\b(n|in|i n|yn|fyn|am yn|nhwn|hin|on|en|fen|ydwn)( i)? ${TARO} i\\b`),
	new RegExp(`\\b${TARO} (fi|ni)\\b`),
	/\b(trawodd|tagodd|bwrodd|ciciodd|curodd|slapiodd|pwniodd|dyrnodd|brathodd|trywanodd|saethodd|llosgodd|gwthiodd|taflodd) (e |o |hi |fe |nhw )?(fi|ni|rywbeth ata i)\b/,
	/\b(gwthio|gwthiodd|taflu|taflodd) (e |o |hi )?fi (i lawr|lawr|yn erbyn|mewn i|allan)\b|\bdwylo? (o gwmpas|rownd|am|ar) (fy )?(ngwddf|ngwddw|ngwddwg|nghorn gwddf)\b|\b(gafael|gafel|cydio|gwasgu|codi)( yn| n)? (fy )?(ngwddf|ngwddw|ngwddwg|ngwallt)\b|\b(rhoi|roi|rhoddodd|cael) (cweir|crasfa|cosfa|slap|slapan|clatshen|dwrn|swaden|stid)( arall| eto)? (i|gan|da|gyda)\b/,
	/\b(ges|ces|cefais|gefais|wedi cael) i? ?(fy )?ymosod|\b[cg]h?yllell\b.{0,15}\b(arna|ata|at fy|((i|wrth|am|at|ir) )?(fy )?(ngwddf|ngwddw|ngwddwg|ngwyneb|mol))\b|\b(gyllyll|cyllyll|chyllyll|gynnau)\b.{0,25}\b(tu allan|tu fas|yma)\b/,
	/\bymosod(odd|wyd)? (e |o |hi |nhw )?(arna|arnaf|arnai|arnon|arnom) ?(i|ni)?\b/,
	new RegExp(`\\b(${TARO}|ysgwyd)r? ${PLANT}\\b`),
	/\b(ganddo|ganddi|ganddyn|gyda|gan|cario|efo|da) .{0,14}\b(g?yllell|gwn|machete|morthwyl|bwyell)\b|\b(c|ch|g)yllell (gyda|gan|da|efo) (fe|fo|hi|nhw|ddo|fi)\b/,
	/\b(cuddio|wedi cloi fy hun|cloi n hun)\b[^.!?]{0,30}\b(rhagddo|oddi wrtho|wrtho|achos (bod|mae)|mae (o|e|hi|fe))\b|\b(dod|rhedeg) (ar )?(fy |yn |n )?(ol i|ata i|amdana i)\b[^.!?]{0,10}\b(a|efo|gyda|da) (ch?yllell|bwyell|morthwyl|gwn)\b|\b(bygwth|bygyth|fygwth) (fy |y |i )?(lladd|ladd|llosgi|saethu|stabio)\b/,
	/\b(mae|ma|man|maer)\b[^.!?]{0,25}\b(ei|eu) (curo|churo|guro|chicio|gicio|bwrw|fwrw|taro|tharo|daro|hitio|thagu|dagu|tagu|ladd|lladd|losgi|waldio|slapio|dyrnu|ddyrnu|thrywanu|drywanu|trywanu) (hi|fo|fe|o|e|nhw)\b(?! (ar|mewn|o))/,
	/\bgwn (tu allan|tu fas|gyda|ganddo)\b/,
	/\b(cloi|nghloi|gloi)( i| fi| ni)?( i mewn| yn y| mewn| yn fy)\b|\bwedi cloir drws\b/,
	/\bddim yn (gadael|gadel|gadal|ngadael) (i )?(fi|mi) (i )?(adael|fynd|allan|fas)\b|\b(gau|pallu) gadael (i )?(fi|mi) (fynd|adael)\b/,
	/\b(maen nhw|ma nhw|mae (e|o|fe|fo|hi)|mae (fy )?(nghyn|cyn|ex)\S*|mae (dyn|dynion|criw|bois|bechgyn|gang)\b).{0,14}\b(tu allan|tu fas|wrth) (i )?(ir |i fy |fy |y |r )?(drws|nrws|ty|fflat|ffenest)|\b(ceisio|trio) (torri|dod|cicio) (i )?mewn\b|\b(curo|cicio|cico|torri|malu|hitio|smasho|smashio|bango|bangio|pwno|waldio)(r|n)?( ar| lawr)?( y| r| fy| yn| ein)? (drws|nrws|ffenest)(?! y (swyddfa|siop))/,
	/\b(mynd i|mynd|am|eisiau|isio|moyn|teimlo fel) ?(iw|w|ei|eu)? ?(ladd|lladd|drywanu|trywanu|saethu|frifo|brifo|guro|curo) (e|o|fe|fo|hi|nhw|rhywun|pobl)\b|\b(mynd iw|mynd i w|am ei|am eu|eisiau ei|isio ei|moyn ei) (ladd|drywanu|saethu|lladd|trywanu)\b/,
	/\b(llosgi|rhoi ar dan) (y |r |ei |eu )?(ty|fflat|lle|hostel)/
];

const hints: readonly RegExp[] = [
	/\b(teimlo|deimlo|teimlon|dwi|dwin|fi|fin)( yn| n| fel| mor| jyst)* ?(methiant|wag|gwag|gaeth|unig|ofnadwy|ddiwerth|diwerth|anobeithiol|paranoid|baranoid|fethiant|ddideimlad|drist iawn|carcharor|garcharor)\b|\b(ddim|dim|methu|ffaelu|m|sain|prin)( yn| n)? (copio|ymdopi|gweithredu|manejo|manijo)\b|\b(popeth|bywyd|y cwbl|cwbl)( i gyd)?( yn| n| di mynd yn)* ormod\b|\b(blinedig|wedi blino|di blino) o (hyn|r cwbl|bopeth)\b|\b(sgen|sgenn|s gen|sdim|sda|does gen)( i| fi)?( ddim)? (neb)\b|\bneb i siarad\b|\bpam dwin trafferthu\b|\bcrio bob (nos|dydd)\b|\b(mhen|pen)( i| fi)?( n| yn)* (llanast|rhacs|ar chwal|ffwcd|stwnsh)\b|\byfed i (anghofio|gysgu|gopio)\b|\bclywed (petha|pethau|pethe|stwff)\b|\b(arian|pres) (i|ir|i r) ?(delar\w*|dealer\w*|deliwr|delwyr|bois)\b|\bgweiddi (arna|ata|arnaf)\b|\b(gwrthod|cau|ddim yn) (gadael|gadel|gad) i? ?(fi|mi) (weld|siarad|fynd)\b|\b(cymryd|dwyn) fy (arian|mhres)\b|\b(gwylio|watsho|watchio)r? (y )?(fflat|ty|drws)\b|\b(fygwth|bygwth|bygwyth) (fi|i)\b|\bmethu codi or gwely\b|\b(ffaelu|methu|alla i ddim|fedra i ddim) (byw|cario mlaen)\b/,
	/\bf?b?aich (ar|i) (bawb|pawb|y|fy|nheulu)\b|\b(digon|llond bol|ddigon) ar (bopeth|bob dim|y cwbl|hyn)\b|\b(be|beth)( di| ydi| yw)?r? (r )?(pwynt|bwynt)( mewn dim| byd| bellach)?( *$| *[.,!?])|\b(fedra|alla|galla|allai|fedrai|methu|ffaelu)( i)?( ddim)?( m)? (g?w?neud|neud|nid) (hyn|hwn|o|hi)\b(?! (ar|am|dydd|fory|tan))|\b(bywyd|mywyd)( fi| i)? (drosodd|ar ben)\b|\b(gair? wrth neb|ar fy mhen fy hun bob)\b/,
	/\b(methu|ffaelu|ddim yn gallu|fedra i ddim|alla i ddim|allai ddim|sain gallu) (a )?(ymdopi|copio|cario ymlaen|cario mlaen|dal ati|dal i fynd|cymryd (mwy|dim mwy)|dygymod|stopio crio|stopio llefain|wynebu)\b/,
	/\b(cam ?dri|gam ?dri|bygwth|bygyth|fygyth|mygwth|stelcian|treisi|nhreisi|ymosod)/,
	/\b(taro|curo|bwrw|ymosod ar|tagu|trywanu|brifo) (fi|i|fe|fo|hi)\b/,
	/\b(dd?im|byth) yn (teimlon )?(ddiogel|saff)\b|anniogel|\bmewn perygl\b/,
	/\b(ofn|ofnus|ofni|dychryn|dychrynllyd)\b/,
	/\b[cg]h?yllell\b|\barfau\b|\bgwn\b/,
	/\bcysgu (ar y stryd|allan|mas|tu fas|tu allan)\b|\b(unman|nunlle|unlle) i (fynd|aros|gysgu|fyw)\b|ddigartref|\bdigartref\b|\bcicio (fi )?(allan|mas)\b/,
	/anobeith|ddiwerth|\bcasau (fy hun|fy mywyd)|\bffordd allan\b|\btorri lawr yn\b|\bpen fy nhennyn\b/,
	/\bneb yn gweld fy eisiau\b|\brhoir gorau i bopeth\b/,
	/\blleisiau\b|\bo banig\b|\biselder\b|\bisel iawn\b|\blle tywyll\b|\bargyfwng\b/,
	/\brheoli fy arian\b|\bfy nilyn\b|\bdilyn fi\b|\bar fy ol i\b/,
	/\b(ddim|heb) (wedi )?(bwyta|byta)\b|\bdim (bwyd|nwy|trydan|gwres)\b/
];

const I_FI_FY_HUN = `((torri|dorri|brifo|frifo|niweidio|llosgi|losgi|ladd|lladd)${FY_HUN}|hunan ?niw\\w*|hunan ?ladd\\w*|orddos\\w*|gorddos\\w*)`;
const YN_DDIWEDDAR =
	'(eto|neithiwr|ddoe|heddiw|heno|bore ma|y bore ma|r bore ma|wythnos (yma|ma|dwetha)|dydd (llun|mawrth|mercher|iau|gwener|sadwrn|sul)|nos (lun|fawrth|fercher|iau|wener|sadwrn|sul))';

const begunAgain = {
	named: new RegExp(I_FI_FY_HUN),
	again: new RegExp(
		`\\b(wedi|di|nes i|wnes i|dwi n|dwin|fin)( (ail|jyst))* ?(dechrau|ddechrau|ailddechrau|(gwneud|neud) (o|e|fo|fe|hyn|hynny)|syrthio n ol|llithro)( (o|e|fo|fe))? ?${YN_DDIWEDDAR}\\b|\\bdechreu(es|ais) i( \\w+)? ?${YN_DDIWEDDAR}\\b|\\b(ond|nes|tan|wedyn)( (mi|fe|i fi))* (nes|wnes|nath|torr(es|ais)|dorr(es|ais)) i?( (o|e|fo|hynny|fi))? ?${YN_DDIWEDDAR}\\b|\\b(mae|ma|maer|mar) ?(o|e|fo|fe|ysfa|teimlad\\w*|meddyliau) ?(wedi dod |di dod )?(yn ol|nol|n ol)\\b|\\bond (dwi|rydw i|rwyf|wi|fi)($|[.,!?])`
	)
};

export const welsh: DangerPatterns = { begunAgain, harmless, softened, now, hints };
