import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import type { ImportText } from './staff-import.en.ts';

export const importCy: ImportText = {
	heading: 'Mewnforio ffeiliau',
	about: 'Cymryd achosion drosodd o ffeiliau, a gweld beth a ddaeth o bob ffeil.',
	intro:
		'Cymerwch achosion drosodd o ffeiliau’r system achosion. Gwelwch gyfeirnodau achosion a chyfrifon. Ni welwch enw unrhyw berson na dim y mae ffeil yn ei ddweud amdanynt.',
	back: 'Mewnforio ffeiliau',
	upload: {
		heading: 'Cymryd ffeiliau drosodd',
		files: 'Ffeiliau',
		hint: (count, size) =>
			`Ffeiliau JSON y system achosion. Y mwyaf: ${count} ar y tro, ${size} gyda’i gilydd.`,
		crn: 'Cyfeirnod achos',
		crnHint:
			'Dim ond lle nad yw ffeil yn dweud achos pwy ydyw. Llythyren a chwe digid. Fel arall, gadewch yn wag.',
		again: 'Gall yr un ffeil ddod eto: ni chymerir ddwywaith yr hyn sydd yma eisoes.',
		look: 'Edrych yn gyntaf',
		lookAbout:
			'Mae “Edrych yn gyntaf” yn dweud beth fyddai’n newydd, yn newid neu’n cael ei adael allan, a pha achosion fyddai’n newid swyddog. Nid oes dim yn newid drwyddo.',
		save: 'Cymryd drosodd',
		nothing: 'Ni chymerwyd dim drosodd.',
		choose: 'Mae eich ffeiliau’n dal lle’r oeddent. Dewiswch nhw eto.',
		problem: {
			import_running:
				'Mae mewnforio arall yn dal i redeg. Arhoswch nes iddo orffen, yna uwchlwythwch eich ffeiliau.',
			file_missing: 'Ni ddewiswyd ffeil. Dewiswch o leiaf un.',
			too_many_files: 'Mae gormod o ffeiliau yma ar unwaith. Dewiswch lai.',
			too_large:
				'Mae’r ffeiliau hyn yn rhy fawr gyda’i gilydd. Dewiswch lai, neu gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.',
			look_gone:
				'Ni ellir cymryd y ffeiliau hyn drosodd fel yr edrychwyd arnynt: aeth mwy nag awr heibio, fe’u cymerwyd drosodd, neu borwr arall a’u rhoddodd.',
			cut_off: 'Ni ddaeth y ffeiliau’n gyfan. Gwiriwch y cysylltiad a’u huwchlwytho eto.',
			crn_malformed: 'Nid cyfeirnod achos yw hwn. Teipiwch lythyren a chwe digid, fel X123456.'
		}
	},
	officersWait: (officers, cases) =>
		plural('cy', officers, {
			one: () =>
				`Nid oes gan 1 swyddog a enwir mewn ffeiliau gyfrif. Achosion na all neb eu hagor: ${cases}.`,
			two: () =>
				`Nid oes gan 2 swyddog a enwir mewn ffeiliau gyfrif. Achosion na all neb eu hagor: ${cases}.`,
			other: (many) =>
				`Nid oes gan ${many} swyddog a enwir mewn ffeiliau gyfrif. Achosion na all neb eu hagor: ${cases}.`
		}),
	list: {
		heading: 'Mewnforion hyd yn hyn',
		none: 'Nid oes dim wedi’i fewnforio eto',
		noneWhy: 'Mae pob mewnforio’n gadael ei adroddiad yma.',
		title: (when) => `Mewnforio: ${when}`,
		looked: (when) => `Edrychwyd, ni newidiwyd dim: ${when}`,
		by: (name) => `Gan ${name}`,
		operator: 'Ar y gweinydd ei hun'
	},
	standing: {
		running: 'Yn dal i redeg',
		ended: 'Wedi gorffen',
		failed: 'Wedi’i atal gan nam',
		interrupted: 'Wedi’i dorri ar ei draws'
	},
	files: (count) =>
		plural('cy', count, {
			one: () => '1 ffeil',
			two: () => '2 ffeil',
			other: (many) => `${many} ffeil`
		}),
	added: (count) =>
		plural('cy', count, {
			one: () => '1 achos newydd yma',
			two: () => '2 achos newydd yma',
			other: (many) => `${many} achos newydd yma`
		}),
	changed: (count) =>
		plural('cy', count, {
			one: () => '1 achos wedi’i ddiweddaru',
			two: () => '2 achos wedi’u diweddaru',
			other: (many) => `${many} achos wedi’u diweddaru`
		}),
	unchanged: (count) =>
		plural('cy', count, {
			one: () => '1 achos yma eisoes, heb newid',
			two: () => '2 achos yma eisoes, heb newid',
			other: (many) => `${many} achos yma eisoes, heb newid`
		}),
	leftOut: (count) =>
		plural('cy', count, {
			one: () => '1 achos wedi’i adael allan',
			two: () => '2 achos wedi’u gadael allan',
			other: (many) => `${many} achos wedi’u gadael allan`
		}),
	brokenFiles: (count) =>
		plural('cy', count, {
			one: () => 'Ni ellid defnyddio 1 ffeil',
			two: () => 'Ni ellid defnyddio 2 ffeil',
			other: (many) => `Ni ellid defnyddio ${many} ffeil`
		}),
	notHandedOver: (count) =>
		plural('cy', count, {
			one: () => '1 newid swyddog heb ei wneud',
			two: () => '2 newid swyddog heb eu gwneud',
			other: (many) => `${many} newid swyddog heb eu gwneud`
		}),
	report: {
		heading: 'Adroddiad mewnforio',
		given: (name, when) => `${name}, ${withinSentence(when)}`,
		runningHeading: 'Mae’r mewnforio hwn yn dal i redeg',
		running: (people) =>
			`Achosion wedi’u setlo hyd yn hyn: ${people}. Mae’n mynd ymlaen pan fyddwch yn gadael y dudalen hon. Edrychwch eto ymhen munud.`,
		lookAgain: 'Edrych eto',
		failedHeading: 'Cafodd y mewnforio hwn ei atal gan nam',
		interruptedHeading: 'Torrwyd ar draws y mewnforio hwn',
		stopped: (people) =>
			`Achosion wedi’u setlo erbyn hynny: ${people}. Maent yn aros fel y maent nawr. Uwchlwythwch yr un ffeiliau eto: ni chymerir ddwywaith yr hyn sydd yma eisoes.`,
		file: (number, total) => `Ffeil ${number} o ${total}`,
		named: (name) => `${name} oedd eich enw chi arni.`,
		size: (words) => `Maint: ${words}`,
		notNamed: 'Gall enw ffeil gynnwys enw person, felly dim ond pwy bynnag a roddodd y ffeil sy’n ei weld.',
		notUsed: 'Ni ddefnyddiwyd dim o’r ffeil hon.',
		at: (line) => `Ble: ${line}.`,
		noPeople: 'Nid yw’r ffeil hon yn enwi achos y gellid ei gymryd drosodd.',
		casesHeading: 'Achosion',
		added: (count, numbers) => `Newydd yma, ${count}: ${numbers}`,
		movesHeading: 'Achosion y newidiodd eu swyddog',
		moves: (from, to, count, numbers) => `O ${from} i ${to}, ${count}: ${numbers}`,
		taken: (count, numbers) => `Wedi’u diweddaru, ${count}: ${numbers}`,
		same: (count, numbers) => `Yma eisoes, heb newid, ${count}: ${numbers}`,
		lookHeading: 'Achosion i edrych arnynt',
		toCheck: 'Wedi’u cymryd drosodd, i’w swyddog eu gwirio',
		left: 'Wedi’u gadael allan',
		count: (count, reason) => `${count}: ${reason}`,
		keptForStaff: (count) =>
			plural('cy', count, {
				one: () => 'Cedwir 1 eitem ar gyfer staff yr achos, ac nid yw byth yn mynd i ffôn.',
				two: () => 'Cedwir 2 eitem ar gyfer staff yr achos, ac nid ydynt byth yn mynd i ffôn.',
				other: (many) => `Cedwir ${many} eitem ar gyfer staff yr achos, ac nid ydynt byth yn mynd i ffôn.`
			}),
		whatStaffSee:
			'Dim ond staff pob achos all ddarllen beth ydyw. Lle golygwyd cynllun yma, ei swyddog sy’n dewis ar dudalen y cynllun.'
	},
	size: (bytes) =>
		bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
	result: {
		changed: 'Wedi’i ddiweddaru.',
		unchanged: 'Yma eisoes, heb newid.',
		left_out: 'Wedi’i adael allan. Nid ysgrifennwyd dim ar gyfer yr achos hwn.'
	},
	isNew: 'Newydd yma.',
	keptHere: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 rhan o’r cynllun yn aros fel y’i golygwyd yma. Mae’r ffeil yn dweud rhywbeth arall.',
			two: () => 'Mae 2 ran o’r cynllun yn aros fel y’u golygwyd yma. Mae’r ffeil yn dweud rhywbeth arall.',
			other: (many) =>
				`Mae ${many} rhan o’r cynllun yn aros fel y’u golygwyd yma. Mae’r ffeil yn dweud rhywbeth arall.`
		}),
	changeMade: (from, to) => `Newidiodd y swyddog o ${from} i ${to}.`,
	changeNotMade: (from, to) =>
		`Ni newidiwyd y swyddog. Mae’r ffeil yn dweud ${to}, ac nid oes neb yn mewngofnodi yn yr enw hwnnw. ${from} sy’n aros. Gwnewch y cyfrif, yna uwchlwythwch y ffeil eto.`,
	changeStands: (from, to) =>
		`Fel yn y mewnforio blaenorol, mae’r ffeil yn dweud ${to}, a’r swyddog o hyd yw ${from}.`,
	changeKeptHere: (from, to) =>
		`Ni newidiwyd y swyddog. Mae’r ffeil yn dweud ${to}. ${from} sy’n aros, fel y penderfynwyd yma. Gall rheolwr symud yr achos.`,
	noOfficer:
		'Ni enwodd yr un ffeil y swyddog, felly nid oes neb yn dal yr achos hwn. Nid yw’r un dudalen staff yn ei ddangos.',
	officersHeading: 'Swyddogion yn y ffeiliau hyn',
	officerWithoutAccount: (name, cases) => `${name}: dim cyfrif eto. Achosion na all neb eu hagor: ${cases}.`,
	officerByName: (name, cases) =>
		`${name}: wedi’i ganfod wrth enw a thîm yn unig. Gwiriwch mai’r un person ydyw. Achosion: ${cases}.`,
	joinThem: 'Rhoi eu cyfrif i’r swyddogion hyn',
	person: {
		person_not_known: 'Nid oes neb â’r rhif hwn yma eto, ac nid yw’r ffeil yn dweud pwy ydyw.',
		person_differs: 'Dyddiad geni arall ar gyfer yr un rhif. Gwiriwch gofnod pwy yw hwn.',
		name_not_said: 'Nid oes neb â’r rhif hwn yma eto, ac nid yw’r ffeil yn rhoi enw.',
		name_differs: 'Enw arall ar gyfer yr un person. Mae’r un cyntaf yn aros.',
		refused: 'Mae rhywbeth ynddo’n rhy hir i’w gadw, neu’n perthyn i gofnod arall. Gwiriwch y ffeil.'
	},
	look: {
		nothingChanged: 'Ni newidiwyd dim',
		canTake:
			'Isod mae’r hyn y byddai cymryd y ffeiliau hyn drosodd yn ei wneud. Gallwch gymryd yr union ffeiliau hyn drosodd o fewn awr, ar y porwr hwn. Os bydd rhywbeth yn newid yma cyn hynny, mae’r adroddiad yn dweud beth a wnaed mewn gwirionedd.',
		taken: 'Cymerwyd y ffeiliau hyn drosodd ers hynny.',
		gone: 'Nid yw’r ffeiliau hyn yn cael eu cadw mwyach. I’w cymryd drosodd, dewiswch nhw eto.',
		notYours: 'Dim ond pwy edrychodd ar y ffeiliau hyn all eu cymryd drosodd.',
		take: 'Cymryd yr union ffeiliau hyn drosodd',
		openTaken: 'Agor adroddiad y mewnforio hwnnw',
		chooseAgain: 'Dewis y ffeiliau eto',
		instead: {
			added: (count) =>
				plural('cy', count, {
					one: () => 'Byddai 1 achos yn newydd yma',
					two: () => 'Byddai 2 achos yn newydd yma',
					other: (many) => `Byddai ${many} achos yn newydd yma`
				}),
			changed: (count) =>
				plural('cy', count, {
					one: () => 'Byddai 1 achos yn cael ei ddiweddaru',
					two: () => 'Byddai 2 achos yn cael eu diweddaru',
					other: (many) => `Byddai ${many} achos yn cael eu diweddaru`
				}),
			unchanged: (count) =>
				plural('cy', count, {
					one: () => 'Mae 1 achos yma eisoes ac ni fyddai’n newid',
					two: () => 'Mae 2 achos yma eisoes ac ni fyddent yn newid',
					other: (many) => `Mae ${many} achos yma eisoes ac ni fyddent yn newid`
				}),
			leftOut: (count) =>
				plural('cy', count, {
					one: () => 'Byddai 1 achos yn cael ei adael allan',
					two: () => 'Byddai 2 achos yn cael eu gadael allan',
					other: (many) => `Byddai ${many} achos yn cael eu gadael allan`
				}),
			brokenFiles: (count) =>
				plural('cy', count, {
					one: () => 'Ni ellir defnyddio 1 ffeil',
					two: () => 'Ni ellir defnyddio 2 ffeil',
					other: (many) => `Ni ellir defnyddio ${many} ffeil`
				}),
			notHandedOver: (count) =>
				plural('cy', count, {
					one: () => 'Ni fyddai 1 newid swyddog yn cael ei wneud',
					two: () => 'Ni fyddai 2 newid swyddog yn cael eu gwneud',
					other: (many) => `Ni fyddai ${many} newid swyddog yn cael eu gwneud`
				}),
			isNew: 'Byddai’n newydd yma.',
			changeMade: (from, to) => `Byddai’r swyddog yn newid o ${from} i ${to}.`,
			changeNotMade: (from, to) =>
				`Ni fyddai’r swyddog yn newid. Mae’r ffeil yn dweud ${to}, ac nid oes neb yn mewngofnodi yn yr enw hwnnw. ${from} fyddai o hyd.`,
			changeKeptHere: (from, to) =>
				`Ni fyddai’r swyddog yn newid. Mae’r ffeil yn dweud ${to}. ${from} fyddai o hyd, fel y setlwyd yma.`,
			noOfficer: 'Nid oes ffeil yn enwi’r swyddog, felly ni fyddai neb yn dal yr achos hwn.',
			result: {
				changed: 'Byddai’n cael ei ddiweddaru.',
				unchanged: 'Yma eisoes, ni fyddai dim yn newid.',
				left_out: 'Byddai’n cael ei adael allan.'
			},
			report: {
				heading: 'Beth fyddai’r ffeiliau hyn yn ei wneud',
				added: (count, numbers) => `Byddai’n newydd yma, ${count}: ${numbers}`,
				movesHeading: 'Achosion y byddai eu swyddog yn newid',
				taken: (count, numbers) => `Byddai’n cael eu diweddaru, ${count}: ${numbers}`,
				same: (count, numbers) => `Yma eisoes, ni fyddai dim yn newid, ${count}: ${numbers}`,
				toCheck: 'Byddai’n cael eu cymryd drosodd, i’w swyddog eu gwirio',
				left: 'Byddai’n cael eu gadael allan',
				notUsed: 'Ni fyddai dim o’r ffeil hon yn cael ei ddefnyddio.'
			}
		}
	},
	broken: {
		cannot_open: 'Nid yw yno, neu ni ellir ei hagor.',
		not_text: 'Nid testun UTF-8 ydyw. Cadwch hi fel JSON a’i huwchlwytho eto.',
		not_json: 'Nid JSON ydyw. Efallai iddi gael ei thorri ar ei ffordd: mynnwch hi o’r newydd.',
		wrong_shape: 'Mae rhywbeth na all achos fod hebddo ar goll, neu o fath arall.',
		not_recognised: 'Nid yw’n fath o ffeil yr ydym yn ei adnabod.',
		empty: 'Nid oes dim ynddi.',
		given_twice: 'Mae’r un fath â ffeil o’i blaen yn y mewnforio hwn.'
	},
	reason: {
		characters_left_out: 'Roedd nodau ynddo na ellir eu dangos. Defnyddiwyd gweddill y testun.',
		time_without_offset: 'Amser nad yw’n dweud ei gylchfa. Fe’i darllenwyd fel yr amser yn Llundain.',
		day_far_away: 'Diwrnod dros ddeng mlynedd i ffwrdd.',
		bank_holiday: 'Apwyntiad ar ŵyl banc.',
		type_not_known: 'Math o apwyntiad nad ydym yn ei adnabod. Fe’i cymerwyd fel “arall”.',
		not_kept_here: 'Ni chedwir pethau felly yma, fel troseddau, sgoriau a dogfennau.',
		not_needed: 'Cadw cyfrif y system arall, neu heb fod ei angen yma.',
		not_an_appointment: 'Cyswllt neu waith papur nad yw’n hysbys ei fod yn apwyntiad.',
		outcome_not_clear:
			'Nid yw’n glir sut y daeth apwyntiad i ben. Nid oes dim yn cyfrif yn erbyn y person oherwydd hynny.',
		not_readable: 'Dyddiad, swm neu werth arall na allwn ei ddarllen.',
		not_finished: 'Rhan o asesiad nad oes neb wedi’i gorffen.',
		belongs_elsewhere: 'Mae’n perthyn i rywbeth nad yw yn y ffeil hon, neu’n dweud dau beth ar unwaith.',
		service_failed: 'Atebodd y system achosion â gwall yn lle hynny. Mynnwch y ffeil o’r newydd.',
		answer_not_known: 'Ateb o fath nad ydym yn ei adnabod.',
		code_not_known: 'Cod y system achosion nad oes gennym ystyr iddo.',
		stands_for_nobody: 'Enw nad yw’n sefyll dros neb, fel “Unallocated”.',
		nobody_named:
			'Nid oes dim yn dweud achos pwy yw hwn. Uwchlwythwch y ffeil honno ar ei phen ei hun, gyda’r cyfeirnod achos.',
		number_malformed: 'Cyfeirnod achos nad yw’n un. Ni ddefnyddiwyd dim ohono, i neb.'
	}
};
