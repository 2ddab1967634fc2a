import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { StandingTexts } from './standing.en.ts';

const withoutYourSide = 'Os na chlywn ddim, efallai y bydd rhaid i’ch swyddog benderfynu heb eich ochr chi.';

export const standingCy: StandingTexts = {
	language: 'cy',
	position: {
		nothing_open: {
			rules: () => [
				'Nid oes cwestiwn agored am eich rheolau.',
				'Nid ydym yn gofyn i chi am ddim a ddigwyddodd.'
			],
			moves: () => [
				'Cadwch eich apwyntiadau. Dywedwch wrthym ymlaen llaw os oes rhywbeth yn y ffordd.',
				'Os byddwch yn colli un, byddwn yn gofyn yn gyntaf beth ddigwyddodd.'
			]
		},
		account_needed: {
			rules: ({ due, on }) => [
				`Mae gennym gwestiwn am yr hyn ddigwyddodd ${onWelshDay(on)}.`,
				`Rhowch eich ochr chi erbyn ${due}. Nid oes dim wedi’i benderfynu eto.`
			],
			moves: () => [
				'Dywedwch wrthym beth ddigwyddodd. Nid yw rheswm da yn cyfrif yn eich erbyn.',
				withoutYourSide
			]
		},
		more_time: {
			rules: ({ due }) => [
				`Mae gennych fwy o amser i roi eich ochr chi. Y diwrnod olaf yw ${due}.`,
				'Nid oes dim wedi’i benderfynu eto. Nid yw cael mwy o amser yn cyfrif yn eich erbyn.'
			],
			moves: () => [
				'Rhowch eich ochr chi erbyn y diwrnod hwnnw. Dywedwch pa dystiolaeth sydd.',
				withoutYourSide
			]
		},
		waiting_for_decision: {
			rules: ({ on }) => [
				`Mae eich swyddog yn edrych ar yr hyn ddigwyddodd ${onWelshDay(on)}.`,
				'Nid oes dim wedi’i benderfynu eto. Gallwch ddweud mwy wrthym o hyd.'
			],
			moves: () => [
				'Gallwch ddweud mwy wrthym o hyd. Nid yw rheswm da yn cyfrif yn eich erbyn.',
				'Os na chaiff rheswm ei dderbyn, gall mwy ddilyn. Mae’r camau isod yn dangos beth.'
			]
		},
		waiting_for_manager: {
			rules: ({ on }) => [
				`Mae rheolwr eto i edrych ar yr hyn ddigwyddodd ${onWelshDay(on)}.`,
				'Tan hynny nid yw’n cyfrif. Gallwch ddweud mwy wrthym o hyd.'
			],
			moves: () => [
				'Gallwch ddweud mwy wrthym o hyd. Dywedwch pa dystiolaeth sydd.',
				'Os bydd y rheolwr yn cytuno, cewch lythyr sy’n dweud beth sy’n dilyn.'
			]
		},
		looked_at_again: {
			rules: ({ on }) => [
				`Mae rhywun yn edrych eto ar y penderfyniad am yr hyn ddigwyddodd ${onWelshDay(on)}.`,
				'Mae’n aros fel y mae nes caiff ei benderfynu eto. Gallwch ddweud mwy wrthym o hyd.'
			],
			moves: () => [
				'Gallwch ddweud mwy wrthym o hyd. Dywedwch pa dystiolaeth sydd.',
				'Nid yw gofyn am edrych eto yn gwneud dim yn waeth.'
			]
		},
		with_enforcement_officer: {
			rules: ({ on }) => [
				`Mae swyddog gorfodi yn edrych ar yr hyn ddigwyddodd ${onWelshDay(on)}.`,
				'Hwy sy’n penderfynu a yw’n mynd i’r llys. Mae eich apwyntiadau’n parhau.'
			],
			moves: () => [
				'Cadwch eich apwyntiadau. Dywedwch wrth eich swyddog beth sy’n well nawr.',
				'Os bydd yn mynd i’r llys, y llys sy’n penderfynu beth sy’n dilyn.'
			]
		},
		recall_considered: {
			rules: ({ on }) => [
				`Mae rheolwyr yn edrych ar eich trwydded, ac ar yr hyn ddigwyddodd ${onWelshDay(on)}.`,
				'Nid yw galw’n ôl wedi’i benderfynu eto. Mae eich apwyntiadau’n parhau.'
			],
			moves: () => [
				'Cadwch eich apwyntiadau. Dywedwch wrth eich swyddog beth sy’n well nawr.',
				'Os byddant yn penderfynu eich galw’n ôl, byddwch yn mynd yn ôl i’r carchar. Rhaid dweud wrthych pam.'
			]
		},
		recalled: {
			rules: () => ['Cawsoch eich galw’n ôl.', 'Gallwch ysgrifennu i ddweud nad ydych yn cytuno.'],
			moves: () => [
				'Ysgrifennwch i ddweud pam nad ydych yn cytuno. Gofynnwch i rywun eich helpu.',
				'Nid yw dweud nad ydych yn cytuno yn gwneud dim yn waeth.'
			]
		},
		restart_due: {
			rules: ({ on }) => [
				`Mae’r hyn ddigwyddodd ${onWelshDay(on)} wedi’i benderfynu.`,
				'Nesaf daw dechrau newydd. Bydd eich swyddog yn ei lunio gyda chi.'
			],
			moves: () => [
				'Dywedwch beth ddaeth yn y ffordd, a beth fyddai’n helpu y tro nesaf.',
				'Os byddwch yn colli un eto heb reswm da, gall mwy ddilyn.'
			]
		},
		warning_counts: {
			rules: ({ until }) => [
				`Diwrnod olaf eich rhybudd yw ${until}. Ar ôl y diwrnod hwnnw nid yw’n cyfrif mwyach.`,
				'Nid oes cwestiwn agored am eich rheolau.'
			],
			moves: () => [
				'Cadwch eich apwyntiadau tan hynny, ac ni fydd y rhybudd yn cyfrif mwyach.',
				'Os na chaiff rheswm ei dderbyn cyn hynny, rhaid i swyddog gorfodi edrych arno.'
			]
		},
		no_active_order: {
			rules: ({ ended }) => [
				ended === null
					? 'Nid oes gennym orchymyn i chi sy’n rhedeg heddiw.'
					: `Mae eich gorchymyn wedi dod i ben. Daeth i ben ${onWelshDay(ended)}.`,
				'Gofynnwch i’ch swyddog os nad yw hynny’n edrych yn iawn.'
			],
			moves: null
		},
		supervision_ended: {
			rules: () => [
				'Daeth y gyfraith â’ch math chi o oruchwyliaeth i ben yn 2026.',
				'Gofynnwch i’ch swyddog beth mae hynny’n ei olygu i chi.'
			],
			moves: null
		}
	},
	attendance: {
		kept: {
			zero: () => 'Dim apwyntiadau wedi’u cadw hyd yma.',
			one: () => 'Rydych wedi cadw un apwyntiad.',
			two: () => 'Rydych wedi cadw dau apwyntiad.',
			few: () => 'Rydych wedi cadw tri apwyntiad.',
			many: () => 'Rydych wedi cadw chwe apwyntiad.',
			other: (count) => `Rydych wedi cadw ${count} apwyntiad.`
		},
		accepted: {
			zero: () => 'Dim un wedi’i golli am reswm da.',
			one: () => 'Rydych wedi colli un am reswm da. Nid yw’n cyfrif yn eich erbyn.',
			two: () => 'Rydych wedi colli dau am reswm da. Nid ydynt yn cyfrif yn eich erbyn.',
			few: () => 'Rydych wedi colli tri am reswm da. Nid ydynt yn cyfrif yn eich erbyn.',
			other: (count) => `Rydych wedi colli ${count} am reswm da. Nid ydynt yn cyfrif yn eich erbyn.`
		},
		serviceSide: {
			zero: () => 'Dim un wedi’i symud na’i atal gennym ni.',
			one: () => 'Gwnaethom symud neu atal un. Ein hochr ni oedd hynny.',
			two: () => 'Gwnaethom symud neu atal dau. Ein hochr ni oedd hynny.',
			other: (count) => `Gwnaethom symud neu atal ${count}. Ein hochr ni oedd hynny.`
		},
		movedByPerson: {
			zero: () => 'Dim un wedi’i symud am i chi ofyn.',
			one: () => 'Cafodd un ei symud am i chi ofyn.',
			two: () => 'Cafodd dau eu symud am i chi ofyn.',
			other: (count) => `Cafodd ${count} eu symud am i chi ofyn.`
		},
		open: {
			zero: () => 'Dim un yn aros am benderfyniad.',
			one: () => 'Mae un heb ei benderfynu eto.',
			two: () => 'Mae dau heb eu penderfynu eto.',
			other: (count) => `Mae ${count} heb eu penderfynu eto.`
		},
		notAccepted: {
			zero: () => 'Dim un lle na dderbyniwyd rheswm.',
			one: () => 'Ar gyfer un, ni dderbyniwyd rheswm.',
			two: () => 'Ar gyfer dau, ni dderbyniwyd rheswm.',
			other: (count) => `Ar gyfer ${count}, ni dderbyniwyd rheswm.`
		},
		unclear: {
			zero: () => 'Dim un heb gofnod clir.',
			one: () => 'Nid yw’r cofnod o un yn glir. Gofynnwch i’ch swyddog.',
			two: () => 'Nid yw’r cofnod o ddau yn glir. Gofynnwch i’ch swyddog.',
			other: (count) => `Nid yw’r cofnod o ${count} yn glir. Gofynnwch i’ch swyddog.`
		}
	},
	warning: {
		counts: (until) => `Y diwrnod olaf y mae’n cyfrif yw ${until}.`,
		over: (lastDay) => `Y diwrnod olaf yr oedd yn cyfrif oedd ${lastDay}. Nid yw’n cyfrif mwyach.`,
		taken_back: (on) => `Cafodd ei dynnu’n ôl ${onWelshDay(on)}. Nid yw byth yn cyfrif.`
	},
	warningOrderOver: (on) =>
		on === null
			? 'Nid yw’r gorchymyn y cafodd ei roi odano yn rhedeg. Ni all dim newydd ddilyn ohono.'
			: `Daeth y gorchymyn y cafodd ei roi odano i ben ${onWelshDay(on)}. Ni all dim newydd ddilyn ohono.`
};
