import { plural } from '#lib/domain/text/plural.ts';
import { newsWordsCy } from './news-words.cy.ts';
import type { NoticesText } from './person-notices.en.ts';

export const noticesCy: NoticesText = {
	title: 'Nodiadau atgoffa a hysbysiadau',
	intro:
		'Mae eich apwyntiad nesaf bob amser yma yn yr ap. Gallwch hefyd gael nodyn atgoffa cyn hynny, a hysbysiad pan fydd rhywbeth yn newid neu’n newydd.',
	yours:
		'Chi sy’n dewis. Gallwch ei droi i ffwrdd unrhyw bryd, ac nid yw hynny byth yn cyfrif yn eich erbyn.',
	looks: 'Beth mae’n ei ddweud',
	looksHint:
		'Dim ond y diwrnod a’r amser sydd mewn nodyn atgoffa. Nid oes dim yn dweud gan bwy y mae, ble mae na pham. Mae’r gweddill yn yr ap.',
	says: newsWordsCy,
	example: {
		reminder: 'Cyn apwyntiad:',
		changes: 'Pan fydd apwyntiad yn cael ei drefnu, ei symud neu ei ganslo:',
		answers: 'Pan fydd eich swyddog yn ysgrifennu neu’n ateb:'
	},
	about: 'Beth arall i’w ddweud wrthych',
	aboutHint: 'Daw yn eich oriau diogel, a dim ond drwy ffordd yr ydych wedi’i throi ymlaen.',
	aboutWhat: {
		changes: 'Cafodd apwyntiad ei drefnu, ei symud neu ei ganslo',
		answers: 'Ysgrifennodd fy swyddog ataf neu fy ateb'
	},
	answersHint: 'Un hysbysiad ar y mwyaf mewn chwe awr.',
	changedAt: (when) => `Cadwyd ddiwethaf: ${when}.`,
	confirmedAt: (when) => `Cadarnhawyd: ${when}.`,
	when: 'Pryd i’ch atgoffa',
	timing: {
		one_day: 'Y diwrnod cynt',
		four_days_too: 'Pedwar diwrnod cynt, a’r diwrnod cynt',
		two_hours_too: 'Y diwrnod cynt, a dwy awr cynt'
	},
	timingHint: 'Un diwrnod cynt sy’n helpu pobl fwyaf.',
	hours: 'Oriau sy’n ddiogel i chi',
	hoursHint:
		'Nid oes dim yn cael ei anfon ar adegau eraill. Dewiswch oriau pan nad oes neb arall yn edrych ar eich ffôn.',
	save: 'Cadw',
	saved: 'Wedi’i gadw.',
	how: 'Sut i’ch atgoffa',
	way: { push: 'Ar y ffôn hwn', text: 'Drwy neges destun', email: 'Drwy e-bost' },
	on: 'Ymlaen',
	phones: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 ffôn yn cael eich nodiadau atgoffa.',
			two: () => 'Mae 2 ffôn yn cael eich nodiadau atgoffa.',
			few: (many) => `Mae ${many} ffôn yn cael eich nodiadau atgoffa.`,
			many: (many) => `Mae ${many} ffôn yn cael eich nodiadau atgoffa.`,
			other: (many) => `Mae ${many} ffôn yn cael eich nodiadau atgoffa.`
		}),
	goesTo: {
		text: (end) => `Mae negeseuon testun yn mynd i’r rhif …${end}.`,
		email: (end) => `Mae negeseuon e-bost yn mynd i ${end}.`
	},
	turnOn: 'Troi ymlaen ar y ffôn hwn',
	turnOff: {
		push: 'Troi i ffwrdd ar bob un o’m ffonau',
		text: 'Troi negeseuon testun i ffwrdd',
		email: 'Troi negeseuon e-bost i ffwrdd'
	},
	askFirst: 'Bydd eich ffôn yn gofyn a gaiff yr ap anfon hysbysiadau atoch.',
	needsScript: 'I droi hyn ymlaen, agorwch yr ap mewn porwr sy’n gallu ei redeg yn llawn.',
	blocked:
		'Nid yw eich ffôn yn gadael i’r ap anfon hysbysiadau. Gallwch newid hynny yng ngosodiadau eich ffôn.',
	pushFailed: 'Ni weithiodd hynny. Rhowch gynnig arall arni pan fydd gennych signal.',
	cannot: 'Ni all y ffôn hwn gael hysbysiadau gan yr ap. Dewiswch ffordd arall.',
	number: 'Eich rhif ffôn symudol',
	address: 'Eich cyfeiriad e-bost',
	ask: { text: 'Anfon cod i’r rhif hwn', email: 'Anfon cod i’r cyfeiriad hwn' },
	askHint: 'Rydym yn anfon cod yno yn gyntaf, fel nad oes dim yn mynd at ddieithryn.',
	asked: {
		text: (end) => `Rydym yn anfon cod i’r rhif …${end}.`,
		email: (end) => `Rydym yn anfon cod i ${end}.`
	},
	askedHint: 'Gall gymryd ychydig funudau. Mae’n gweithio am un diwrnod.',
	code: 'Chwe rhif y cod',
	confirm: 'Ei droi ymlaen',
	wrong: (left) =>
		plural('cy', left, {
			one: () => 'Nid oedd y cod hwnnw’n gywir. Gallwch roi cynnig arni unwaith eto.',
			two: () => 'Nid oedd y cod hwnnw’n gywir. Gallwch roi cynnig arni ddwywaith eto.',
			few: (many) => `Nid oedd y cod hwnnw’n gywir. Gallwch roi cynnig arni ${many} gwaith eto.`,
			many: (many) => `Nid oedd y cod hwnnw’n gywir. Gallwch roi cynnig arni ${many} gwaith eto.`,
			other: (many) => `Nid oedd y cod hwnnw’n gywir. Gallwch roi cynnig arni ${many} gwaith eto.`
		}),
	another: 'Peidio â defnyddio hwn',
	leaveOff: { text: 'Nid wyf eisiau negeseuon testun', email: 'Nid wyf eisiau e-byst' },
	ended: {
		dead_address:
			'Ni chyrhaeddodd yr hyn a anfonwyd gennym, felly rydym wedi troi hyn i ffwrdd. Edrychwch arno a’i droi ymlaen eto. Efallai y bydd eich swyddog yn gofyn i chi amdano.',
		phone_gone: 'Mae ffôn wedi peidio â derbyn eich nodiadau atgoffa. Trowch nhw ymlaen eto ar y ffôn hwnnw.',
		wrong_codes:
			'Roedd y cod yn anghywir bum gwaith, felly rydym wedi troi hyn i ffwrdd. Gofynnwch am god newydd.'
	},
	noSignal: 'Heb signal gallwch droi pethau i ffwrdd. I droi ffordd newydd ymlaen, dewch yn ôl gyda signal.',
	none: 'Nid oes ffordd arall wedi’i gosod yma.',
	waits: 'Wedi’i gadw ar y ffôn hwn. Caiff ei anfon pan fydd signal.'
};
