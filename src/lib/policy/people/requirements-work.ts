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
				{
					en: 'You meet your officer and take part in activities.',
					cy: 'Rydych yn cwrdd â’ch swyddog ac yn cymryd rhan mewn gweithgareddau.'
				},
				{
					en: 'The court may have set the most days it can be.',
					cy: 'Efallai fod y llys wedi pennu’r nifer mwyaf o ddiwrnodau.'
				},
				{
					en: 'Newer orders may call it a probation requirement.',
					cy: 'Gall gorchmynion newydd ei alw’n ofyniad prawf.'
				}
			]
		},
		keeping: {
			says: [
				{
					en: 'You come to each appointment and activity on time.',
					cy: 'Rydych yn dod i bob apwyntiad a gweithgaredd mewn pryd.'
				},
				{ en: 'You take part as well as you can.', cy: 'Rydych yn cymryd rhan orau y gallwch.' }
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Tell your officer before, and say why.',
					cy: 'Dywedwch wrth eich swyddog ymlaen llaw, a dweud pam.'
				},
				{
					en: 'Ask for another time, place or way to meet.',
					cy: 'Gofynnwch am amser, lle neu ffordd arall i gwrdd.'
				}
			]
		}
	}),
	unpaid_work: requirementOf('unpaid_work', lastChecked, {
		source: schedule9('part 1'),
		meaning: {
			says: [
				{
					en: 'You do a set number of hours of work that helps others.',
					cy: 'Rydych yn gwneud nifer penodol o oriau o waith sy’n helpu eraill.'
				},
				{ en: 'It is also called Community Payback.', cy: 'Talu’n Ôl i’r Gymuned yw enw arall arno.' }
			]
		},
		keeping: {
			source: outcomeCodes('unpaid work outcomes'),
			says: [
				{ en: 'You come on time, ready to work.', cy: 'Rydych yn dod mewn pryd, yn barod i weithio.' },
				{
					en: 'You work safely and stay to the end.',
					cy: 'Rydych yn gweithio’n ddiogel ac yn aros tan y diwedd.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Tell us before the session, even late.',
					cy: 'Dywedwch wrthym cyn y sesiwn, hyd yn oed yn hwyr.'
				},
				{
					en: 'Ask for other days if you have a job or care for someone.',
					cy: 'Gofynnwch am ddyddiau eraill os oes gennych swydd neu os ydych yn gofalu am rywun.'
				}
			]
		}
	}),
	programme: requirementOf('programme', lastChecked, {
		source: schedule9('part 3'),
		meaning: {
			says: [
				{ en: 'You go to a course, often in a group.', cy: 'Rydych yn mynd ar gwrs, yn aml mewn grŵp.' },
				{
					en: 'It helps you find other ways to think and act.',
					cy: 'Mae’n eich helpu i ddod o hyd i ffyrdd eraill o feddwl a gweithredu.'
				}
			]
		},
		keeping: {
			confidence: 'low',
			says: [
				{ en: 'You go to each session and take part.', cy: 'Rydych yn mynd i bob sesiwn ac yn cymryd rhan.' },
				{ en: 'Each group has rules on catching up.', cy: 'Mae gan bob grŵp reolau ar ddal i fyny.' }
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Tell your officer or the group leader before.',
					cy: 'Dywedwch wrth eich swyddog neu arweinydd y grŵp ymlaen llaw.'
				},
				{ en: 'Ask how you can catch up.', cy: 'Gofynnwch sut y gallwch ddal i fyny.' }
			]
		}
	}),
	attendance_centre: requirementOf('attendance_centre', lastChecked, {
		source: schedule9('part 13'),
		meaning: {
			confidence: 'medium',
			askYourOfficer: true,
			says: [
				{
					en: 'You go to a centre for a set number of hours.',
					cy: 'Rydych yn mynd i ganolfan am nifer penodol o oriau.'
				}
			]
		},
		keeping: {
			says: [
				{
					en: 'You come on time and stay for the session.',
					cy: 'Rydych yn dod mewn pryd ac yn aros am y sesiwn.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Tell your officer or the centre before.',
					cy: 'Dywedwch wrth eich swyddog neu’r ganolfan ymlaen llaw.'
				}
			]
		}
	}),
	standard_licence_conditions: requirementOf('standard_licence_conditions', lastChecked, {
		source: recallLaw('standard licence conditions'),
		licenceOnly: true,
		meaning: {
			says: [
				{
					en: 'Keep in touch with your officer as they ask.',
					cy: 'Cadwch mewn cysylltiad â’ch swyddog fel y maent yn gofyn.'
				},
				{ en: 'Let them visit you.', cy: 'Gadewch iddynt ymweld â chi.' },
				{ en: 'Live where they have agreed.', cy: 'Byddwch yn byw lle maent wedi cytuno.' },
				{
					en: 'Ask before you start work or go abroad.',
					cy: 'Gofynnwch cyn dechrau gwaith neu fynd dramor.'
				},
				{ en: 'Keep out of trouble.', cy: 'Cadwch draw o helynt.' }
			]
		},
		keeping: {
			says: [
				{ en: 'You come when you are asked to.', cy: 'Rydych yn dod pan ofynnir i chi.' },
				{
					en: 'You ask first, and wait for the answer.',
					cy: 'Rydych yn gofyn yn gyntaf, ac yn aros am yr ateb.'
				},
				{
					en: 'You tell your officer about a new name, phone or address.',
					cy: 'Rydych yn dweud wrth eich swyddog am enw, ffôn neu gyfeiriad newydd.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{ en: 'Call your officer at once and say why.', cy: 'Ffoniwch eich swyddog ar unwaith a dweud pam.' },
				{ en: 'A rule of a licence can be looked at again.', cy: 'Gellir edrych eto ar amod trwydded.' }
			]
		}
	}),
	other: requirementOf('other', lastChecked, {
		source: ourPromise(),
		meaning: {
			kind: 'app',
			confidence: 'low',
			says: [
				{ en: 'We do not hold a plain text about this one.', cy: 'Nid oes gennym destun syml am yr un hwn.' }
			]
		},
		keeping: {
			kind: 'app',
			confidence: 'low',
			says: [
				{
					en: 'Your paper copy says what you have to do.',
					cy: 'Mae eich copi papur yn dweud beth mae’n rhaid i chi ei wneud.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Tell your officer as soon as you can.',
					cy: 'Dywedwch wrth eich swyddog cyn gynted ag y gallwch.'
				}
			]
		}
	})
} satisfies Record<string, RequirementText>;
