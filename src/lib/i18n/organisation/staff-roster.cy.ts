import { plural } from '#lib/domain/text/plural.ts';
import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import type { RosterText } from './staff-roster.en.ts';

export const rosterCy: RosterText = {
	size: (officers, people) =>
		`${plural('cy', officers, { one: () => '1 swyddog', two: () => '2 swyddog', other: (many) => `${many} swyddog` })}, ${plural('cy', people, { one: () => '1 person', two: () => '2 berson', other: (many) => `${many} o bobl` })}.`,
	within: (days, share) =>
		plural('cy', days, {
			one: () => `Atebion o fewn un diwrnod gwaith, fel yr addawyd: ${share} o bob 100.`,
			two: () => `Atebion o fewn dau ddiwrnod gwaith, fel yr addawyd: ${share} o bob 100.`,
			other: (many) => `Atebion o fewn ${many} diwrnod gwaith, fel yr addawyd: ${share} o bob 100.`
		}),
	table: 'Swyddogion y tîm',
	empty: 'Nid oes neb yn y tîm hwn eto',
	emptyWhy: 'Gweinyddwr Waymark sy’n ychwanegu swyddogion at dimau.',
	column: {
		officer: 'Swyddog',
		people: 'Pobl',
		waiting: 'Yn aros, hynaf',
		reply: 'Ateb arferol',
		missing: 'Canlyniadau ar goll',
		toDecide: 'Eu hochr nhw i’w phenderfynu',
		away: 'I ffwrdd, cyflenwi',
		open: 'Agor'
	},
	noAccount: 'ni all fewngofnodi',
	none: 'dim',
	waiting: (count, since) => `${count}, ers ${since}`,
	days: (days) =>
		plural('cy', days, {
			zero: () => 'yr un diwrnod',
			one: () => '1 diwrnod gwaith',
			two: () => '2 ddiwrnod gwaith',
			other: (many) => `${many} diwrnod gwaith`
		}),
	fewAnswers: 'rhy ychydig i ddweud',
	first: (count, day) => `${count}, y cyntaf ${day}`,
	late: (count) => `${count} yn hwyr`,
	awayNow: (until) => `i ffwrdd tan ${softenedDay(until)}`,
	awayFrom: (from, until) => `i ffwrdd o ${softenedDay(from)} i ${softenedDay(until)}`,
	coveredBy: (name) => `${name} yn cyflenwi`,
	noCover: 'dewiswch rywun i gyflenwi',
	coverAway: 'mae’r un sy’n cyflenwi i ffwrdd hefyd',
	covers: (name, until) => `yn cymryd lle ${name} tan ${softenedDay(until)}`,
	openOf: (name) => `Agor: ${name}`,
	manage: 'Cyflenwi ac achosion',
	manageOf: (name) => `Cyflenwi ac achosion: ${name}`,
	back: 'Tîm',
	saved: {
		moved: 'Mae’r achosion wedi’u symud. Mae pob person yn cael gwybod pwy yw eu swyddog nawr.',
		away: 'Mae hyn wedi’i gadw. Gall pobl y swyddog hwn weld pwy sy’n cyflenwi.',
		cancelled: 'Mae’r cyfnod hwn i ffwrdd wedi’i dynnu.'
	},
	awayHeading: 'I ffwrdd, a phwy sy’n cyflenwi',
	awayWhat:
		'Ar y dyddiau hyn mae’r swyddog sy’n cyflenwi yn gweld yr achosion hyn ac yn gallu gweithio arnynt. Mae’r ddau ddiwrnod yn cyfrif. Mae’r hyn y maent yn ei wneud o dan eu henw eu hunain.',
	awayNone: 'Nid oes cyfnod i ffwrdd ar y gweill.',
	another: 'Cyfnod arall i ffwrdd',
	from: 'Diwrnod cyntaf i ffwrdd',
	until: 'Diwrnod olaf i ffwrdd',
	coverBy: 'Pwy sy’n cyflenwi',
	nobodyYet: 'Neb eto',
	addAway: 'Cadw’r cyfnod i ffwrdd',
	change: 'Cadw’r newid',
	cancel: 'Tynnu’r cyfnod hwn i ffwrdd',
	moveHeading: 'Rhoi achosion i swyddog arall',
	moveWhat:
		'Mae’n dod i rym ar unwaith. Mae pob person yn darllen ar eu ffôn pwy yw eu swyddog nawr, ers pryd, a sut i gysylltu.',
	noCases: 'Nid oes gan y swyddog hwn achosion.',
	nobodyElse: 'Ni all neb arall yn y tîm hwn gymryd achosion. Mae angen cyfrif ar swyddog yn gyntaf.',
	rest: 'Pawb nad ydych yn dewis neb ar eu cyfer isod',
	stays: 'Aros yma',
	takes: 'Pwy sy’n cymryd pa achos',
	asAbove: 'Fel uchod',
	since: 'Ers pa ddiwrnod',
	sinceHint: 'Heddiw, neu’r diwrnod y cytunwyd.',
	reason: 'Pam',
	reasonHint: 'I staff. Nid yw’r person yn darllen hyn.',
	move: 'Symud yr achosion',
	admin: {
		link: 'Symud eu hachosion',
		heading: (name) => `Symud achosion ${name}`,
		title: 'Symud achosion',
		intro: 'O un swyddog i un arall, hefyd rhwng timau. Nid ydych yn gweld enwau pobl yma.',
		died: 'Mae’r hyn a ysgrifennwyd am bobl sydd wedi marw yn aros lle mae, ac nid yw’n cael ei gyfrif yma.',
		none: 'Nid oes achosion i’w symud yma',
		noneWhy: 'Mae pob achos a oedd yma gyda swyddog arall, neu ni fu un erioed.',
		which: 'Pa achosion',
		all: (count) =>
			plural('cy', count, {
				one: () => 'Pob un: 1 achos',
				two: () => 'Pob un: 2 achos',
				other: (many) => `Pob un: ${many} achos`
			}),
		some: 'Dim ond y rhai y teipiaf eu rhifau achos',
		whichMissing:
			'Dewiswch bob un, neu dim ond y rhai yr ydych yn eu teipio. Os dewiswch bob un, gadewch y rhifau’n wag.',
		numbers: 'Rhifau achos',
		numbersHint: 'Dim ond lle rydych yn symud rhai ohonynt: un ar bob llinell.',
		numbersMissing: 'Teipiwch o leiaf un rhif achos.',
		numbersUnknown:
			'Nid yw un o’r rhifau achos hyn ymhlith yr achosion hyn. Gwiriwch nhw. Ni chafodd neb ei symud.',
		gone: 'Nid oedd neb i’w symud. Efallai i rywun arall eu symud tra oedd y dudalen ar agor gennych.',
		to: 'Pwy sy’n eu cymryd',
		toHint: 'Swyddogion â chyfrif agored, fesul tîm. Mae’r rhif yn dweud faint o achosion sydd ganddynt.',
		choose: 'Dewiswch swyddog',
		toMissing: 'Dewiswch y swyddog sy’n eu cymryd.',
		option: (name, team, count) => `${team}: ${name}, ${count}`,
		noTeam: 'Dim tîm',
		noOfficers: 'Ni all neb arall gymryd achosion. Mae angen cyfrif agored ar swyddog yn gyntaf.',
		saved: 'Mae’r achosion wedi’u symud. Mae pob person yn cael gwybod pwy yw eu swyddog nawr.',
		unheld: {
			heading: 'Achosion nad ydynt gan neb',
			about: 'Rhoi achosion a ddaeth heb swyddog i rywun.',
			intro:
				'Ni all unrhyw swyddog agor yr achosion hyn nes eu bod gan rywun. Nid ydych yn gweld enwau pobl yma.',
			count: (count) =>
				plural('cy', count, {
					zero: () => 'Mae pob achos gan rywun.',
					one: () => 'Nid yw 1 achos gan neb.',
					two: () => 'Nid yw 2 achos gan neb.',
					other: (many) => `Nid yw ${many} achos gan neb.`
				}),
			give: 'Eu rhoi i swyddog'
		}
	}
};
