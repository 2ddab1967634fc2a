import { plural } from '#lib/domain/text/plural.ts';
import type { ReminderWords } from './reminder-words.en.ts';

export const reminderWordsCy: ReminderWords = {
	beforeYouGo: 'Cyn i chi fynd',
	leave: 'Pryd fyddwch chi’n gadael? Edrychwch ar eich bws neu’ch lifft nawr.',
	leaveBy: (time, minutes) =>
		plural('cy', minutes, {
			one: () => `Mae’n cymryd 1 funud: gadewch erbyn ${time}.`,
			two: () => `Mae’n cymryd 2 funud: gadewch erbyn ${time}.`,
			other: (many) => `Mae’n cymryd ${many} munud: gadewch erbyn ${time}.`
		}),
	ifMissed: 'Os byddwch yn ei golli, rhaid i’ch swyddog ofyn i chi pam cyn penderfynu dim.',
	sayEarly:
		'Oes rhywbeth yn y ffordd? Dywedwch yn gynnar. Nid yw gofyn am help byth yn cyfrif yn eich erbyn.',
	choose: 'Dewis sut i gael eich atgoffa',
	heading: 'Beth anfonwyd gennym am yr apwyntiad hwn',
	sent: {
		push: (when) => `${when}: anfonwyd nodyn atgoffa i’r ffôn.`,
		text: (when) => `${when}: anfonwyd nodyn atgoffa drwy neges destun.`,
		email: (when) => `${when}: anfonwyd nodyn atgoffa drwy e-bost.`
	},
	tried: {
		push: (when) => `${when}: ceisiwyd anfon nodyn atgoffa i’r ffôn.`,
		text: (when) => `${when}: ceisiwyd anfon nodyn atgoffa drwy neges destun.`,
		email: (when) => `${when}: ceisiwyd anfon nodyn atgoffa drwy e-bost.`
	},
	arrived: 'Cyrhaeddodd.',
	handedOn: 'Cafodd ei drosglwyddo. Ni allwn weld a gafodd ei ddarllen.',
	unsure: 'Torrodd ar y ffordd. Nid oes neb yn gwybod a gyrhaeddodd.',
	failed: 'Nid oedd modd ei ddanfon.',
	failedWhy: {
		dead_address: 'Nid oedd modd ei ddanfon: nid yw’r rhif neu’r cyfeiriad yn gweithio.',
		not_reached: 'Nid oedd modd ei ddanfon: roedd y ffôn wedi’i ddiffodd neu heb signal.',
		phone_gone: 'Nid oedd modd ei ddanfon: nid yw’r ffôn hwn yn derbyn nodiadau atgoffa mwyach.'
	},
	givenUp: 'Ni anfonwyd nodyn atgoffa: ni weithiodd ein ffordd o anfon. Ein bai ni yw hynny.',
	restored:
		'Roedd yn rhaid i ni ddod â chopi hŷn o’n cofnodion yn ôl. Nid yw’n dweud a anfonwyd nodyn atgoffa. Ein bai ni yw hynny.',
	notSent: 'Ni anfonwyd nodyn atgoffa.',
	notSentWhy: {
		no_way: 'Ni anfonwyd nodyn atgoffa: nid oedd un wedi’i droi ymlaen.',
		no_safe_time: 'Ni anfonwyd nodyn atgoffa: nid oedd amser iddo yn yr oriau diogel.',
		in_custody: 'Ni anfonwyd nodyn atgoffa oherwydd y cyfnod yn y carchar.',
		order_over: 'Ni anfonwyd nodyn atgoffa: roedd y gorchymyn wedi dod i ben erbyn hynny.',
		stopped: 'Ni anfonwyd nodyn atgoffa: roedd nodiadau atgoffa wedi’u troi i ffwrdd.'
	},
	change: {
		sent: {
			push: (when) => `${when}: anfonwyd hysbysiad o’r newid hwn i’r ffôn.`,
			text: (when) => `${when}: anfonwyd hysbysiad o’r newid hwn drwy neges destun.`,
			email: (when) => `${when}: anfonwyd hysbysiad o’r newid hwn drwy e-bost.`
		},
		tried: {
			push: (when) => `${when}: ceisiwyd anfon hysbysiad o’r newid hwn i’r ffôn.`,
			text: (when) => `${when}: ceisiwyd anfon hysbysiad o’r newid hwn drwy neges destun.`,
			email: (when) => `${when}: ceisiwyd anfon hysbysiad o’r newid hwn drwy e-bost.`
		},
		givenUp: 'Ni anfonwyd hysbysiad o’r newid hwn: ni weithiodd ein ffordd o anfon. Ein bai ni yw hynny.',
		restored:
			'Roedd yn rhaid i ni ddod â chopi hŷn o’n cofnodion yn ôl. Nid yw’n dweud a anfonwyd hysbysiad o’r newid hwn. Ein bai ni yw hynny.',
		notSent: 'Ni anfonwyd hysbysiad o’r newid hwn.',
		notSentWhy: {
			no_safe_time: 'Ni anfonwyd hysbysiad o’r newid hwn: nid oedd amser iddo yn yr oriau diogel.',
			in_custody: 'Ni anfonwyd hysbysiad o’r newid hwn oherwydd y cyfnod yn y carchar.',
			order_over: 'Ni anfonwyd hysbysiad o’r newid hwn: roedd y gorchymyn wedi dod i ben erbyn hynny.',
			stopped: 'Ni anfonwyd hysbysiad o’r newid hwn: roedd hysbysiadau wedi’u troi i ffwrdd.'
		}
	},
	notAgainst: 'Nid yw’r hyn a anfonwyd byth yn cyfrif yn eich erbyn. Nid eich bai chi yw’r hyn na ddaeth.'
};
