import { wordsFor } from '#lib/i18n/words-for.ts';
import { appointmentWordsCy } from './appointment-words.cy.ts';
import type { AppointmentPagesText } from './person-appointment-pages.en.ts';

export const appointmentPagesCy: AppointmentPagesText = {
	title: 'Apwyntiadau',
	heading: 'Apwyntiadau',
	one: 'Apwyntiad',
	coming: 'I ddod',
	past: 'Wedi bod',
	nonePast: 'Bydd apwyntiadau sydd wedi bod i’w gweld yma.',
	field: wordsFor('person', appointmentWordsCy.field),
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
	youSaid: (reply) => `Cyn hynny, dywedoch wrthym: ${reply}`,
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
