import { capitalised } from '#lib/i18n/dates.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import { appointmentWordsCy } from './appointment-words.cy.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { withWelsh } from '#lib/i18n/welsh-mutations.ts';
import type { AppointmentsText } from './person-appointments.en.ts';

export const appointmentsCy: AppointmentsText = {
	next: 'Eich apwyntiad nesaf',
	noneComing: 'Dim apwyntiadau i ddod',
	noneComingWhy: 'Bydd eich swyddog yn trefnu’r un nesaf. Bydd i’w weld yma.',
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
	earlierToday: 'Yn gynharach heddiw',
	kind: wordsFor('person', appointmentWordsCy.kind),
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
	willAttend: 'Byddaf yno',
	mightNot: 'Efallai na allaf ddod',
	reply: {
		none: '',
		will_attend: 'Dywedoch y byddwch yno.',
		might_not: 'Dywedoch efallai na allwch ddod.',
		cannot: 'Dywedoch na allwch ddod.'
	},
	sayWhat: 'Dweud beth sydd yn y ffordd',
	sayMore: 'Dweud mwy amdano',
	told: (what) => `Dywedoch wrthym beth sydd yn y ffordd: ${what}`
};
