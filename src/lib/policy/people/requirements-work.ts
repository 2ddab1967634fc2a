import { requirementOf, type RequirementText } from './requirement-text.ts';
import {
	outcomeCodes,
	ourPromise,
	recallLaw,
	schedule9,
	sentencingAct2026
} from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const workRequirements = {
	rehabilitation_activity: requirementOf('rehabilitation_activity', lastChecked, {
		source: schedule9('part 2'),
		meaning: {
			// The new probation requirement is replacing it; which orders have which is not certain.
			source: sentencingAct2026('sections 38 and 39'),
			confidence: 'medium',
			askYourOfficer: true,
			says: [
				[
					'You meet your officer and take part in activities.',
					'Rydych yn cwrdd â’ch swyddog ac yn cymryd rhan mewn gweithgareddau.'
				],
				[
					'The court may have set the most days it can be.',
					'Efallai fod y llys wedi pennu’r nifer mwyaf o ddiwrnodau.'
				],
				[
					'Newer orders may call it a probation requirement.',
					'Gall gorchmynion newydd ei alw’n ofyniad prawf.'
				]
			]
		},
		keeping: {
			says: [
				[
					'You come to each appointment and activity on time.',
					'Rydych yn dod i bob apwyntiad a gweithgaredd mewn pryd.'
				],
				['You take part as well as you can.', 'Rydych yn cymryd rhan orau y gallwch.']
			]
		},
		ifYouCannot: {
			says: [
				['Tell your officer before, and say why.', 'Dywedwch wrth eich swyddog ymlaen llaw, a dweud pam.'],
				['Ask for another time, place or way to meet.', 'Gofynnwch am amser, lle neu ffordd arall i gwrdd.']
			]
		}
	}),
	unpaid_work: requirementOf('unpaid_work', lastChecked, {
		source: schedule9('part 1'),
		meaning: {
			says: [
				[
					'You do a set number of hours of work that helps others.',
					'Rydych yn gwneud nifer penodol o oriau o waith sy’n helpu eraill.'
				],
				['It is also called Community Payback.', 'Talu’n Ôl i’r Gymuned yw enw arall arno.']
			]
		},
		keeping: {
			source: outcomeCodes('unpaid work outcomes'),
			says: [
				['You come on time, ready to work.', 'Rydych yn dod mewn pryd, yn barod i weithio.'],
				['You work safely and stay to the end.', 'Rydych yn gweithio’n ddiogel ac yn aros tan y diwedd.']
			]
		},
		ifYouCannot: {
			says: [
				['Tell us before the session, even late.', 'Dywedwch wrthym cyn y sesiwn, hyd yn oed yn hwyr.'],
				[
					'Ask for other days if you have a job or care for someone.',
					'Gofynnwch am ddyddiau eraill os oes gennych swydd neu os ydych yn gofalu am rywun.'
				]
			]
		}
	}),
	programme: requirementOf('programme', lastChecked, {
		source: schedule9('part 3'),
		meaning: {
			says: [
				['You go to a course, often in a group.', 'Rydych yn mynd ar gwrs, yn aml mewn grŵp.'],
				[
					'It helps you find other ways to think and act.',
					'Mae’n eich helpu i ddod o hyd i ffyrdd eraill o feddwl a gweithredu.'
				]
			]
		},
		keeping: {
			confidence: 'low',
			says: [
				['You go to each session and take part.', 'Rydych yn mynd i bob sesiwn ac yn cymryd rhan.'],
				['Each group has rules on catching up.', 'Mae gan bob grŵp reolau ar ddal i fyny.']
			]
		},
		ifYouCannot: {
			says: [
				[
					'Tell your officer or the group leader before.',
					'Dywedwch wrth eich swyddog neu arweinydd y grŵp ymlaen llaw.'
				],
				['Ask how you can catch up.', 'Gofynnwch sut y gallwch ddal i fyny.']
			]
		}
	}),
	attendance_centre: requirementOf('attendance_centre', lastChecked, {
		source: schedule9('part 13'),
		meaning: {
			confidence: 'medium',
			askYourOfficer: true,
			says: [
				[
					'You go to a centre for a set number of hours.',
					'Rydych yn mynd i ganolfan am nifer penodol o oriau.'
				]
			]
		},
		keeping: {
			says: [
				['You come on time and stay for the session.', 'Rydych yn dod mewn pryd ac yn aros am y sesiwn.']
			]
		},
		ifYouCannot: {
			says: [
				['Tell your officer or the centre before.', 'Dywedwch wrth eich swyddog neu’r ganolfan ymlaen llaw.']
			]
		}
	}),
	standard_licence_conditions: requirementOf('standard_licence_conditions', lastChecked, {
		source: recallLaw('standard licence conditions'),
		licenceOnly: true,
		meaning: {
			says: [
				[
					'Keep in touch with your officer as they ask.',
					'Cadwch mewn cysylltiad â’ch swyddog fel y maent yn gofyn.'
				],
				['Let them visit you.', 'Gadewch iddynt ymweld â chi.'],
				['Live where they have agreed.', 'Byddwch yn byw lle maent wedi cytuno.'],
				['Ask before you start work or go abroad.', 'Gofynnwch cyn dechrau gwaith neu fynd dramor.'],
				['Keep out of trouble.', 'Cadwch draw o helynt.']
			]
		},
		keeping: {
			says: [
				['You come when you are asked to.', 'Rydych yn dod pan ofynnir i chi.'],
				['You ask first, and wait for the answer.', 'Rydych yn gofyn yn gyntaf, ac yn aros am yr ateb.'],
				[
					'You tell your officer about a new name, phone or address.',
					'Rydych yn dweud wrth eich swyddog am enw, ffôn neu gyfeiriad newydd.'
				]
			]
		},
		ifYouCannot: {
			says: [
				['Call your officer at once and say why.', 'Ffoniwch eich swyddog ar unwaith a dweud pam.'],
				['A rule of a licence can be looked at again.', 'Gellir edrych eto ar amod trwydded.']
			]
		}
	}),
	other: requirementOf('other', lastChecked, {
		source: ourPromise(),
		meaning: {
			kind: 'app',
			confidence: 'low',
			says: [['We do not hold a plain text about this one.', 'Nid oes gennym destun syml am yr un hwn.']]
		},
		keeping: {
			kind: 'app',
			confidence: 'low',
			says: [
				[
					'Your paper copy says what you have to do.',
					'Mae eich copi papur yn dweud beth mae’n rhaid i chi ei wneud.'
				]
			]
		},
		ifYouCannot: {
			says: [['Tell your officer as soon as you can.', 'Dywedwch wrth eich swyddog cyn gynted ag y gallwch.']]
		}
	})
} satisfies Record<string, RequirementText>;
