import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { onWelshDay, softenedDay } from '#lib/i18n/welsh-mutations.ts';
import type { HealthText } from './staff-health.en.ts';

export const healthCy: HealthText = {
	heading: 'Iechyd y gwasanaeth',
	about: 'A yw popeth yn rhedeg fel y dylai, a beth i’w wneud lle nad yw.',
	verdict: {
		well: 'Mae popeth yn rhedeg fel y dylai.',
		attention: 'Mae popeth yn gweithio. Dylai rhywun ymdrin â’r hyn sydd isod.',
		unwell: 'Mae rhywbeth o’i le: ni all pobl ddefnyddio’r gwasanaeth fel y dylent.'
	},
	toDo: 'Beth i’w wneud',
	problem: {
		database_read:
			'Nid yw’r gronfa ddata’n ateb. Dywedwch nawr wrth bwy bynnag sy’n rhedeg y gweinydd. Mae ffonau’n cadw’r hyn y mae pobl yn ei ysgrifennu nes bydd yn ôl.',
		database_write:
			'Nid yw’r gronfa ddata’n cymryd dim newydd. Dywedwch nawr wrth bwy bynnag sy’n rhedeg y gweinydd. Mae ffonau’n cadw’r hyn y mae pobl yn ei ysgrifennu nes bydd yn ôl.',
		migrations:
			'Mae’r gronfa ddata’n hŷn na’r rhaglen. Dywedwch wrth bwy bynnag sy’n rhedeg y gweinydd am ei chychwyn eto.',
		disk_full:
			'Mae’r ddisg bron yn llawn. Dywedwch nawr wrth bwy bynnag sy’n rhedeg y gweinydd am wneud lle.',
		disk_low:
			'Nid oes llawer o le ar ôl ar y ddisg. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd wneud lle.',
		no_backup:
			'Ni fu copi wrth gefn eto. Gwnewch un isod, a gofynnwch i bwy bynnag sy’n rhedeg y gweinydd osod amser iddo.',
		backup_old:
			'Mae’r copi wrth gefn olaf dros ddiwrnod oed. Gofynnwch pam i bwy bynnag sy’n rhedeg y gweinydd.',
		job_failed:
			'Methodd gwaith a ddylai redeg ar ei ben ei hun. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd edrych yn y log.',
		notices_stuck:
			'Ni ellir anfon nodiadau atgoffa. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd edrych ar y gwasanaeth sy’n eu hanfon.',
		rows_unreadable:
			'Ni ellid darllen rhai cofnodion, felly nid yw tudalennau’n dweud popeth. Bydd pwy bynnag sy’n rhedeg y gweinydd yn gweld pa rai yn y log.',
		import_stopped: 'Ni ddaeth mewnforio i’w ben. Uwchlwythwch yr un ffeiliau eto.',
		officers_waiting:
			'Nid oes gan swyddogion a enwir mewn ffeiliau gyfrif, felly ni all neb agor eu hachosion.',
		bank_holidays_over:
			'Mae’r rhestr o wyliau banc wedi dod i ben. Cyfrifir diwrnodau gwaith hebddynt. Gofynnwch i bwy bynnag sy’n rhedeg Waymark am fersiwn newydd.',
		bank_holidays_end:
			'Mae’r rhestr o wyliau banc yn dod i ben o fewn blwyddyn. Gofynnwch i bwy bynnag sy’n rhedeg Waymark am fersiwn newydd cyn hynny.',
		texts_due:
			'Dylid gwirio testunau ar y gyfraith a pholisi eto. Dywedwch wrth bwy bynnag sy’n rhedeg Waymark.',
		something_else:
			'Mae angen ymdrin â rhywbeth arall. Bydd pwy bynnag sy’n rhedeg y gweinydd yn ei weld yn y cyfeiriad /health.'
	},
	openImports: 'Agor y mewnforion',
	openOfficers: 'Rhoi eu cyfrif i’r swyddogion hyn',
	factsHeading: 'Y ffeithiau',
	lastBackup: 'Copi wrth gefn olaf',
	never: 'Dim eto',
	hoursAgo: (hours) =>
		plural('cy', hours, {
			zero: () => 'llai nag awr yn ôl',
			one: () => '1 awr yn ôl',
			two: () => '2 awr yn ôl',
			other: (many) => `${many} awr yn ôl`
		}),
	room: 'Lle ar y ddisg',
	megabytes: (free) => (free < 10_240 ? `${free} MB yn rhydd` : `${Math.floor(free / 1_024)} GB yn rhydd`),
	notKnown: 'Ddim yn hysbys',
	notTaken: 'Cofnodion na ellid eu cymryd',
	losses: 'Ffonau a gollodd gofnodion',
	unreadable: 'Cofnodion na ellid eu darllen',
	sinceStart: (count, when) => `${count} ers y cychwyn: ${when}`,
	texts: 'Testunau ar y gyfraith a pholisi i’w gwirio',
	oldest: (count, day) => `${count}, yr hynaf wedi’i wirio ddiwethaf ${onWelshDay(day)}`,
	holidays: 'Gwyliau banc yn hysbys',
	until: (day) => `Hyd at ${softenedDay(day)}`,
	farAhead: 'Am fwy na blwyddyn i ddod',
	backupHeading: 'Copi wrth gefn nawr',
	backupWhat:
		'Mae’r gweinydd yn gwneud copi o’r gronfa ddata ochr yn ochr â’i waith, ac yn gweld a yw’r copi’n gyfan.',
	backupNow: 'Gwneud copi wrth gefn nawr',
	backupAsked: (when) =>
		`Gofynnwyd am gopi wrth gefn, ${withinSentence(when)}. Mae’n dechrau o fewn munud. Agorwch y dudalen hon eto: uchod mae’n dweud pryd y gwnaed yr un olaf, neu ei fod wedi methu.`,
	backupRuns: 'Mae copi wrth gefn yn cael ei wneud. Agorwch y dudalen hon eto i weld beth ddaeth ohono.',
	keysApart:
		'Nid oes allweddi mewn unrhyw gopi wrth gefn. Mae pwy bynnag sy’n rhedeg y gweinydd yn eu copïo yno, gyda’r gorchymyn “keys backup”.',
	jobs: 'Gwaith sy’n rhedeg ar ei ben ei hun',
	job: {
		backup: 'Copi wrth gefn',
		sweep: 'Clirio’r hyn nad oes ei angen mwyach',
		ageing: 'Chwilio am yr hyn sydd wedi heneiddio',
		notices: 'Anfon nodiadau atgoffa'
	},
	notices: 'Nodiadau atgoffa’r saith diwrnod diwethaf',
	noticeWay: { push: 'Ar ffonau', text: 'Negeseuon testun', email: 'Negeseuon e-bost' },
	noticeState: {
		due: (count) => `${count} i’w hanfon o hyd`,
		sent: (count) => `${count} wedi’u hanfon`,
		arrived: (count) => `${count} wedi cyrraedd`,
		failed: (count) => `${count} heb fodd i’w danfon`,
		given_up: (count) => `${count} wedi’u rhoi heibio`,
		unsure: (count) => `${count} wedi torri ar y ffordd`,
		dropped: (count) => `${count} nad oes eu hangen mwyach`,
		not_sent: (count) => `${count} heb eu hanfon, am reswm sy’n ymwneud â’r unigolyn`
	},
	jobDone: (when) => `wedi’i wneud ddiwethaf: ${withinSentence(when)}`,
	jobFailed: (when) => `wedi methu: ${withinSentence(when)}`,
	jobNever: 'wedi’i ddechrau, heb ei wneud eto',
	database: 'Cronfa ddata',
	kind: { sqlite: 'SQLite, un ffeil', postgres: 'PostgreSQL' },
	version: 'Fersiwn',
	noneOf: 'Dim',
	see: 'Gweld pam'
};
