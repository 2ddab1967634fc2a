import { requirementOf, type RequirementText } from './requirement-text.ts';
import { schedule9, taggingGuidance } from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const limitRequirements = {
	curfew: requirementOf('curfew', lastChecked, {
		source: schedule9('part 5'),
		meaning: {
			says: [
				{ en: 'You stay at home at set hours.', cy: 'Rydych yn aros gartref ar oriau penodol.' },
				{ en: 'A tag may check this.', cy: 'Gall tag wirio hyn.' }
			]
		},
		keeping: {
			source: taggingGuidance(),
			confidence: 'high',
			says: [
				{
					en: 'You are in at the start of your hours and stay in.',
					cy: 'Rydych i mewn ar ddechrau eich oriau ac yn aros i mewn.'
				},
				{
					en: 'You keep the tag on, and charge it if it needs that.',
					cy: 'Rydych yn cadw’r tag ymlaen, ac yn ei wefru os oes angen.'
				}
			]
		},
		ifYouCannot: {
			source: taggingGuidance(),
			askYourOfficer: true,
			says: [
				{
					en: 'Call before you are late, and keep any proof.',
					cy: 'Ffoniwch cyn i chi fod yn hwyr, a chadwch unrhyw dystiolaeth.'
				},
				{
					en: 'Your officer may be able to change some hours or the address.',
					cy: 'Efallai y gall eich swyddog newid rhai oriau neu’r cyfeiriad.'
				}
			]
		}
	}),
	residence: requirementOf('residence', lastChecked, {
		source: schedule9('part 7'),
		meaning: {
			says: [
				{
					en: 'You live at the address that was set or agreed.',
					cy: 'Rydych yn byw yn y cyfeiriad a bennwyd neu y cytunwyd arno.'
				}
			]
		},
		keeping: {
			says: [
				{
					en: 'You stay there, and ask before you move or stay away.',
					cy: 'Rydych yn aros yno, ac yn gofyn cyn symud neu aros i ffwrdd.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Tell your officer at once if you may lose your home.',
					cy: 'Dywedwch wrth eich swyddog ar unwaith os gallech golli eich cartref.'
				},
				{ en: 'They can ask the council to help.', cy: 'Gallant ofyn i’r cyngor helpu.' }
			]
		}
	}),
	exclusion: requirementOf('exclusion', lastChecked, {
		source: schedule9('part 6'),
		meaning: {
			says: [
				{ en: 'You must not go to certain places.', cy: 'Ni chewch fynd i leoedd penodol.' },
				{
					en: 'They are in your paper copy and never in this app.',
					cy: 'Maent yn eich copi papur, a byth yn yr ap hwn.'
				}
			]
		},
		keeping: {
			says: [
				{
					en: 'You stay out of those places at the times that were set.',
					cy: 'Rydych yn cadw draw o’r lleoedd hynny ar yr adegau a bennwyd.'
				},
				{
					en: 'Going in is serious and is dealt with at once.',
					cy: 'Mae mynd i mewn yn ddifrifol a chaiff ei drin ar unwaith.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Ask your officer before you go near one of them.',
					cy: 'Gofynnwch i’ch swyddog cyn mynd yn agos at un ohonynt.'
				}
			]
		}
	}),
	prohibited_activity: requirementOf('prohibited_activity', lastChecked, {
		source: schedule9('part 4'),
		meaning: {
			says: [
				{
					en: 'The court has listed things that you must not do.',
					cy: 'Mae’r llys wedi rhestru pethau na chewch eu gwneud.'
				},
				{ en: 'They are in your paper copy.', cy: 'Maent yn eich copi papur.' }
			]
		},
		keeping: {
			says: [
				{
					en: 'You do not do them on the days or times that were set.',
					cy: 'Nid ydych yn eu gwneud ar y dyddiau neu’r adegau a bennwyd.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'If you are not sure about something, ask your officer first.',
					cy: 'Os nad ydych yn siŵr am rywbeth, gofynnwch i’ch swyddog yn gyntaf.'
				}
			]
		}
	})
} satisfies Record<string, RequirementText>;
