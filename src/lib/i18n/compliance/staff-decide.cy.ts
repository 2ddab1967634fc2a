import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import type { DecideText } from './staff-decide.en.ts';

export const decideCy: DecideText = {
	title: 'Penderfynu',
	heading: 'Penderfynu',
	back: 'Yn ôl at y digwyddiad',
	isDecided: 'Nid oes dim i’w benderfynu yma nawr. Edrychwch ar y digwyddiad i weld ble mae pethau.',
	notYet: 'Ni ellir cadw hyn eto',
	sentBack: 'Anfonodd rheolwr hyn yn ôl',
	sentBackHint: 'Mae eich geiriau isod. Chi sydd i ddewis eto beth rydych yn ei benderfynu.',
	movedOn: {
		heading: 'Symudodd hyn ymlaen tra oedd ar agor gennych',
		words:
			'Ysgrifennodd rhywun rywbeth yma ers hynny. Mae popeth a deipioch isod. Edrychwch ar yr hyn sy’n newydd, yna cadwch eto.',
		link: 'Gweld y digwyddiad fel y mae nawr, mewn tab newydd'
	},
	alternatives: {
		legend: 'Ffyrdd eraill a ystyrioch neu a brofoch',
		hint: 'Mae eu hangen lle na dderbynnir rheswm. Enwch o leiaf un.',
		words: 'Beth wnaethoch, neu pam nad yw’n addas'
	},
	outcome: 'Beth rydych yn ei benderfynu?',
	outcomeHint: {
		accepted: 'Roedd ganddynt reswm da. Nid yw byth yn cyfrif.',
		not_accepted: 'Ni welwch reswm da. Mae’r gyfraith yn dweud beth sydd ar agor wedyn.',
		more_time: 'Nid oes dim wedi’i benderfynu. Mae eu diwrnod olaf yn symud.',
		not_a_failure:
			'Aeth pethau o chwith ar ein hochr ni. Byddant yn darllen ei bod yn ddrwg gennym. Nid yw byth yn cyfrif.'
	},
	acceptedReason: 'Os ydych yn ei dderbyn: fel pa reswm?',
	action: 'Os nad ydych yn ei dderbyn: beth sy’n dilyn?',
	needsManager: 'Daw i rym pan fydd rheolwr wedi’i gydlofnodi.',
	nothingOpen: 'Nid oes dim ar agor yma. Gallwch dderbyn y rheswm neu ddweud mai ein hochr ni oedd hyn.',
	closed: 'Ddim ar agor yma',
	closedBecause: {
		live_warning: (until) =>
			`Mae rhybudd yn cyfrif hyd at ${softenedDay(until)}. Felly mae’r gyfraith yn ei wneud yn atgyfeiriad.`,
		court_order: () =>
			'O dan orchymyn llys mae’r gyfraith yn gadael rhybudd neu atgyfeiriad. Os na ddylai dim ddilyn, derbyniwch y rheswm ar sail eich barn broffesiynol.',
		licence: () =>
			'Ar gyfer gorchmynion llys y mae rhybudd yn y gyfraith. O dan drwydded ceir y llythyr cydymffurfio.'
	},
	moreTimeUntil: 'Os ydych yn rhoi mwy o amser: tan ba ddiwrnod?',
	words: {
		facts: 'Y ffeithiau fel y gwelwch chi hwy',
		proofSeen: 'Tystiolaeth a welsoch',
		circumstances: 'Amgylchiadau ac addasiadau a ystyrioch',
		opinion: 'Eich barn, ar wahân i’r ffeithiau',
		reasons: 'Eich rhesymau, iddynt hwy',
		goingWell: 'Beth sy’n mynd yn dda',
		weWill: 'Beth fyddwn ni’n ei wneud',
		youNeed: 'Beth sydd angen iddynt ei wneud'
	},
	hint: {
		facts: 'O’i adael yn wag, saif yr hyn a gofnodwyd.',
		proofSeen: 'Nid yw rhai rhesymau gwir yn gadael papur. Nid yw diffyg papur yn profi dim.',
		circumstances: 'Gwaith, gofal, iechyd, teithio, iaith. Ac a oedd newid y dylem fod wedi’i wneud ar goll.',
		opinion: 'Byddant yn ei ddarllen fel eich barn chi. Gallwch ei adael yn wag.',
		reasons: 'Dywedwch “chi”. Dywedwch beth welsoch a pham. Dyma a ddarllenant gyntaf.',
		goingWell: 'Mae pob penderfyniad yn dweud hyn. Enwch rywbeth a wnaethant.',
		weWill: 'Gyda diwrnod, lle gallwch.',
		youNeed: 'Gallwch ei adael yn wag.'
	},
	warning: {
		heading: 'Os yw’n rhybudd: beth mae’r gyfraith yn mynnu ei fod yn ei ddweud',
		hint: 'Mae brawddegau’r gyfraith wedi’u llenwi. Gall eich geiriau eich hun sefyll o’u cwmpas.',
		part: {
			circumstances: 'Beth ddigwyddodd',
			unacceptable: 'Ei fod yn annerbyniol',
			liable: 'Beth all ddilyn, ac am ba hyd'
		},
		missingPart: (part) =>
			`Mae “${part}” ar goll o’r llythyr. Rhowch frawddeg y gyfraith yn ôl, neu ysgrifennwch hi.`,
		missing: 'Yn dal ar goll o’r rhybudd:',
		complete: 'Mae’r tair rhan yno.'
	},
	language: 'Iaith y llythyr',
	languageHint: 'Byddant yn darllen yn yr iaith a ddewisir yma. Mae brawddegau’r gyfraith yn ei dilyn.',
	level: 'Pa mor anodd yw darllen eich geiriau',
	hardFields: (fields) => `Dros radd 8: ${fields}. Gallwch ei gadw, ond ychydig fydd yn ei ddilyn.`,
	preview: (name) => `Ei weld fel y bydd ${name}`,
	previewHeading: (name) => `Fel y bydd ${name} yn ei ddarllen`,
	wouldSave: 'Gellir ei gadw fel y mae.',
	wouldNot: 'Cyn y gellir ei gadw:',
	save: 'Cadw’r penderfyniad',
	saveHint: 'Gallant ei ddarllen ar unwaith, oni bai fod rhaid i reolwr gydlofnodi’n gyntaf.',
	letter: {
		title: 'Llythyr',
		heading: 'Llythyr y penderfyniad hwn',
		given: 'Fel y’i rhoddwyd. Ni chaiff byth ei wneud eto.',
		for: (name) => `I ${name}`,
		print: 'Argraffu’r llythyr'
	},
	sources: 'O ble daw’r rheolau ar gyfer hyn'
};
