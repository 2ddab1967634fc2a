import { softenedDay, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { OrdersText } from './staff-orders.en.ts';

export const ordersCy: OrdersText = {
	toPerson: 'Yn ôl at y person',
	which: 'O dan ba orchymyn y mae hyn?',
	whichHint:
		'Roedd mwy nag un yn rhedeg y diwrnod hwnnw, ac nid oes dim yn dweud pa un. Gall y gyfraith fod yn wahanol.',
	titleFrom: (title, day) => `${title}, o ${softenedDay(day)}`,
	under: (name) => `O dan: ${name}`,
	ended: (day) => `Daeth i ben ${onWelshDay(day)}.`,
	noneRuns: 'Nid oes gorchymyn yn rhedeg',
	warningWithoutOrder: 'Nid oes gorchymyn ar gofnod ar ei gyfer, felly gofynnwch i reolwr a yw’n cyfrif.',
	wasInCustody:
		'Roeddent yn y ddalfa y diwrnod hwnnw, ac nid yw dim oedd i ddigwydd bryd hynny yn cyfrif fel colled. Caewch ef o’u plaid.',
	correct: {
		title: 'Cywiro’r gorchymyn',
		heading: 'O dan ba orchymyn y mae hyn?',
		why: 'Mae gan bob gorchymyn ei gyfraith ei hun. Gellir cywiro hyn nes bydd rhywun yn penderfynu.',
		link: 'Cywiro’r gorchymyn',
		save: 'Cadw’r gorchymyn',
		saved: 'Mae’r gorchymyn wedi’i gywiro. Cyfraith y gorchymyn hwnnw sydd isod.'
	},
	close: {
		title: 'Cau ar unwaith',
		heading: 'Ein camgymeriad ni, neu ddim methiant',
		link: 'Ein camgymeriad ni oedd hyn, neu nid oedd yn fethiant: ei gau nawr',
		why: 'Mae hyn yn cau’r cwestiwn o’u plaid nawr. Nid oes rhaid i neb aros. Maent yn darllen eich rheswm.',
		because: 'Beth oedd ef?',
		choice: {
			not_a_failure: 'Nid oedd yn fethiant',
			recorded_by_mistake: 'Cafodd ei gofnodi trwy gamgymeriad',
			service_issue: 'Aeth ein hochr ni o’i le'
		},
		outcome: 'Sut aeth yr apwyntiad mewn gwirionedd?',
		outcomeHint: 'Caiff y canlyniad ei gywiro yn yr un cam.',
		keepOutcome: 'Dewiswch un, oni bai i’n hochr ni fynd o’i le',
		reasonCode: 'Os derbynnir eu rheswm, pa un?',
		reasonFirst: 'Dim rheswm a dderbynnir',
		reason: 'Pam, mewn geiriau y gallant eu darllen',
		save: 'Ei gau nawr',
		saved: 'Mae wedi’i gau o’u plaid. Gallant ddarllen pam.'
	},
	askManager: {
		near_boundary: 'Mae hyn o fewn 7 diwrnod i’r dydd y mae rhybudd yn peidio â chyfrif. Gofynnwch i reolwr.',
		readings_differ:
			'Nid yw’r Ddeddf yn dweud o ba ddiwrnod y mae ei 12 mis yn rhedeg yn ôl. O ddiwrnod y toriad ac o ddiwrnod eich penderfyniad mae’r ateb yn wahanol. O ddiwrnod y toriad y dywedir yr hyn sydd yma. Gofynnwch i reolwr.',
		warning_without_order:
			'Mae rhybudd ar gofnod heb ei orchymyn, felly gall fod yn rhybudd o dan orchymyn arall. Gofynnwch i reolwr a yw’n cyfrif yma.'
	},
	missed: {
		heading: 'Collwyd o’r blaen, heb agor dim',
		why: 'Daeth y rhain o’r system achosion, neu roeddent o dan orchymyn sydd wedi dod i ben. Ni ofynnwyd i neb. Gofynnwch dim ond lle mae’n bwysig o hyd: nid yw gofyn yn penderfynu dim.'
	},
	stops: {
		heading: 'Marwolaeth a’r ddalfa',
		link: 'Cofnodi marwolaeth neu amser yn y ddalfa',
		died: (day) => `Bu farw ${onWelshDay(day)}.`,
		diedWhat: 'Nid oes dim yn cael ei agor, ei anfon na’i ofyn mwyach. Mae eu ffôn wedi’i allgofnodi.',
		diedBy: (name) => `Cofnodwyd gan ${name}.`,
		deathWhat:
			'Ar ôl ei chofnodi, nid oes dim yn cael ei agor, ei anfon na’i ofyn mwyach, ac mae eu ffôn yn cael ei allgofnodi. Mae popeth sydd ar gofnod yn aros.',
		nothingMore: 'Ni ofynnir dim mwy',
		deathHeading: 'Maent wedi marw',
		deathOn: 'Y diwrnod y buont farw',
		deathSave: 'Cofnodi’r farwolaeth',
		deathTakeBack: 'Cafodd ei chofnodi trwy gamgymeriad: ei thynnu’n ôl',
		inCustody: (from) => `Yn y ddalfa ers ${from}. Nid yw dim sydd i ddigwydd nawr yn cyfrif fel colled.`,
		custodyHeading: 'Amser yn y ddalfa',
		custodyWhat: 'Nid yw dim oedd i ddigwydd yn yr amser hwn byth yn cyfrif fel colled.',
		from: 'Diwrnod cyntaf',
		until: 'Diwrnod olaf, os yw ar ben',
		period: (from, until) => `${from} hyd at ${softenedDay(until)}`,
		none: 'Nid oes dim ar gofnod.',
		add: 'Ychwanegu’r amser hwn',
		change: 'Cadw’r dyddiau hyn',
		removeLegend: 'Ai camgymeriad oedd hwn?',
		remove: 'Cafodd ei gofnodi trwy gamgymeriad: ei dynnu allan',
		saved: 'Mae wedi’i gadw.'
	},
	unknown: {
		today: 'Canlyniad nad ydym yn ei adnabod: dywedwch beth mae’n ei olygu',
		heading: 'Mae’r system achosion yn dweud hyn, ac nid ydym yn gwybod beth mae’n ei olygu',
		unnamed: 'Mae’r system achosion yn dweud bod canlyniad, ond nid pa un.',
		why: 'Nid agorwyd dim. Dywedwch isod sut aeth hi.',
		chip: 'Beth mae hyn yn ei olygu?'
	}
};
