import { plural } from '#lib/domain/text/plural.ts';
import type { TeamText } from './staff-team.en.ts';

export const teamCy: TeamText = {
	title: 'Tîm',
	heading: 'Eich tîm',
	noTeam: 'Nid oes gennych dîm eto',
	noTeamWhy: 'Gall gweinyddwr Waymark roi cyfrif newydd i chi mewn tîm.',
	gaps: {
		heading: 'Gwaith yn y cynllun nad yw’n digwydd',
		intro: (count) =>
			plural('cy', count, {
				one: () => 'Mae gwaith nad yw’n digwydd mewn 1 cynllun. Nid bai’r person yw dim o hyn.',
				two: () =>
					'Mae gwaith nad yw’n digwydd mewn 2 gynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.',
				few: () =>
					'Mae gwaith nad yw’n digwydd mewn 3 chynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.',
				many: () =>
					'Mae gwaith nad yw’n digwydd mewn 6 chynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.',
				other: (many) =>
					`Mae gwaith nad yw’n digwydd mewn ${many} cynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.`
			}),
		none: 'Nid oes dim ar goll',
		noneWhy: 'Pan na fydd gwaith yn y cynllun yn digwydd, bydd i’w weld yma gyda’r hyn sy’n ei ddatrys.',
		officer: (name) => `Swyddog: ${name}`,
		age: (days) =>
			plural('cy', days, {
				zero: () => 'Ers heddiw.',
				one: () => '1 diwrnod hyd yma.',
				two: () => '2 ddiwrnod hyd yma.',
				other: (many) => `${many} diwrnod hyd yma.`
			}),
		oldest: (days) =>
			plural('cy', days, {
				zero: () => 'Yr hynaf: ers heddiw',
				one: () => 'Yr hynaf: 1 diwrnod',
				two: () => 'Yr hynaf: 2 ddiwrnod',
				other: (many) => `Yr hynaf: ${many} diwrnod`
			})
	}
};
