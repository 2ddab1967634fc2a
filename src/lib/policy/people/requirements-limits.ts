import { requirementOf, type RequirementText } from './requirement-text.ts';
import { schedule9, taggingGuidance } from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const limitRequirements = {
	curfew: requirementOf('curfew', lastChecked, {
		source: schedule9('part 5'),
		meaning: {
			says: [
				['You stay at home at set hours.', 'Rydych yn aros gartref ar oriau penodol.'],
				['A tag may check this.', 'Gall tag wirio hyn.']
			]
		},
		keeping: {
			source: taggingGuidance(),
			confidence: 'high',
			says: [
				[
					'You are in at the start of your hours and stay in.',
					'Rydych i mewn ar ddechrau eich oriau ac yn aros i mewn.'
				],
				[
					'You keep the tag on, and charge it if it needs that.',
					'Rydych yn cadw’r tag ymlaen, ac yn ei wefru os oes angen.'
				]
			]
		},
		ifYouCannot: {
			source: taggingGuidance(),
			askYourOfficer: true,
			says: [
				[
					'Call before you are late, and keep any proof.',
					'Ffoniwch cyn i chi fod yn hwyr, a chadwch unrhyw dystiolaeth.'
				],
				[
					'Your officer may be able to change some hours or the address.',
					'Efallai y gall eich swyddog newid rhai oriau neu’r cyfeiriad.'
				]
			]
		}
	}),
	residence: requirementOf('residence', lastChecked, {
		source: schedule9('part 7'),
		meaning: {
			says: [
				[
					'You live at the address that was set or agreed.',
					'Rydych yn byw yn y cyfeiriad a bennwyd neu y cytunwyd arno.'
				]
			]
		},
		keeping: {
			says: [
				[
					'You stay there, and ask before you move or stay away.',
					'Rydych yn aros yno, ac yn gofyn cyn symud neu aros i ffwrdd.'
				]
			]
		},
		ifYouCannot: {
			says: [
				[
					'Tell your officer at once if you may lose your home.',
					'Dywedwch wrth eich swyddog ar unwaith os gallech golli eich cartref.'
				],
				['They can ask the council to help.', 'Gallant ofyn i’r cyngor helpu.']
			]
		}
	}),
	exclusion: requirementOf('exclusion', lastChecked, {
		source: schedule9('part 6'),
		meaning: {
			says: [
				['You must not go to certain places.', 'Ni chewch fynd i leoedd penodol.'],
				[
					'They are in your paper copy and never in this app.',
					'Maent yn eich copi papur, a byth yn yr ap hwn.'
				]
			]
		},
		keeping: {
			says: [
				[
					'You stay out of those places at the times that were set.',
					'Rydych yn cadw draw o’r lleoedd hynny ar yr adegau a bennwyd.'
				],
				[
					'Going in is serious and is dealt with at once.',
					'Mae mynd i mewn yn ddifrifol a chaiff ei drin ar unwaith.'
				]
			]
		},
		ifYouCannot: {
			says: [
				[
					'Ask your officer before you go near one of them.',
					'Gofynnwch i’ch swyddog cyn mynd yn agos at un ohonynt.'
				]
			]
		}
	}),
	prohibited_activity: requirementOf('prohibited_activity', lastChecked, {
		source: schedule9('part 4'),
		meaning: {
			says: [
				[
					'The court has listed things that you must not do.',
					'Mae’r llys wedi rhestru pethau na chewch eu gwneud.'
				],
				['They are in your paper copy.', 'Maent yn eich copi papur.']
			]
		},
		keeping: {
			says: [
				[
					'You do not do them on the days or times that were set.',
					'Nid ydych yn eu gwneud ar y dyddiau neu’r adegau a bennwyd.'
				]
			]
		},
		ifYouCannot: {
			says: [
				[
					'If you are not sure about something, ask your officer first.',
					'Os nad ydych yn siŵr am rywbeth, gofynnwch i’ch swyddog yn gyntaf.'
				]
			]
		}
	})
} satisfies Record<string, RequirementText>;
