import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { withWelsh } from '#lib/i18n/welsh-mutations.ts';
import type { StaffMessagesText } from './staff-messages.en.ts';

export const staffMessagesCy: StaffMessagesText = {
	heading: 'Negeseuon',
	link: 'Ysgrifennu neu ddarllen negeseuon',
	toToday: 'Heddiw',
	notForThis:
		'Nid yw hyn ar gyfer gofyn i rywun ddod, rhybuddion nac amodau. Mae gan y rheini eu lleoedd eu hunain.',
	notEvidence:
		'Nid oes dim a ysgrifennir yma yn cyfrif mewn unrhyw benderfyniad. Yr hyn sy’n perthyn i apwyntiad a gollwyd, dywedant yno.',
	waits: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 neges yn aros am ateb',
			two: () => 'Mae 2 neges yn aros am ateb',
			few: () => 'Mae 3 neges yn aros am ateb',
			many: () => 'Mae 6 neges yn aros am ateb',
			other: (many) => `Mae ${many} neges yn aros am ateb`
		}),
	by: (day) => `Dywedwyd wrthynt y byddwch yn ateb erbyn ${day}.`,
	cannotCome: 'Os dywedant na allant ddod, atebwch yma. Yna edrychwch ar yr apwyntiad.',
	toAppointments: 'Eu hapwyntiadau',
	write: 'Ysgrifennu atynt',
	answer: 'Eich ateb',
	words: 'Eich neges',
	hint: 'Byr a phlaen. Maent yn ei darllen ar ffôn y gall eraill ei weld.',
	here: { open: 'Ateb yma', all: 'Pob neges', send: 'Anfon yr ateb' },
	send: 'Anfon',
	sent: 'Anfonwyd. Bydd ar eu ffôn pan fydd ganddynt signal nesaf.',
	theirs: (when) => `Ysgrifennwyd ganddynt: ${withinSentence(when)}`,
	ours: (name, when) => `${name}: ${withinSentence(when)}`,
	answered: {
		in_words: (name, when) => `Atebwyd: ${name}, ${withinSentence(when)}`,
		spoke: (name, when) => `Siaradwyd amdano: ${name}, ${withinSentence(when)}`,
		read: (name, when) => `Darllenwyd, nid oes angen ateb: ${name}, ${withinSentence(when)}`
	},
	settle: {
		heading: 'Nid oes angen ateb ysgrifenedig',
		how: 'Pam ddim',
		spoke: 'Rydym wedi siarad amdano',
		read: 'Darllenais hi, ac nid yw’n gofyn dim',
		told: 'Maent yn gweld yr hyn a ddewiswch.',
		save: 'Ei thynnu oddi ar y rhestr',
		saved: 'Nid yw’n aros mwyach. Maent yn gweld pam.'
	},
	join: {
		heading: 'Mae neges yn dweud na allan nhw ddod',
		intro:
			'Nodwch hynny gyda’r apwyntiad. Yna mae’n cyfrif fel rhywbeth a ddywedwyd o’r adeg yr ysgrifennon nhw, ac mae’n aros am ateb. Mae eu geiriau’n aros yma. Byddan nhw’n gweld i chi wneud hyn, a gallan nhw ei dynnu’n ôl.',
		which: 'Pa neges',
		about: 'Pa apwyntiad',
		until: (time) => `yn gorffen am ${time}`,
		with: (name) => withWelsh(name),
		again: (label, count) => `${label} (${count})`,
		movedTo: (when) =>
			`Cafodd yr apwyntiad hwnnw ei symud. Dyma ble mae’n sefyll nawr: ${withinSentence(when)}. Mae wedi’i ddewis isod. Nid oes dim wedi’i nodi eto.`,
		save: 'Nodi hynny gyda’r apwyntiad',
		saved: 'Mae gyda’r apwyntiad. Maen nhw’n gweld hynny.',
		stands: (when) => `Wedi’i nodi gyda’r apwyntiad: ${withinSentence(when)}`
	},
	thread: 'Hyd yn hyn',
	none: 'Nid oes neb wedi ysgrifennu dim eto.',
	older: (count) =>
		plural('cy', count, {
			one: () => '1 neges hŷn',
			two: () => '2 neges hŷn',
			few: () => '3 neges hŷn',
			many: () => '6 neges hŷn',
			other: (many) => `${many} neges hŷn`
		}),
	meanwhile: 'Ysgrifennodd rhywun arall atynt yn y cyfamser. Darllenwch hynny yn gyntaf: mae isod.',
	died: 'Ni ellir ysgrifennu dim mwy atynt. Mae’r hyn a ysgrifennwyd yn aros yma.'
};
