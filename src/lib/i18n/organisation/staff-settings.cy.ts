import { withinSentence } from '#lib/i18n/dates.ts';
import { softenedDay, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { SettingsText } from './staff-settings.en.ts';

export const settingsCy: SettingsText = {
	home: {
		heading: 'Gweinyddu',
		intro:
			'Rydych yn rhedeg y gwasanaeth yma. Nid ydych yn gweld unrhyw achos: dim enwau, cynlluniau nac adroddiadau.',
		groups: { organisation: 'Staff a lleoedd', rules: 'Rhifau a rheolau', service: 'Y gwasanaeth' },
		agencies: 'At bwy y gall ymarferwyr atgyfeirio, a pha mor hir y mae pobl yn aros fel arfer.',
		plan: 'Y rhifau y rhoddir cynlluniau mewn trefn wrthynt.',
		'fair-process': 'Y nifer o ddiwrnodau o amgylch apwyntiad a gollwyd.',
		replies: 'Pa mor fuan y mae pobl yn cael ateb pan fyddant yn ysgrifennu neu’n dweud rhywbeth wrthych.',
		textsDue: (count, oldest) =>
			`Testunau ar y gyfraith a pholisi i’w gwirio: ${count}. Fe’u gwiriwyd ddiwethaf dros 12 mis yn ôl, yr hynaf ${onWelshDay(oldest)}. Dywedwch wrth bwy bynnag sy’n rhedeg Waymark.`,
		bankHolidaysEnd: (day) =>
			`Mae gwyliau banc yn hysbys hyd at ${softenedDay(day)}. Gofynnwch i bwy bynnag sy’n rhedeg Waymark am fersiwn newydd cyn hynny.`,
		bankHolidaysOver: (day) =>
			`Roedd gwyliau banc yn hysbys hyd at ${softenedDay(day)}. Cyfrifir diwrnodau gwaith hebddynt nawr. Gofynnwch i bwy bynnag sy’n rhedeg Waymark am fersiwn newydd.`
	},
	group: {
		plan: {
			heading: 'Gosodiadau’r cynllun',
			intro:
				'Mae’r rhifau hyn yn penderfynu sut y rhoddir cynlluniau mewn trefn a beth a restrir fel gwaith nad yw’n digwydd. Nid yw rheolau sy’n cadw pobl yn ddiogel yn eu plith.'
		},
		'fair-process': {
			heading: 'Gosodiadau’r broses deg',
			intro: 'Mae’r rhifau hyn yn penderfynu faint o amser sydd o amgylch apwyntiad a gollwyd.'
		},
		replies: {
			heading: 'Amseroedd ateb',
			intro:
				'Mae’r rhif hwn yn penderfynu erbyn pa ddiwrnod y dywedir wrth bobl am ddisgwyl ateb, a beth y mae Heddiw yn ei alw’n hwyr. Addewid ydyw: gosodwch yr hyn y gall y tîm ei gadw.'
		}
	},
	notASetting:
		'Y gyfraith sy’n dweud pa mor hir y mae rhybudd yn cyfrif, ac nid gosodiad ydyw: 12 mis, gan ddechrau ar y diwrnod y’i rhoddwyd (Deddf Dedfrydu 2020, Atodlenni 10 ac 16). Ni all neb ei newid yma.',
	forWhom: 'Ar gyfer pwy',
	everybody: 'Pawb',
	from: { usual: 'Fel arfer', everybody: 'Wedi’i osod i bawb', team: 'Wedi’i osod i’r tîm hwn' },
	inForce: 'Mewn grym',
	usual: 'Gwerth arferol',
	restsOn: 'Yn seiliedig ar',
	source: 'Ffynhonnell',
	lastChecked: (date) => `gwiriwyd ddiwethaf ${onWelshDay(date)}`,
	basis: {
		design: 'Ein dyluniad ni: rhif rhesymegol, heb astudiaeth y tu ôl iddo',
		evidence: 'Tystiolaeth gyhoeddedig',
		law: 'Y gyfraith',
		policy: 'Rheol genedlaethol',
		local: 'Rheol yr ardal',
		app: 'Addewid y gwasanaeth hwn',
		guidance: 'Canllawiau nad ydynt yn rheol yma'
	},
	confidence: {
		high: 'Rydym yn siŵr ohono.',
		medium: 'Rydym yn weddol siŵr ohono.',
		low: 'Nid ydym yn siŵr ohono.'
	},
	change: 'Gweld neu newid',
	back: (group) => `Yn ôl: ${group}`,
	value: (unit) => `Gwerth newydd, mewn ${unit}`,
	reason: 'Pam mae’n cael ei newid?',
	reasonHint: 'Mae’n cael ei gadw yn yr hanes, gyda’ch enw.',
	save: 'Cadw',
	toUsual: 'Mynd yn ôl i’r arferol',
	saved: 'Wedi’i gadw. Mae mewn grym o hyn ymlaen.',
	history: 'Hanes',
	noHistory: 'Ni chafodd ei newid erioed.',
	entry: (value, whom) => `${value} (${whom})`,
	backToUsual: 'Yn ôl i’r arferol',
	by: (name, when) => `${name}, ${withinSentence(when)}`,
	unit: {
		steps: 'camau',
		days: 'diwrnodau',
		calendar_days: 'diwrnodau calendr',
		working_days: 'diwrnodau gwaith',
		hours: 'oriau'
	},
	amount: {
		steps: (count) =>
			plural('cy', count, {
				one: () => '1 cam',
				two: () => '2 gam',
				few: () => '3 cham',
				many: () => '6 cham',
				other: (many) => `${many} cam`
			}),
		days: (count) => plural('cy', count, { two: () => '2 ddiwrnod', other: (many) => `${many} diwrnod` }),
		calendar_days: (count) =>
			plural('cy', count, { two: () => '2 ddiwrnod calendr', other: (many) => `${many} diwrnod calendr` }),
		working_days: (count) =>
			plural('cy', count, { two: () => '2 ddiwrnod gwaith', other: (many) => `${many} diwrnod gwaith` }),
		hours: (count) => plural('cy', count, { other: (many) => `${many} awr` })
	},
	name: {
		nowCap: 'Camau ar yr un pryd',
		courtStartSoonDays: 'Gwaith llys sy’n dechrau cyn hir',
		assumedWaitDays: 'Aros i’w ddisgwyl',
		assumedDaysUntilNeeded: 'Pryd mae angen cam',
		referralAnswerDays: 'Ateb i atgyfeiriad',
		agencyReportDays: 'Gair gan asiantaeth',
		planReviewDays: 'Mynd drwy’r cynllun',
		gapOnTodayDays: 'Hen fylchau ar Heddiw',
		pauseLongestDays: 'Y saib hiraf',
		evidenceWindowDays: 'Amser i roi eu hochr',
		contactWithinWorkingDays: 'Cysylltiad cyntaf',
		decideWithinWorkingDays: 'Penderfyniad',
		breachToCourtWorkingDays: 'Torri’r gorchymyn, gerbron y llys',
		recentMissDays: 'Pa mor bell yn ôl y mae colled yn newydd',
		rescheduleNoticeHours: 'Rhybudd i symud apwyntiad',
		replyWithinWorkingDays: 'Ateb i berson'
	},
	what: {
		nowCap:
			'Faint o’i gamau ei hun y gofynnir i berson eu gwneud ar yr un pryd. Mae gwaith a orchmynnodd y llys yn cyfrif, ac nid yw byth yn cael ei dorri ganddo.',
		courtStartSoonDays:
			'Mae gwaith a orchmynnodd y llys yn dod nesaf pan fydd yn dechrau o fewn hyn o ddiwrnodau.',
		assumedWaitDays: 'Pa mor hir y tybir yw’r aros lle nad yw’r asiantaeth wedi dweud.',
		assumedDaysUntilNeeded:
			'Pa mor bell i ffwrdd y tybir bod angen cam lle nad oes dyddiad ganddo ef na’i nod.',
		referralAnswerDays:
			'Mae atgyfeiriad heb ateb am hyn o ddiwrnodau yn cael ei restru fel un nad yw’n digwydd.',
		agencyReportDays:
			'Mae asiantaeth nad yw wedi dweud dim wrthym am hyn o ddiwrnodau yn cael ei rhestru fel gwaith nad yw’n digwydd.',
		planReviewDays: 'Mae cynllun nad aeth neb drwyddo am hyn o ddiwrnodau yn cael ei restru.',
		gapOnTodayDays:
			'Mae gwaith yn y cynllun nad yw wedi digwydd am hyn o ddiwrnodau yn dod i Heddiw’r ymarferydd.',
		pauseLongestDays: 'Edrychir eto ar saib mewn cynllun o fewn hyn o ddiwrnodau.',
		evidenceWindowDays: 'O’r diwrnod y gofynnir i’r person, am gymaint â hyn y gallant roi eu hochr.',
		contactWithinWorkingDays: 'Ar ôl apwyntiad a gollwyd, o fewn hyn y mae’r ymarferydd yn cysylltu.',
		decideWithinWorkingDays:
			'Ar ôl apwyntiad a gollwyd, o fewn hyn y disgwylir penderfyniad. Nid yw byth cyn i’r amser i roi eu hochr ddod i ben.',
		breachToCourtWorkingDays: 'O fewn hyn y deuir ag achos o dorri’r gorchymyn gerbron y llys.',
		recentMissDays:
			'Nid yw colled a ddaeth o’r system achosion yn agor cwestiwn i’r person oni bai ei bod o fewn hyn o ddiwrnodau. Mae rhai hŷn yn cael eu rhestru i’r ymarferydd.',
		rescheduleNoticeHours: 'Gymaint â hyn cyn apwyntiad y dylai person ofyn am ei symud.',
		replyWithinWorkingDays:
			'Dywedir wrth bobl y cânt ateb o fewn hyn o ddiwrnodau gwaith, heb gyfrif y diwrnod y mae’n cyrraedd. Mae’r hyn sy’n aros yn hirach yn hwyr ar Heddiw, ac mae tudalen y tîm yn dweud pa mor aml y cedwir yr addewid.'
	},
	because: {
		nowCap: 'Mae ychydig bethau ar y tro yn gyngor cyffredin; prin yw’r dystiolaeth dros y rhif ei hun',
		courtStartSoonDays: 'Tua’r amser rhwng dau neu dri apwyntiad',
		assumedWaitDays: 'Dim ond nes i asiantaeth roi ei haros arferol',
		assumedDaysUntilNeeded: 'Adolygiad nesaf y cynllun',
		referralAnswerDays: 'Dwy wythnos waith i asiantaeth ateb',
		agencyReportDays:
			'Mae arolygwyr yn enwi cyfathrebu gwael gan asiantaethau fel achos o waith nad yw’n digwydd; nid ydynt yn rhoi rhif',
		planReviewDays: 'Edrychir eto ar gynlluniau ar ôl 8 i 12 wythnos; y pen hiraf',
		gapOnTodayDays: 'Pedair wythnos i’r ffordd arferol o’i ddatrys; nid oes astudiaeth yn rhoi rhif',
		pauseLongestDays: 'Dim hirach nag o un adolygiad cynllun i’r nesaf; nid oes astudiaeth yn rhoi rhif',
		replyWithinWorkingDays:
			'Digon buan i fod o ddefnydd cyn y rhan fwyaf o apwyntiadau; nid oes astudiaeth yn rhoi rhif'
	}
};
