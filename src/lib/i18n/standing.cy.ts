import type { StandingTexts } from './standing.en.ts';

// A date after "ar" would have to mutate ("ar ddydd Iau"), so dates stand after "erbyn" or in brackets.
export const standingCy: StandingTexts = {
	position: {
		nothing_open: {
			home: () => 'Nid oes dim yn aros amdanoch.',
			rules: () => ['Nid oes dim yn aros amdanoch.', 'Nid oes cwestiwn agored am apwyntiad.']
		},
		account_needed: {
			home: ({ due, missed }) =>
				due === null
					? `Hoffem glywed gennych am eich apwyntiad (${missed}). Nid oes dim wedi’i benderfynu eto.`
					: `Mae angen i ni glywed gennych erbyn ${due}. Nid oes dim wedi’i benderfynu eto.`,
			rules: ({ due, missed }) => [
				`Mae gennym gwestiwn am eich apwyntiad (${missed}).`,
				due === null
					? 'Dywedwch wrthym beth ddigwyddodd. Nid oes dim wedi’i benderfynu eto.'
					: `Rhowch eich ochr chi erbyn ${due}. Nid oes dim wedi’i benderfynu eto.`
			]
		},
		waiting_for_decision: {
			home: ({ missed }) =>
				`Mae eich swyddog yn edrych ar eich apwyntiad (${missed}). Nid oes dim wedi’i benderfynu eto.`,
			rules: ({ missed }) => [
				`Mae eich swyddog yn edrych ar eich apwyntiad (${missed}).`,
				'Nid oes dim wedi’i benderfynu eto. Gallwch ddweud mwy wrthym o hyd.'
			]
		},
		no_active_order: {
			home: () => 'Nid oes gennym orchymyn i chi sy’n rhedeg heddiw.',
			rules: () => [
				'Nid oes gennym orchymyn i chi sy’n rhedeg heddiw.',
				'Gofynnwch i’ch swyddog os nad yw hynny’n edrych yn iawn.'
			]
		},
		supervision_ended: {
			home: () => 'Daeth y gyfraith â’ch math chi o oruchwyliaeth i ben yn 2026.',
			rules: () => [
				'Daeth y gyfraith â’ch math chi o oruchwyliaeth i ben yn 2026.',
				'Gofynnwch i’ch swyddog beth mae hynny’n ei olygu i chi.'
			]
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
			one: () => 'Gwnaethom symud neu atal un. Nid yw’n cyfrif yn eich erbyn.',
			two: () => 'Gwnaethom symud neu atal dau. Nid ydynt yn cyfrif yn eich erbyn.',
			other: (count) => `Gwnaethom symud neu atal ${count}. Nid ydynt yn cyfrif yn eich erbyn.`
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
	apology: 'Ein hochr ni oedd hyn, ac mae’n ddrwg gennym. Nid yw’n cyfrif yn eich erbyn.'
};
