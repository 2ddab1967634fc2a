import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import type { BookingText } from './staff-booking.en.ts';

export const bookingCy: BookingText = {
	title: 'Trefnu apwyntiad',
	heading: 'Trefnu apwyntiad',
	link: 'Trefnu apwyntiad',
	moveLink: 'Ei symud',
	cancelLink: 'Ei ganslo',
	callLink: 'Ei droi’n alwad y tro hwn',
	offerLink: 'Cynnig amseroedd eraill',
	saved: {
		booked: 'Wedi’i drefnu. Gallan nhw ei ddarllen nawr.',
		moved: 'Wedi’i symud. Byddan nhw’n darllen yr amser newydd a pham. Nid yw byth yn cyfrif yn eu herbyn.',
		cancelled: 'Wedi’i ganslo. Byddan nhw’n darllen pam. Nid yw byth yn cyfrif yn eu herbyn.',
		day: 'Wedi’i wneud. Bydd pob un ohonynt yn ei ddarllen. Nid oes dim ohono’n cyfrif yn erbyn neb.'
	},
	died: 'Nid oes dim yn cael ei drefnu i rywun sydd wedi marw.',
	notOpen: 'Mae’r apwyntiad hwn ar ben, neu nid yw’n digwydd mwyach. Nid oes modd newid dim ohono yma.',
	known: 'Beth i’w ystyried',
	choose: 'Dewiswch',
	kind: 'Pa fath o apwyntiad',
	on: 'Diwrnod',
	at: 'Amser',
	atHint: 'Er enghraifft: 9:30, 14:00 neu 2yp.',
	minutes: 'Sawl munud',
	limits: {
		minutes: (least, most) => `Sawl munud: rhowch rif cyfan o ${least} i ${most}.`,
		times: (most) => `Faint i gyd: rhowch rif cyfan o 1 i ${most}.`
	},
	officer: 'Yn nyddiadur pwy y mae',
	officerHint: 'Mae’r dudalen yn edrych a yw’r amser yn rhydd yno.',
	somebodyElse: 'Neb yma: mae rhywun arall yn eu gweld',
	withName: 'Pwy sy’n eu gweld',
	withNameHint: 'Dim ond os yw’n rhywun arall: enw neu asiantaeth.',
	office: 'Swyddfa',
	noOffice: 'Nid un o’n swyddfeydd ni',
	place: 'Lle arall',
	placeHint: 'Dim ond os nad yw’n un o’n swyddfeydd ni.',
	address: 'Ei gyfeiriad, llinell i bob rhan',
	telephone: 'Ffôn',
	telephoneHint: 'Y rhif sy’n eu ffonio, neu y maen nhw’n ei ffonio.',
	videoLink: 'Dolen ar gyfer galwad fideo',
	videoLinkHint: 'O https:// ymlaen.',
	theyRead: 'Byddan nhw’n darllen hwn.',
	arranged: 'Beth sydd wedi’i drefnu ar eu cyfer',
	arrangedHint: 'Cyfieithydd, addasiad, neu sut mae galwad yn eu cyrraedd. Byddan nhw’n darllen hwn.',
	requirement: 'Beth y mae’n rhan ohono',
	noRequirement: 'Nid yw’n rhan o ofyniad',
	order: 'O dan ba orchymyn',
	orderHint: 'Dim ond os oes mwy nag un yn rhedeg, neu os nad yw’n rhan o ofyniad.',
	noOrder: 'Fel y dywed y gofyniad',
	enforceable: 'Oes rhaid iddyn nhw ddod?',
	enforceableHint:
		'Dim ond o dan orchymyn sy’n rhedeg ar y diwrnod hwnnw. Os nad oes, nid oes dim yn cael ei ofyn os na ddôn nhw.',
	mustCome: 'Oes, mae’n rhan o’r hyn a orchmynnodd y llys',
	mayCome: 'Nac oes, mae croeso iddyn nhw ddod',
	whoAsked: 'Pwy ofynnodd amdano',
	askedBy: {
		officer: 'Fi',
		service_user: 'Nhw',
		agency: 'Asiantaeth',
		office: 'Ein swyddfa ni',
		court: 'Llys'
	},
	why: 'Pam',
	whyHint: 'Byddan nhw’n darllen hwn. Felly ysgrifennwch “chi”.',
	repeats: 'Pa mor aml',
	repeatsHint: 'Ar yr un amser ar y cloc, hefyd pan fydd y clociau’n newid.',
	repeat: { once: 'Unwaith', weekly: 'Bob wythnos', fortnightly: 'Bob yn ail wythnos' },
	times: 'Faint i gyd, os yw’n fwy nag un',
	save: 'Ei drefnu',
	saveAllTheSame: 'Ei drefnu er hynny',
	clash: {
		heading: 'Mae hyn yn cwrdd â rhywbeth arall',
		change: 'Gallwch ei newid isod, neu ddweud pam mai felly y mae er hynny.',
		appointment: (day, time, kind, withName) =>
			`Mae ganddyn nhw rywbeth ${day} am ${time}: ${kind}${withName ? `, gyda ${withName}` : ''}.`,
		diary: (day, time, kind) => `Mae’r dyddiadur yn llawn ${day} am ${time}: ${kind}.`,
		bank_holiday: (day) => `Mae’n ŵyl banc yng Nghymru a Lloegr: ${day}.`,
		holidays_not_known: (day) => `Nid oes gwyliau banc yn hysbys ar gyfer y flwyddyn honno eto: ${day}.`,
		odd_hour: (day, time, later) =>
			`Amser dechrau: ${time}, yn gynnar iawn neu’n hwyr iawn: ${day}.${later ? ` Os ${later.said} sydd gennych mewn golwg, ysgrifennwch ${later.typed}.` : ''}`,
		weekend: (day) => `Mae’n benwythnos: ${day}.`,
		office_closed: (day, reason) => `Mae’r swyddfa ar gau ${day}: ${reason}`,
		office_shut: (day) => `Nid yw’r swyddfa ar agor bryd hynny: ${day}.`,
		custody: (day) => `Maen nhw yn y ddalfa, hyd y gwyddom heddiw. Dewisoch chi ${day}.`,
		circumstance: (day, topic, said) => `Efallai nad yw’n amser iddyn nhw: ${day}. ${topic}: ${said}`,
		travel_from_hours: (day, topic, said, travel) =>
			`Efallai na fyddan nhw’n cyrraedd mewn pryd, neu’n ôl: ${day}. Amser teithio: ${travel}. ${topic}: ${said}`,
		travel_between: (day, time, kind, gap, travel) =>
			`${gap} sydd rhwng hwn a’r hyn sydd ganddyn nhw ${day} am ${time}: ${kind}. Amser teithio: ${travel}.`,
		gap: (count) =>
			plural('cy', count, {
				zero: (many) => `Dim ond ${many} munud`,
				one: () => 'Dim ond 1 funud',
				two: () => 'Dim ond 2 funud',
				other: (many) => `Dim ond ${many} munud`
			}),
		severalNotSeen:
			'Nid oes dim wedi’i gadw eto. Mae rhywbeth arall ar rai o’r amseroedd hyn: edrychwch isod, a dewiswch.',
		severalReasonMissing: 'Ysgrifennwch pam mai’r amseroedd hyn ydyn nhw er hynny. Byddan nhw’n ei ddarllen.',
		reason: 'Pam er hynny',
		reasonHint: 'Byddan nhw’n darllen hwn.'
	},
	move: {
		title: 'Symud apwyntiad',
		heading: 'Symud apwyntiad',
		intro:
			'Mae’r amser cyntaf yn aros ar gofnod fel un a symudwyd. Mae’r hyn a ddywedon nhw amdano’n cael ei gadw, ac nid yw byth yn cyfrif.',
		answers: 'Mae hyn yn ateb yr hyn a ddywedon nhw wrthych, yn yr un cam.',
		why: 'Pam mae’n cael ei symud',
		save: 'Ei symud',
		saveAllTheSame: 'Ei symud er hynny'
	},
	cancel: {
		title: 'Canslo apwyntiad',
		heading: 'Canslo apwyntiad',
		intro: 'Yna nid yw’n digwydd, ac nid oes dim yn ei le. Nid yw byth yn cyfrif.',
		why: 'Pam nad yw’n digwydd',
		save: 'Ei ganslo'
	},
	inAnswer: {
		which: 'A yw hyn yn ateb yr hyn a ddywedon nhw wrthych?',
		yes: (when) => `Ydy, yr hyn a ddywedon nhw wrthych: ${when}`,
		no: 'Nac ydy. Mae’r hyn a ddywedon nhw wrthych yn aros ar agor, ac yn aros ar Heddiw.',
		heading: 'Ateb drwy newid apwyntiad',
		how: 'Yr hyn a ysgrifennwch yno yw eich ateb, yn yr un cam.',
		none: 'Nid oes dim yn y dyddiadur iddyn nhw.'
	},
	offer: {
		title: 'Cynnig amseroedd eraill',
		heading: 'Cynnig amseroedd eraill',
		back: 'Beth ddywedon nhw wrthych',
		nobodyAsked:
			'Cynigir amseroedd yn ateb i’r hyn a ddywedon nhw wrthych. Agorwch hynny yn gyntaf, o’u hapwyntiadau.',
		intro:
			'Byddan nhw’n dewis un ag un tap, neu’n dweud nad oes un yn gweithio. Tan hynny mae’r apwyntiad yn sefyll, ac nid oes dim wedi’i drefnu.',
		time: (number) => `Amser ${number}`,
		leaveOut: 'Gadewch y diwrnod a’r amser yn wag os nad oes ei angen.',
		why: 'Beth rydych am ei ddweud gydag ef',
		whyHint: 'Byddan nhw’n darllen hwn. Felly ysgrifennwch “chi”.',
		save: 'Cynnig yr amseroedd hyn',
		saveAllTheSame: 'Eu cynnig er hynny',
		offered: 'Amseroedd a gynigiwyd',
		waits: 'Nid ydynt wedi dewis eto. Mae’r apwyntiad yn sefyll.',
		neverChose: 'Nid oeddent wedi dewis pan ddechreuodd yr apwyntiad.',
		one: (kind, when, place) => `${kind}, ${withinSentence(when)}${place ? `, ${place}` : ''}`,
		chose: (when) => `Dewison nhw ${withinSentence(when)}.`,
		came: {
			moved: 'Mae wedi’i drefnu yn lle’r un oedd ganddyn nhw.',
			none_works: 'Nid oes un o’r amseroedd hyn yn gweithio iddyn nhw. Mae’r apwyntiad yn sefyll.',
			not_free: 'Nid oedd yn rhydd mwyach pan ddaeth eu dewis. Mae’r apwyntiad yn sefyll.',
			past: 'Roedd wedi mynd heibio pan ddaeth eu dewis. Mae’r apwyntiad yn sefyll.',
			begun: 'Roedd yr apwyntiad wedi dechrau pan ddewison nhw. Ni symudwyd dim.',
			changed: 'Newidiwyd neu atebwyd rhywbeth cyn i’w dewis ddod. Ni symudwyd dim.',
			officer_changed: 'Roedd yr achos wedi newid dwylo cyn iddyn nhw ddewis. Mae’r apwyntiad yn sefyll.'
		}
	},
	day: {
		title: 'Newid diwrnod cyfan',
		heading: 'Newid diwrnod cyfan',
		link: 'Newid diwrnod cyfan',
		intro:
			'Ar gyfer diwrnod pan fydd y swyddfa ar gau neu pan fyddwch i ffwrdd. Bydd pob person yn darllen pam. Nid yw’n cyfrif yn erbyn neb.',
		ofOwn:
			'Eich rhai chi, a rhai pwy bynnag rydych yn cyflenwi drostynt. I dîm cyfan, ei reolwr sy’n gwneud hyn.',
		ofTeam:
			'Rhai eich tîm cyfan. Os yw tîm arall yn rhannu’r swyddfa, mae ei reolwr yn gwneud yr un peth yno.',
		office: 'Ym mha swyddfa',
		officeHint:
			'Yr hyn y mae pobl yn dod yno ar ei gyfer. Mae galwadau ac ymweliadau cartref wedi’u gadael allan.',
		anyOffice: 'Unrhyw un, a galwadau ac ymweliadau hefyd',
		kind: 'Pa fath',
		anyKind: 'Unrhyw fath',
		count: (count) =>
			plural('cy', count, {
				one: () => 'Mae modd newid 1 apwyntiad o hyd.',
				two: () => 'Mae modd newid 2 apwyntiad o hyd.',
				few: () => 'Mae modd newid 3 apwyntiad o hyd.',
				many: () => 'Mae modd newid 6 apwyntiad o hyd.',
				other: (many) => `Mae modd newid ${many} apwyntiad o hyd.`
			}),
		read: 'Dim ond y rhai sydd â thic wrth eu hapwyntiad fydd yn ei ddarllen.',
		ticked: (count) =>
			plural('cy', count, {
				one: () => 'Mae tic wrth 1.',
				two: () => 'Mae tic wrth 2.',
				few: () => 'Mae tic wrth 3.',
				many: () => 'Mae tic wrth 6.',
				other: (many) => `Mae tic wrth ${many}.`
			}),
		people: (count) =>
			plural('cy', count, {
				one: () => 'Bydd 1 person yn ei ddarllen.',
				two: () => 'Bydd 2 berson yn ei ddarllen.',
				few: () => 'Bydd 3 pherson yn ei ddarllen.',
				many: () => 'Bydd 6 pherson yn ei ddarllen.',
				other: (many) => `Bydd ${many} person yn ei ddarllen.`
			}),
		asked:
			'Dywedon nhw rywbeth wrthym am yr amser hwn, ac mae’n dal ar agor. Nid yw newid y diwrnod yn ei ateb.',
		toAsked: 'Ei ddarllen a’i ateb',
		more: (count) =>
			plural('cy', count, {
				one: () => 'Bydd 1 arall yma ar ôl i’r rhain gael eu newid.',
				two: () => 'Bydd 2 arall yma ar ôl i’r rhain gael eu newid.',
				few: () => 'Bydd 3 arall yma ar ôl i’r rhain gael eu newid.',
				many: () => 'Bydd 6 arall yma ar ôl i’r rhain gael eu newid.',
				other: (many) => `Bydd ${many} arall yma ar ôl i’r rhain gael eu newid.`
			}),
		which: 'Pa ddiwrnod',
		show: 'Dangos y diwrnod',
		none: 'Nid oes apwyntiad y gellir ei newid o hyd ar y diwrnod hwn.',
		choose: 'Pa apwyntiadau',
		notChosen:
			'Nid oes tic wrth yr hyn y mae eraill yn ei arwain, na’r hyn sydd gyda rhywun arall. Gall ddigwydd o hyd.',
		row: (time, name, kind, officer, withName) =>
			`${time}, ${name}: ${kind}${withName ? `, gyda ${withName}` : ''}${officer ? ` (${officer})` : ''}`,
		what: 'Beth fydd yn digwydd iddyn nhw',
		whatMissing: 'Dewiswch beth fydd yn digwydd iddyn nhw: eu canslo, neu eu symud.',
		cancel: 'Maen nhw’n cael eu canslo',
		move: 'Maen nhw’n cael eu symud i ddiwrnod arall, ar yr un amser',
		moveTo: 'Y diwrnod arall',
		why: 'Pam',
		save: 'Eu newid i gyd',
		clashReasonHint:
			'Bydd pawb y mae eu hamser newydd yn cwrdd â rhywbeth yn darllen hwn. Peidiwch ag ysgrifennu dim am un na ddylai un arall ei wybod.'
	},
	asked: {
		heading: 'Amserau sy’n gweithio iddyn nhw',
		time: (day, time) => `${day}, ${time}`,
		anyTime: 'unrhyw amser',
		take: (when) => `Ei symud i ${withinSentence(when)}`,
		stands: 'Nes i chi ateb, mae’r amser cyntaf yn sefyll. Maen nhw’n darllen hynny hefyd.',
		before: 'Am yr amser o’r blaen y dywedon nhw hyn. Nid oedd ei symud yn ei ateb.',
		standsNow: 'Nes i chi ateb, mae’r amser newydd yn sefyll. Maen nhw’n darllen hynny hefyd.',
		unanswered:
			'Gofynnon nhw cyn iddo ddechrau, ac nid oedd neb wedi ateb erbyn hynny. Ein bai ni yw hynny, nid eu bai nhw.'
	},
	booked: (by, when) => `Trefnwyd gan ${by}. ${when}.`,
	chosen: 'Dewison nhw o’r amseroedd a gynigiwyd.',
	askedFor: {
		officer: 'Eu swyddog ofynnodd amdano.',
		service_user: 'Nhw ofynnodd amdano.',
		agency: 'Asiantaeth ofynnodd amdano.',
		office: 'Ein swyddfa ofynnodd amdano.',
		court: 'Llys ofynnodd amdano.'
	},
	whyWords: (words) => `Pam: ${words}`,
	clashWords: (words) => `Pam yr amser hwn er hynny: ${words}`,
	arrangedWords: (words) => `Wedi’i drefnu: ${words}`,
	changed: {
		moved: (by, when) => `Symudwyd gan ${by}. ${when}.`,
		cancelled: (by, when) => `Canslwyd gan ${by}. ${when}.`,
		died: (by, when) => `Tynnwyd o’r llyfr pan gofnodwyd marwolaeth. ${by}, ${withinSentence(when)}.`
	},
	met: (kinds) => `Pan gafodd ei drefnu roedd yn cwrdd â: ${kinds}.`,
	metKind: {
		odd_hour: 'awr sy’n gynnar iawn neu’n hwyr iawn',
		appointment: 'rhywbeth arall sydd ganddyn nhw',
		diary: 'rhywbeth yn y dyddiadur',
		bank_holiday: 'gŵyl banc',
		holidays_not_known: 'blwyddyn heb wyliau banc hysbys',
		weekend: 'penwythnos',
		office_shut: 'amser pan nad yw’r swyddfa ar agor',
		office_closed: 'diwrnod pan fydd y swyddfa ar gau',
		custody: 'eu bod yn y ddalfa',
		circumstance: 'amser nad oes modd iddyn nhw ei roi',
		travel: 'rhy ychydig o amser i deithio'
	},
	toReport: 'Mae’n ateb yr hyn a ddywedon nhw wrthych',
	openLink: 'Ei agor',
	movedTo: (when) => `Cafodd ei symud. Mae’n sefyll yma nawr: ${withinSentence(when)}.`,
	changedHere: 'Cafodd ei ganslo yma, felly nid oes dim i’w gofnodi na’i newid. Nid yw byth yn cyfrif.',
	toNew: 'Agor yr amser newydd',
	toFirst: 'Agor yr amser cyntaf',
	repliedToFirst: (reply) => `Am yr amser cyntaf dywedon nhw: ${reply}.`,
	told: {
		heading: 'Mae’r system achosion yn dweud rhywbeth arall',
		time: (when) => `Yno mae ar amser arall: ${withinSentence(when)}.`,
		off: 'Yno nid yw’n digwydd.',
		outcome: (outcome) => `Yno mae’n dweud sut aeth: ${outcome}.`,
		found: (when) => `Gwelwyd gyntaf mewn mewnforiad: ${withinSentence(when)}.`,
		again: (by, when) =>
			`Cafodd un o’r math a’r amser hwn ei ganslo yma gan ${by}: ${withinSentence(when)}. Mae gan y system achosion ef eto, felly mae’n sefyll fel un newydd. Os nad yw i fod, canslwch ef yma hefyd.`,
		toCancelled: 'Agor yr un a ganslwyd',
		stands: 'Mae’r hyn a wnaed yma yn sefyll. Cywirwch ef yno, neu symudwch ef yma.'
	}
};
