import { capitalised } from '#lib/i18n/dates.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import { appointmentWordsCy } from './appointment-words.cy.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { withWelsh } from '#lib/i18n/welsh-mutations.ts';
import type { AppointmentsText } from './person-appointments.en.ts';

export const appointmentsCy: AppointmentsText = {
	title: 'Apwyntiadau',
	heading: 'Apwyntiadau',
	one: 'Apwyntiad',
	next: 'Eich apwyntiad nesaf',
	coming: 'I ddod',
	past: 'Wedi bod',
	noneComing: 'Dim apwyntiadau i ddod',
	noneComingWhy: 'Bydd eich swyddog yn trefnu’r un nesaf. Bydd i’w weld yma.',
	nonePast: 'Bydd apwyntiadau sydd wedi bod i’w gweld yma.',
	today: 'Heddiw',
	tomorrow: 'Yfory',
	inDays: (days) =>
		plural('cy', days, {
			one: () => 'Ymhen 1 diwrnod',
			two: () => 'Ymhen 2 ddiwrnod',
			few: () => 'Ymhen 3 diwrnod',
			other: (many) => `Ymhen ${many} diwrnod`
		}),
	daysAgo: (days) =>
		plural('cy', days, {
			one: () => 'Ddoe',
			two: () => '2 ddiwrnod yn ôl',
			other: (many) => `${many} diwrnod yn ôl`
		}),
	startsInMinutes: (minutes) =>
		plural('cy', minutes, {
			one: () => 'Ymhen 1 munud',
			two: () => 'Ymhen 2 funud',
			other: (many) => `Ymhen ${many} munud`
		}),
	startsInHours: (hours) =>
		plural('cy', hours, {
			one: () => 'Heddiw, ymhen 1 awr',
			other: (many) => `Heddiw, ymhen ${many} awr`
		}),
	startedNow: 'Mae’n digwydd nawr',
	kind: wordsFor('person', appointmentWordsCy.kind),
	field: wordsFor('person', appointmentWordsCy.field),
	withAt: (who, where) => `${capitalised(withWelsh(who))}, yn y lle hwn: ${where}.`,
	withOnly: (who) => `${capitalised(withWelsh(who))}.`,
	atOnly: (where) => `Lle: ${where}.`,
	willRing: (who) => `Bydd ${who} yn eich ffonio.`,
	someoneWillRing: 'Byddwn yn eich ffonio.',
	byVideo: 'Ar alwad fideo.',
	visit: 'Ymweliad gan eich swyddog',
	visitAt: {
		home: 'Yn eich cartref.',
		to_agree: 'Mae’r lle i’w gytuno eto. Gofynnwch i’ch swyddog.'
	},
	telephone: 'Ffôn',
	numberToExpect: 'Y rhif i’w ddisgwyl',
	forStep: 'Y cam y mae’n ei helpu',
	forRule: 'Y rheol y mae’n cyfrif tuag ati',
	directions: 'Cyfarwyddiadau ar fap',
	call: (telephone) => `Ffonio ${telephone}`,
	calendar: 'Ychwanegu at fy nghalendr',
	calendarHint: 'Bydd yn dweud “Apwyntiad” yn unig, gyda’r amser a’r cyfeiriad.',
	calendarHintWithoutPlace: 'Bydd yn dweud “Apwyntiad” yn unig, gyda’r amser.',
	calendarTitle: 'Apwyntiad',
	join: 'Ymuno â’r alwad fideo',
	willAttend: 'Byddaf yno',
	mightNot: 'Efallai na allaf ddod',
	reply: {
		none: '',
		will_attend: 'Dywedoch y byddwch yno.',
		might_not: 'Dywedoch efallai na allwch ddod.',
		cannot: 'Dywedoch na allwch ddod.'
	},
	youSaid: (reply) => `Cyn hynny, dywedoch wrthym: ${reply}`,
	sayWhat: 'Dweud beth sydd yn y ffordd',
	sayMore: 'Dweud mwy amdano',
	told: (what) => `Dywedoch wrthym beth sydd yn y ffordd: ${what}`,
	cancelled: 'Nid yw hwn yn digwydd mwyach.',
	outcome: {
		attended_complied: 'Roeddech yno.',
		attended_failed_to_comply: 'Roeddech yno. Nid aeth rhywbeth fel y dylai.',
		sent_home_behaviour: 'Roeddech yno a gofynnwyd i chi fynd adref.',
		sent_home_service_issue:
			'Nid aeth hyn yn ei flaen o’n hachos ni. Nid yw’n cyfrif yn eich erbyn. Mae’n ddrwg gennym.',
		failed_to_attend: 'Nid oeddech yno.',
		acceptable_absence: 'Nid oeddech yno, am reswm da. Nid yw’n cyfrif yn eich erbyn.',
		unacceptable_absence: 'Nid oeddech yno. Edrychodd eich swyddog ar y rheswm ac ni chafodd ei dderbyn.',
		rescheduled_by_person: 'Cafodd ei symud am i chi ofyn.',
		rescheduled_by_staff: 'Symudwyd hwn gennym ni. Nid yw’n cyfrif yn eich erbyn.',
		other: 'Gofynnwch i’ch swyddog sut y cafodd hwn ei nodi.'
	},
	noOutcome: 'Nid oes dim wedi’i nodi am hwn eto.',
	cameLate: 'Daethoch yn hwyr. Nid yw hwyr yn golygu colli apwyntiad.',
	reason: {
		court_or_legal: 'Rheswm: llys neu gyfarfod cyfreithiol.',
		employment: 'Rheswm: gwaith.',
		family_or_childcare: 'Rheswm: teulu neu blant.',
		holiday: 'Rheswm: gwyliau.',
		medical: 'Rheswm: eich iechyd.',
		religious: 'Rheswm: eich ffydd.',
		in_custody: 'Rheswm: roeddech yn cael eich dal.',
		professional_judgement: 'Rheswm: cytunodd eich swyddog.'
	},
	wantToHear: 'Rydym am glywed beth ddigwyddodd.',
	tellUsBy: (date) => `Dywedwch wrthym erbyn ${date}.`,
	tellUs: 'Dywedwch beth ddigwyddodd',
	toldUs: 'Rydych wedi dweud wrthym am hwn.',
	seeEvent: 'Gweld beth gafodd ei ofyn a’i benderfynu',
	thinkBack: 'Beth rwy’n ei feddwl amdano',
	thinkBackHint: 'Sut aeth hi? Gall eich swyddog eich ateb. Ni chaiff byth ei ddefnyddio yn eich erbyn.',
	reported: 'Beth ddywedoch am hwn'
};
